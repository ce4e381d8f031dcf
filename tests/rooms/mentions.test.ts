import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mention, mentionsIn, partsOf } from '#rooms/mentions.ts'
import { id } from './script.ts'

const person = (name: string, n = 1): Mention => ({ kind: 'person', accountId: id(n), name })
const seat = (name: string): Mention => ({ kind: 'seat', seatId: id(100), name })
const nakano = person('中野 幹')
const [foundation, branch] = [seat('信州財団'), seat('信州財団 松本支所')]

test.each<[text: string, named: Mention[]]>([
  ['@中野 幹 さん、お願いします', [nakano]],
  ['＠中野幹さん', [nakano]],
  ['@中野　幹 と @信州財団 へ。@中野 幹 も', [nakano, foundation]],
  ['@信州財団松本支所へ', [branch]],
  ['@信州財団の皆さま', [foundation]],
  ['中野 幹さん、mail@example.jp へ', []],
  ['@', []],
  ['@知らない人', []],
])('R43 %s', (text, named) => {
  expect(mentionsIn(text, [nakano, foundation, branch])).toEqual(named)
})

test('R43 two people of one name are both named, and a longer Latin name is not a shorter one', () => {
  const [one, two] = [person('田中 一', 1), person('田中 一', 2)]
  expect(mentionsIn('@田中 一', [one, two])).toEqual([one, two])
  expect(mentionsIn('@Anna, hello', [person('Ann')])).toEqual([])
  expect(mentionsIn('@Ann, hello', [person('Ann')])).toEqual([person('Ann')])
})

test('R43 whatever is written, its pieces make the text', () => {
  const piece = fc.constantFrom('@', '＠', '中野', '幹', ' ', '　', '信州財団', '松本支所', '\n', 'あ', '𠮷')
  fc.assert(
    fc.property(
      fc.array(piece).map((it) => it.join('')),
      (text) => {
        const parts = partsOf(text, [nakano, foundation, branch])
        expect(parts.map((it) => it.text).join('')).toBe(text)
        expect(parts.every((it) => it.text.length > 0)).toBe(true)
      },
    ),
  )
})
