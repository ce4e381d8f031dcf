import { describe, expect, test } from 'vitest'
import { casesOf } from '#programs/catalogue/cases.ts'
import { editionIds } from '#programs/catalogue/index.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'
import { survivors } from './nudge-survivors.ts'
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
