import { describe, expect, test } from 'vitest'
import { casesOf } from '#programs/catalogue/cases.ts'
import { allEditions, editionIds } from '#programs/catalogue/index.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import type { Clause } from '#programs/rule.ts'
import type { Who } from '#programs/selector.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'
import { survivors } from './nudge-survivors.ts'
import { shownTerms } from './nudges/nudge.ts'
import { survivorsOf } from './nudges/survive.ts'

/*
 * The proof that the cases bite: whatever is changed in a rule of an edition, one thing at a time, some case of that edition
 * must then fail. One family alone: npx vitest run tests/programs/nudges.test.ts -t koudo-
 */
describe('every nudge of a rule is noticed by a case of its edition', () => {
  test.each(editionIds)('%s', async (id) => {
    const found = survivorsOf(await theEdition(id), casesOf[id], aDay)
    const listed = survivors.flatMap(({ nudges }) => nudges.filter((nudge) => nudge.startsWith(`${id}#`)))

    // Write a case that stands on the line, or (where none can) put the nudge on the list with its reason.
    expect(
      found.filter((nudge) => !listed.includes(nudge)),
      'noticed by no case',
    ).toEqual([])
    expect(
      listed.filter((nudge) => !found.includes(nudge)),
      'on the list, though a case notices it',
    ).toEqual([])
  })
})

test('every survivor on the list has a reason and belongs to an edition', () => {
  for (const { why, nudges } of survivors) {
    expect(why.length).toBeGreaterThan(20)
    expect(nudges.filter((nudge) => !editionIds.some((id) => nudge.startsWith(`${id}#`)))).toEqual([])
  }
})

describe('money that is shown is money that is judged', () => {
  test('every cap and rate of an edition stands in one of its rules', async () => {
    for (const { id, money, rules } of await allEditions()) {
      const judged = rules.flatMap((rule) => termsIn(rule).map((term) => JSON.stringify(term)))
      const unjudged = money.filter((term) => !shownTerms.includes(term.term) && !judged.includes(JSON.stringify(term)))
      expect(
        unjudged.map(({ called }) => called.ja),
        id,
      ).toEqual([])
    }
  })

  test('who is shown as paid nothing is whom a rule pays nothing', async () => {
    for (const { id, money, rules } of await allEditions()) {
      const unpaid = rules.flatMap((rule) => (rule.shape === 'unpaid' ? [selectorOf(rule.who)] : []))
      const alone = money.filter((term) => term.term === 'unpaid' && !unpaid.includes(selectorOf(term.who)))
      expect(
        alone.map(({ called }) => called.ja),
        id,
      ).toEqual([])
    }
  })
})

const termsIn = (clause: Clause): readonly MoneyTerm[] =>
  clause.shape === 'within-cap' ? clause.terms : 'parts' in clause ? clause.parts.flatMap(termsIn) : []

const selectorOf = ({ called, ...selector }: Who): string => JSON.stringify(selector)
