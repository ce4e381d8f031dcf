import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { termOf } from '#programs/money/index.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import type { TermFinding } from '#programs/money/term-shape.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { seated } from '#programs/seats.ts'
import type { Finding, SeatLacking } from '#programs/verdict.ts'
import { aDay, anEditionOf } from '#tests/builders/programs.ts'
import { choicesOf } from '../completions/choices.ts'
import { halves, written } from '../completions/fillings.ts'
import { aClauseOfEachForm } from '../completions/forms.ts'
import { teamsAround } from './teams-around.ts'

/*
 * What each form of a shape finds in some dozens of teams, down to who counts, who is asked what and which seat is lacking:
 * as it stands in findings/. Where a change is meant: npx vitest run tests/programs/rules/findings.test.ts -u
 */
describe('each form of a shape finds what it found', () => {
  test.each(Object.entries(aClauseOfEachForm))('%s', async (form, clause) => {
    const edition = anEditionOf(clause)
    const some = fc.sample(halves(clause, choicesOf(clause, edition), 8), { numRuns: 60, seed: 7 })
    await keeps(
      form,
      shapeOf(clause).reads(clause, shapeOf),
      some.flatMap((half) => linesOf(edition, written(edition.id, half))),
    )
  })
})

describe('each form of a line of money finds what it found', async () => {
  test.each([...(await aLineOfEachForm())])('%s', async (form, [edition, term]) => {
    const teams = fc.sample(teamsAround(edition, term), { numRuns: 80, seed: 7 })
    const found = teams.map((team) => termOf(term).judge(term, seated(edition, team, aDay, everybody), shapeOf))
    await keeps(`money ${form}`, termOf(term).reads(term, shapeOf), found.map(moneyText))
  })
})

/** Holds what is read and what was found, each once, against what is kept under a name. */
const keeps = (name: string, reads: readonly string[], lines: readonly string[]): Promise<void> =>
  expect(`reads ${reads.join(' ')}\n${[...new Set(lines)].join('\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL(`findings/${name.replaceAll(/\W+/g, '-')}.txt`, import.meta.url)),
  )

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

const moneyText = ({ outcome, cap, asked, rate, over, questions }: TermFinding): string =>
  [
    outcome,
    ...(cap === undefined ? [] : [`cap ${cap}`]),
    ...(asked === undefined ? [] : [`asked ${asked}`]),
    ...(rate === undefined ? [] : [`rate ${rate.join('/')}`]),
    ...(over === undefined ? [] : [`over ${over}`]),
    ...(questions.length > 0 ? [`asks ${questions.map(({ path }) => path).join(' ')}`] : []),
  ].join(', ')

type Team = Parameters<typeof check>[1]

const linesOf = (edition: Edition, team: Team): string[] => check(edition, team, aDay).findings.map(lineOf)

const lineOf = ({ outcome, counted, notCounted, questions, lacks, short, evidence }: Finding): string =>
  [
    outcome,
    `counts ${namesOf(counted)}`,
    `not ${namesOf(notCounted)}`,
    ...(questions.length > 0 ? [`asks ${questions.map(({ path }) => path).join(' ')}`] : []),
    ...(lacks.length > 0 ? [`lacks ${lacks.map(seatText).join(' + ')}`] : []),
    ...(short === undefined ? [] : [`short ${short}`]),
    ...(evidence ? [evidence] : []),
  ].join(', ')

const namesOf = (witnesses: Finding['counted']) => witnesses.map(({ name }) => name).join(' ') || '-'

const seatText = ({ count, roles, kinds, designations, sizes = [], instead = [] }: SeatLacking): string =>
  [count, ...roles, ...kinds, ...designations, ...sizes, ...instead.map((one) => `or ${seatText(one)}`)].join(' ')
