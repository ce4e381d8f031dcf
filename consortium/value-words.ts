import type * as z from 'zod'
import * as values from './facts/values.ts'
import { nearest } from './nearest.ts'
import { findPrefecture } from './prefecture.ts'
import { bare, inside, type Shape } from './schema-shape.ts'
import { type Words, words } from './words.ts'

// The value types that facts share, as people would describe them.
const known: readonly (readonly [schema: z.ZodType, words: Words])[] = [
  [values.yen, words('0以上の整数（円）', 'a whole number of yen, 0 or more')],
  [values.yenOrLoss, words('整数（円。赤字は負の数）', 'a whole number of yen, below zero for a loss')],
  [values.persons, words('0以上の整数（人）', 'a whole number of persons, 0 or more')],
  [values.years, words('0以上の整数（年）', 'a whole number of years, 0 or more')],
  [values.ratio, words('[分子, 分母] の形の比率（例：[2, 3]）', 'a ratio as [numerator, denominator], such as [2, 3]')],
  [
    values.signedRatio,
    words('[分子, 分母] の形の比率（例：15%減は [15, 100]）', 'a ratio as [numerator, denominator], such as [15, 100]'),
  ],
  [values.text, words('1〜200字の文字列', 'a text of 1 to 200 characters')],
  [values.longText, words('1〜2,000字の文字列', 'a text of 1 to 2,000 characters')],
  [values.day, words('日付（例："2026-03-31"）', 'a day such as "2026-03-31"')],
  [values.year, words('西暦の年（2000〜2100の整数）', 'a year from 2000 to 2100')],
  [
    values.prefecture,
    words('都道府県コード（"01"〜"47" の文字列）', 'a prefecture code of JIS X 0401, a text from "01" to "47"'),
  ],
  [
    values.municipality,
    words('市区町村コード（検査数字のない5桁の文字列）', 'a municipality code of JIS X 0402, a text of 5 digits'),
  ],
  [
    values.industryCode,
    words(
      '日本標準産業分類のコード（2〜4桁の文字列）',
      'a Japan Standard Industrial Classification code, a text of 2 to 4 digits',
    ),
  ],
  [values.corporateNumber, words('法人番号（13桁の文字列）', 'a corporate number, a text of 13 digits')],
  [values.editionId, words('公募の版のid', 'the id of a programme edition')],
  [values.month, words('年月（例："2019-10"）', 'a month such as "2019-10"')],
]

/** Whether the schema is one value to people, though it may have parts (a ratio). */
export const isOneValue = (schema: z.ZodType): boolean => known.some(([one]) => bare(one) === bare(schema))

/** What may have been meant by a word that is not in the list: a prefecture's name for its code, or the nearest spelling. */
export function meant(schema: z.ZodType, value: unknown): readonly string[] {
  if (typeof value !== 'string') return []
  if (bare(schema) === bare(values.prefecture)) return [findPrefecture(value)?.code ?? []].flat()

  return nearest(value, idsIn(inside(schema)))
}

/** The words a schema takes, itself or in one of its branches. */
export function idsIn(shape: Shape): readonly string[] {
  if (shape.is === 'words') return shape.values.map(String)
  return shape.is === 'either' ? shape.of.flatMap((one) => idsIn(inside(one))) : []
}

/** What a schema expects, in words: 「0以上の整数（円）」. */
export function expectedOf(schema: z.ZodType): Words {
  const shared = known.find(([one]) => bare(one) === bare(schema))
  if (shared !== undefined) return shared[1]

  const shape = inside(schema)
  switch (shape.is) {
    case 'number':
      return numberWords(bare(schema) as z.ZodNumber)
    case 'string':
      return words('文字列', 'a text')
    case 'boolean':
      return words('true または false', 'true or false')
    case 'words':
      return choice(shape.values)
    case 'list': {
      const of = expectedOf(shape.of)
      return words(`一覧（[ ] の中に、${of.ja}）`, `a list ([ ]) of: ${of.en}`)
    }
    case 'either': {
      const [first, second] = shape.of.map(expectedOf)
      const listed = shape.of.map(inside).some((one) => one.is === 'list')
      if (first === undefined || second === undefined) break
      if (listed) return words(`${first.ja}（複数なら一覧 [ ]）`, `${first.en} (or a list [ ] of them)`)
      return words(`${first.ja}、または${second.ja}`, `${first.en}, or ${second.en}`)
    }
  }
  return words('項目の組（{ } の中に項目名と値）', 'an object ({ } with keys and values)')
}

function numberWords({ minValue, maxValue }: z.ZodNumber): Words {
  return words(`${minValue}〜${maxValue}の整数`, `a whole number from ${minValue} to ${maxValue}`)
}

// Forty ids in a sentence help nobody; the nearest ones are named beside it (file-problems.ts).
const choice = (ids: readonly (string | number)[]): Words =>
  ids.length > 12
    ? words(`決められた${ids.length}個の語のうち一つ`, `one of ${ids.length} fixed words`)
    : words(`${ids.join('、')} のうち一つ`, `one of ${ids.join(', ')}`)
