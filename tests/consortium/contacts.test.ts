import { expect, test } from 'vitest'
import { type Read, readPostalCode, readReading, readTelephone } from '#consortium/contacts.ts'

const valueIn = (read: Read) => (read.ok ? read.value : read.says.ja)

test.each([
  ['ヤマダ タロウ', 'ヤマダ タロウ'],
  ['やまだ　たろう', 'ヤマダ タロウ'],
  ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ヤマダ タロウ'],
  [' ヴァン・ダイク　ジョー ', 'ヴァン・ダイク ジョー'],
])('the reading %s is kept in katakana', (typed, kept) => {
  expect(valueIn(readReading(typed))).toBe(kept)
})

test.each(['山田太郎', 'Yamada', ''])('%s is no reading', (typed) => {
  expect(valueIn(readReading(typed))).toContain('カタカナ')
})

test.each(['1000001', '100-0001', '〒100-0001', '１００ー０００１', '100 0001'])('%s is one postal code', (typed) => {
  expect(valueIn(readPostalCode(typed))).toBe('100-0001')
})

test.each(['100-001', '100-00011', '東京都', ''])('%s is no postal code', (typed) => {
  expect(valueIn(readPostalCode(typed))).toContain('7桁')
})

test.each([
  ['0312345678', '0312345678'],
  ['03-1234-5678', '03-1234-5678'],
  ['０３（１２３４）５６７８', '03-1234-5678'],
  ['+81 3-1234-5678', '03-1234-5678'],
  ['+81-(0)3-1234-5678', '03-1234-5678'],
  ['090 1234 5678', '090-1234-5678'],
])('the telephone number %s is kept as %s', (typed, kept) => {
  expect(valueIn(readTelephone(typed))).toBe(kept)
})

test.each(['1234-5678', '03-1234-567', '090-1234-56789', '03-1234-5678 内線12', '電話なし', ''])(
  '%s is no telephone number',
  (typed) => {
    expect(valueIn(readTelephone(typed))).toContain('市外局番')
  },
)
