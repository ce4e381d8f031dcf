import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import type { Clause, Rule, ShapeName } from '#programs/rule.ts'
import type { Finding } from '#programs/verdict.ts'
import { aDay, anEditionOf } from '#tests/builders/programs.ts'
import { choicesOf } from './completions/choices.ts'
import { fillings, type Half, halves, written } from './completions/fillings.ts'
import { aClauseOfEachForm } from './completions/forms.ts'

/*
 * A clause taken alone is met (unmet) exactly when every way of filling in what is missing leaves it met (unmet).
 * Teams are small and facts come from short lists, so that all fillings can be tried. Each form of a shape is tried at
 * length on a clause made for it; the rules of every edition, which only choose among these forms, each a few times.
 */

const finding = (edition: Edition, half: Half): Finding => {
  const [found] = check(edition, written(edition.id, half), aDay).findings
  if (!found) throw new Error('no finding')
  return found
}

/** The clause with 等 settled: whoever is not printed is out. A kind that is not printed counts as missing. */
const settled = <C extends Clause>(clause: C): C =>
  JSON.parse(JSON.stringify(clause, (key, value) => (key === 'alike' ? undefined : value)))

const holds = (outcome: string) => (outcome === 'not-applicable' ? 'met' : outcome)

/** Operators join parts that may read the same fact: they are sure only of what is so, and may ask once too often. */
const operators: readonly ShapeName[] = ['all-of', 'any-of', 'when-then']

/** What must be stated and is not is asked for, though every statement will do. */
const asksForWords = (clause: Clause): boolean => JSON.stringify(clause).includes('"stated":true')

function compare(edition: Edition, rule: Rule, half: Half): void {
  const alone = { ...edition, rules: [rule], money: [] }
  const filled = { ...alone, rules: [settled(rule)] }
  const choices = choicesOf(rule, edition)
  const found = finding(alone, half)
  const outcomes = fillings(half, rule, choices).map((one) => holds(finding(filled, one).outcome))
  const agreed = outcomes.every((one) => one === outcomes[0]) ? outcomes[0] : 'unknown'
  const said = holds(found.outcome)
  const mayAsk = operators.includes(rule.shape) || asksForWords(rule)
  if (!mayAsk || said !== 'unknown') expect(said).toBe(agreed)
  expect(found.questions.length > 0).toBe(said === 'unknown')
}

describe('a clause of each form says what every filling in of missing facts says', () => {
  test.each(Object.entries(aClauseOfEachForm))('%s', (_, clause) => {
    const edition = anEditionOf(clause)
    const [rule] = edition.rules
    if (!rule) throw new Error('no rule')
    fc.assert(
      fc.property(halves(clause, choicesOf(clause, edition), 4), (half) => compare(edition, rule, half)),
      { numRuns: 80 },
    )
  })
})

const editions = await allEditions()

/** Each rule once: editions of one family share theirs under other numbers. */
const rules = new Map(
  editions.flatMap((edition) =>
    edition.rules
      .filter(({ shape }) => shape !== 'within-cap' && shape !== 'permission')
      .map((rule) => {
        const { id, title, source, strength, readings, ...clause } = rule
        const key = JSON.stringify([
          edition.sizeTable,
          edition.roles.map(({ role, member, apart }) => [role, member, apart]),
          clause,
        ])
        return [key, [rule.id, edition, rule]] as const
      }),
  ),
)

describe('a rule of an edition taken alone says what every filling in of missing facts says', () => {
  test.each([...rules.values()])('%s', (_, edition, rule) => {
    fc.assert(
      fc.property(halves(rule, choicesOf(rule, edition), 3), (half) => compare(edition, rule, half)),
      { numRuns: 6 },
    )
  })
})

test('every shape that can leave something open is tried', () => {
  const tried = Object.values(aClauseOfEachForm).map(({ shape }) => shape)
  const inUse = editions.flatMap(({ rules }) => rules.flatMap(shapesIn))
  // Money has tests of its own; a permission is never open, nor is the call of an edition a rule.
  const apart: readonly ShapeName[] = ['within-cap', 'permission', 'all-of', 'any-of']
  expect(inUse.filter((shape) => !tried.includes(shape) && !apart.includes(shape))).toEqual([])
})

const shapesIn = (clause: Clause): ShapeName[] => [
  clause.shape,
  ...('parts' in clause ? clause.parts.flatMap(shapesIn) : []),
  ...('part' in clause && 'shape' in clause.part ? shapesIn(clause.part) : []),
  ...(clause.shape === 'when-then' ? [...shapesIn(clause.when), ...shapesIn(clause.must)] : []),
]
