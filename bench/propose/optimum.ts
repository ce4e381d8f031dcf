import type { Consortium, OrganisationFacts } from '#consortium/consortium.ts'
import type { Candidate } from '#matching/candidate.ts'
import { blockingRules } from '#matching/clauses.ts'
import { weightOfSize } from '#matching/cost.ts'
import { type Programme, solved, written } from '#matching/programme.ts'
import { taskOf } from '#matching/propose.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import { type Search, sizeOf } from '#matching/search.ts'
import { only } from '#matching/useful.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import type { Line } from '../line.ts'
import { milliseconds } from '../search/columns.ts'
import { organisationMaker } from '../search/organisation.ts'
import { textRows } from './lp.ts'
import { measured } from './rooms.ts'

const count = 5_000
const day = '2026-11-21'

/**
 * The least that classes of candidates need against the least with a variable for every single candidate, by another solver. Where they
 * are not the same the line has no time, and so misses.
 */
export async function optimumLines(): Promise<Line[]> {
  const make = organisationMaker()
  const candidates = Array.from({ length: count }, (_, at): Candidate => {
    const { id, name, kinds, prefecture, industry, size } = make(at)
    const facts = { kind: kinds, prefecture, ...(industry && { industry }), ...(size && { size }) }
    return { key: id, name, facts: facts as OrganisationFacts }
  })
  console.log(
    `\n${count.toLocaleString('en')} candidates: in classes, set out and solved, and each a variable of its own, by HiGHS\n`,
  )
  const lines: Line[] = []
  for (const id of measured) {
    const edition = await findEdition(id)
    const [roles = []] = edition ? roleSetsOf(edition, blockingRules(edition)) : []
    if (!edition) throw new Error(`There is no ${id}.`)
    const organiser = { name: '産業支援機構（計測用）', kind: 'industry-support', prefecture: '20', roles } as const
    const consortium: Consortium = { program: id, area: ['20'], members: [organiser] }

    const started = performance.now()
    const task = taskOf({ edition, consortium, on: day, candidates })
    if (!task) throw new Error(`${id} asks for nobody.`)
    const ours = solved(task.search.programme)
    const took = performance.now() - started

    const single = singly(task.search)
    const text = textRows()
    const row = written(single, text)
    const began = performance.now()
    const least = await text.least(row)
    const other = performance.now() - began

    const cost = ours.is === 'found' ? costOf(task.search.programme, ours.numbers) : null
    lines.push({
      name: `the least of ${count.toLocaleString('en')} candidates, ${id}`,
      took: cost === least ? took : Number.NaN,
      against: 'each a variable, by HiGHS',
      peer: other,
      limit: 1,
    })
    const invitations = ours.is === 'found' ? sizeOf(ours.numbers, task.search) + task.team.members.length : 0
    console.log(
      `${id}: ${task.search.units.length} columns in ${milliseconds(took)}, ${single.units.length} in ${milliseconds(other)}; ${invitations} invitations, cost ${cost} and ${least}${cost === least ? '' : ', NOT THE SAME'}`,
    )
  }
  return lines
}

/** What these numbers come to, weighed as the programme weighs them. */
const costOf = ({ units }: Programme, numbers: readonly number[]): number =>
  units.reduce((sum, { size, cost }, at) => sum + (numbers[at] ?? 0) * (size * weightOfSize + cost), 0)

/** The same programme with a variable for each candidate in each role: one of it at the most. */
function singly({ units, programme }: Search): Programme {
  const copies = units.flatMap((unit, at): { readonly at: number; readonly candidate: Candidate | null }[] => {
    if (unit.does !== 'join') return [{ at, candidate: null }]
    return unit.class.candidates.map((candidate) => ({ at, candidate }))
  })
  const kept = copies.map(({ at }) => at)
  const ofCandidate = new Map<Candidate, number[]>()
  for (const [copy, { candidate }] of copies.entries())
    if (candidate) ofCandidate.set(candidate, [...(ofCandidate.get(candidate) ?? []), copy])
  const isOfMember = (of: readonly number[]) => of.some((at) => units[at]?.does !== 'join')
  return {
    ...programme,
    units: copies.flatMap(({ at, candidate }) => {
      const unit = programme.units[at]
      return unit ? [candidate ? { ...unit, most: 1 } : unit] : []
    }),
    conditions: programme.conditions.map((condition) => only(condition, kept)),
    limits: [
      ...programme.limits
        .filter(({ of }) => isOfMember(of))
        .map((limit) => ({ ...limit, of: limit.of.map((at) => kept.indexOf(at)) })),
      ...[...ofCandidate.values()].map((of) => ({ of, least: 0, most: 1 })),
    ],
  }
}
