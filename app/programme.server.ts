/** What a programme's page shows beside the edition itself. */
import { type AmbiguityId, ambiguities } from '#programs/ambiguities.ts'
import type { Case } from '#programs/catalogue/case.ts'
import { casesOf } from '#programs/catalogue/cases.ts'
import { familyOf } from '#programs/catalogue/families.ts'
import { findEdition, isEditionId } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { estimate } from '#programs/estimate.ts'
import { takes } from '#programs/listing.ts'
import { blocks } from '#programs/rule.ts'
import { sortIds } from '#programs/sorts.ts'
import { type RuleId, shownOf } from '#programs/verdict.ts'
import { asksOf } from './components/programme/asks.ts'
import { inRows, triedOf } from './components/programme/example-team.ts'
import { consortiumOfTried, readTried, writeTried } from './components/programme/tried.ts'

const mostExamples = 6

/** Teams of the edition's cases that the panel can show, the ready ones first: each with the query that puts it there. */
export function exampleTeams(edition: Edition, on: string) {
  const asks = asksOf(edition)
  const cases: readonly Case[] = isEditionId(edition.id) ? casesOf[edition.id] : []
  const seen = new Set<string>()
  const teams = cases.flatMap(({ team, number }) => {
    const tried = triedOf(team)
    if (!tried || tried.rows.length === 0) return []
    // What the panel reads from the address is what is judged, so that the page never promises another verdict.
    const told = readTried(new URLSearchParams(writeTried(tried, asks)), asks)
    const read = { ...told, rows: inRows(told.rows) }
    const query = new URLSearchParams(writeTried(read, asks)).toString()
    const { consortium } = consortiumOfTried(edition.id, read, nameless)
    const verdict = check(edition, consortium, on)
    const { parts, whole, cost, own } = estimate(edition, consortium, on)
    const unmet = verdict.findings.filter((it) => it.blocking && it.outcome === 'unmet').map(({ rule }) => rule)
    const open = verdict.findings.filter((it) => it.blocking && it.outcome === 'unknown').length
    const same = `${verdict.outcome} ${unmet} ${verdict.outcome === 'undecided' ? open : ''}`
    if (seen.has(same)) return []
    seen.add(same)
    const rows = read.rows.map(({ roles, count, facts }) => ({
      roles,
      count,
      kind: facts.kind as string | undefined,
    }))
    const pays = parts.length > 0 && edition.money.length > 0 ? { whole, cost, own } : null
    return [
      {
        query,
        number: number ?? null,
        outcome: verdict.outcome,
        shown: shownOf(verdict.outcome, verdict.findings),
        unmet,
        open,
        rows,
        pays,
      },
    ]
  })
  const of = (outcome: string) => teams.filter((it) => it.outcome === outcome)
  const nearest = of('undecided')
    .toSorted((a, b) => a.open - b.open)
    .slice(0, 1)
  const ready = of('ready')
  // Where the panel cannot show that a team is ready, the one nearest to it comes first: nobody learns from faults alone.
  const sorted = [
    ...ready,
    ...(ready.length > 0 ? [] : nearest),
    ...of('not-ready'),
    ...(ready.length > 0 ? nearest : []),
  ]
  return sorted.slice(0, mostExamples)
}

export type ExampleTeam = ReturnType<typeof exampleTeams>[number]

const nameless = (_kind: unknown, n: number) => `${n}`

/** Where the documents leave this edition open, with the clauses each touches. */
export function readingsOf(edition: Edition) {
  const touched = new Map<AmbiguityId, RuleId[]>((edition.readings ?? []).map((id) => [id, []]))
  for (const rule of [...edition.rules, edition.call])
    for (const id of rule.readings ?? []) touched.set(id, [...(touched.get(id) ?? []), rule.id])
  return [...touched]
    .map(([id, rules]) => ({ id, ...ambiguities[id], rules }))
    .toSorted((a, b) => a.id.localeCompare(b.id))
}

/** The other editions of its family. */
export async function editionsBeside(edition: Edition) {
  const ids = (familyOf(edition.id)?.editions ?? []).filter((id) => id !== edition.id)
  const them = await Promise.all(ids.map(findEdition))
  return them.flatMap((it) => (it ? [{ id: it.id, name: it.name }] : []))
}

/** The sorts of organisations that can be members; none where no rule is confirmed, for then nothing would shut anybody out. */
export const sortsTaken = (edition: Edition, on: string) =>
  edition.rules.some(({ strength }) => blocks(strength)) ? sortIds.filter((sort) => takes(edition, sort, on)) : []
