import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Feature } from '#programs/features.ts'
import { termOf } from '#programs/money/index.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import type { TermFinding } from '#programs/money/term-shape.ts'
import type { Clause } from '#programs/rule.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { seated } from '#programs/seats.ts'
import type { Finding, SeatLacking, Witness } from '#programs/verdict.ts'
import { aDay, anEditionOf } from '#tests/builders/programs.ts'
import { choicesOf } from '../completions/choices.ts'
import { halves, written } from '../completions/fillings.ts'
import { aClauseOfEachForm } from '../completions/forms.ts'
import { clausesTogether, valuesBeside } from './clauses-together.ts'
import { teamsAround } from './teams-around.ts'

/*
 * What each form of a shape finds in some dozens of teams, down to who counts and why, who is asked what, which seat is lacking
 * and what is said: as it stands in findings/. Where a change is meant: npx vitest run tests/programs/rules/findings.test.ts -u
 */
describe('each form of a shape finds what it found', () => {
  test.each([
    ...Object.entries(aClauseOfEachForm).map(([form, clause]) => [form, [clause]] as const),
    ...Object.entries(clausesTogether),
  ])('%s', async (form, clauses) => {
    const edition = anEditionOf(...clauses)
    const together: Clause = { shape: 'all-of', parts: clauses }
    const some = fc.sample(halves(together, { ...choicesOf(together, edition), ...valuesBeside[form] }, 8), {
      numRuns: 60,
      seed: 7,
    })
    const teams = some.flatMap((half) => [written(edition.id, half), known(written(edition.id, half))])
    const findings = teams.flatMap((team) => check(edition, team, aDay).findings)
    await keeps(form, [
      ...clauses.flatMap((clause) => aboutClause(clause)),
      ...findings.map(lineOf),
      ...findings
        .flatMap(({ says, counted, notCounted }) => [says, ...[...counted, ...notCounted].map(whyOf)])
        .map(said),
    ])
  })
})

/** What the shape says of the clause itself, whoever is in the team. */
function aboutClause(clause: Clause): string[] {
  const shape = shapeOf(clause)
  return [`reads ${shape.reads(clause, shapeOf).join(' ')}`, ...shape.features(clause, shapeOf).map(featureText)]
}

/** The same team as it is when more is known: of the first by the register, of the others by a guess, the last only asked. */
const known = (team: Team): Team => ({
  ...team,
  members: team.members.map((member, at) => ({
    ...member,
    evidence: Object.fromEntries(Object.keys(member).map((fact) => [fact, at === 0 ? 'register' : 'guessed'])),
    ...(at > 0 && at === team.members.length - 1 ? { state: 'asked' as const } : {}),
  })),
})

describe('each form of a line of money finds what it found', async () => {
  test.each([...(await aLineOfEachForm())])('%s', async (form, [edition, term]) => {
    const teams = fc.sample(teamsAround(edition, term), { numRuns: 80, seed: 7 })
    const shape = termOf(term)
    const found = teams.map((team) => shape.judge(term, seated(edition, team, aDay, everybody), shapeOf))
    await keeps(`money ${form}`, [
      `reads ${shape.reads(term, shapeOf).join(' ')}`,
      ...shape.features(term).map(featureText),
      ...found.map(moneyText),
      ...found.map(({ says }) => said(says)),
    ])
  })
})

/** Holds these lines, each once, against what is kept under a name. */
const keeps = (name: string, lines: readonly string[]): Promise<void> =>
  expect(`${[...new Set(lines)].join('\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL(`findings/${name.replaceAll(/\W+/g, '-')}.txt`, import.meta.url)),
  )

const said = ({ ja, en }: Words): string => `says ${ja} | ${en}`

const whyOf = ({ why }: Witness): Words => why

const featureText = ({ key, called, is }: Feature): string =>
  `fixes ${key}: ${called.ja} | ${called.en} = ${[is]
    .flat()
    .map(({ ja, en }) => `${ja} | ${en}`)
    .join(' + ')}`

const everybody = ['confirmed', 'agreed', 'asked', 'considered'] as const

/** One line of the catalogue for each choice of things that a line can fix. */
async function aLineOfEachForm() {
  const lines = (await allEditions()).flatMap((edition) =>
    edition.rules
      .flatMap((rule) => (rule.shape === 'within-cap' ? rule.terms : []))
      .map((term) => [formOf(term), [edition, term]] as const),
  )
  return new Map(lines.toReversed())
}

const formOf = (term: MoneyTerm): string =>
  [term.term, ...Object.keys(term).filter((key) => !['term', 'called', 'source', 'note', 'payees'].includes(key))].join(
    ' ',
  )

const moneyText = (found: TermFinding): string =>
  [
    found.outcome,
    ...('cap' in found ? [`cap ${found.cap}`] : []),
    ...('asked' in found ? [`asked ${found.asked}`] : []),
    ...('rate' in found ? [`rate ${found.rate?.join('/')}`] : []),
    ...('over' in found ? [`over ${found.over}`] : []),
    ...(found.questions.length > 0 ? [`asks ${found.questions.map(({ path }) => path).join(' ')}`] : []),
  ].join(', ')

type Team = Parameters<typeof check>[1]

const lineOf = (finding: Finding): string =>
  [
    finding.outcome,
    `counts ${namesOf(finding.counted)}`,
    `not ${namesOf(finding.notCounted)}`,
    ...(finding.questions.length > 0 ? [`asks ${finding.questions.map(({ path }) => path).join(' ')}`] : []),
    ...(finding.lacks.length > 0 ? [`lacks ${finding.lacks.map(seatText).join(' + ')}`] : []),
    // What is not there is left out, not written as undefined.
    ...('short' in finding ? [`short ${finding.short}`] : []),
    ...('evidence' in finding ? [`${finding.evidence}`] : []),
  ].join(', ')

const namesOf = (witnesses: Finding['counted']) => witnesses.map(({ name }) => `${name}`).join(' ') || '-'

const seatText = (seat: SeatLacking): string =>
  [
    ...[seat.count, ...seat.roles, ...seat.kinds, ...seat.designations],
    ...('sizes' in seat ? [`of size ${seat.sizes}`] : []),
    ...('instead' in seat ? [`or ${seat.instead?.map(seatText).join(' or ')}`] : []),
  ].join(' ')
