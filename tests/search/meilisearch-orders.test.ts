import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakWord, codeOfTerm } from '#search/engines/meilisearch/codes.ts'
import { keyOrderOf, nameOrdersOf, placeOf } from '#search/engines/meilisearch/orders.ts'
import { writeKey } from '#search/key.ts'

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
const sign = Math.sign
const text = fc.string({ unit: 'grapheme', maxLength: 8 })

test('a term travels as a word of its own: letters alone, another for another term, never the break', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(codeOfTerm(one)).toMatch(/^[bcdfghjklmnpqrst]*$/)
      expect(codeOfTerm(one) === codeOfTerm(other)).toBe(one === other)
      expect(codeOfTerm(one)).not.toBe(breakWord)
    }),
  )
})

test('numbers order entries by rank and then as their keys are ordered', () => {
  // As Postgres makes them: they differ long before the twelfth digit.
  const digits = fc.tuple(fc.nat(0xffffffff), fc.nat(0xffff))
  const organisation = digits.map(([a, b]) => {
    const [first, second] = [a.toString(16).padStart(8, '0'), b.toString(16).padStart(4, '0')]
    return { type: 'organisation', id: `${first}-${second.slice(0, 3)}0-4000-8000-000000000000` } as const
  })
  fc.assert(
    fc.property(organisation, organisation, fc.nat(7), fc.nat(7), (one, other, rank, otherRank) => {
      const keys = sign(byBytes(writeKey(one), writeKey(other)))
      expect(sign(keyOrderOf(one) - keyOrderOf(other))).toBe(keys)
      expect(sign(placeOf(rank, one) - placeOf(otherRank, other))).toBe(sign(rank - otherRank) || keys)
      expect(Number.isSafeInteger(placeOf(rank, one))).toBe(true)
      const programme = { type: 'programme', id: 'a' } as const
      expect(keyOrderOf(one)).toBeLessThan(keyOrderOf(programme))
    }),
  )
})

test('numbers never order names otherwise than their letters do', () => {
  const japanese = fc.string({ unit: fc.constantFrom(...'アイカキサ日本工業𠮷田Ａz'), maxLength: 9 })
  fc.assert(
    fc.property(fc.oneof(text, japanese), fc.oneof(text, japanese), (one, other) => {
      const [a, b] = [nameOrdersOf(one), nameOrdersOf(other)]
      const numbers = sign(a[0] - b[0]) || sign(a[1] - b[1])
      if (numbers !== 0) expect(numbers).toBe(sign(byBytes(one, other)))
      expect([...a, ...b].every(Number.isSafeInteger)).toBe(true)
    }),
  )
})
