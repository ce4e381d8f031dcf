import * as z from 'zod'
import { prefectureCodes, prefectures } from '../prefecture.ts'
import { idsOf, type Words, words } from '../words.ts'
import type { Option } from './fact.ts'

/** The value types that facts are written with. A value that does not parse is bad input; one left out is unknown. */

// Under a thousand trillion yen, so that sums over a whole file stay exact integers.
const most = 999_999_999_999_999

/** How long a list may be, so that judging a file stays quick; no call comes near it. */
export const longest = { members: 300, lines: 500, entries: 200 } as const

/** Whole yen, zero or more. Zero is an answer. */
export const yen = z.int().min(0).max(most)

/** Whole yen that may be a loss. */
export const yenOrLoss = z.int().min(-most).max(most)

export const persons = z.int().min(0).max(10_000_000)
export const years = z.int().min(0).max(100)

/** A ratio as the pair [numerator, denominator], so that nothing is rounded: two thirds is `[2, 3]`. */
export const ratio = z.tuple([z.int().min(0).max(most), z.int().min(1).max(most)]).readonly()

/** A ratio that may be below zero: a fall of −5% is a rise. */
export const signedRatio = z.tuple([z.int().min(-most).max(most), z.int().min(1).max(most)]).readonly()

export const yesNo = z.boolean()
export const text = z.string().trim().min(1).max(200)
export const longText = z.string().trim().min(1).max(2000)

/** An ISO day, `2026-03-31`, in Japan. */
export const day = z.iso.date()

/** A fiscal or calendar year of a plan. */
export const year = z.int().min(2000).max(2100)

/** JIS X 0401, two digits as text. */
export const prefecture = z.literal(prefectureCodes)

/** JIS X 0402 without its check digit: five digits as text. */
export const municipality = z.string().regex(/^(0[1-9]|[1-3]\d|4[0-7])\d{3}$/)

/** 日本標準産業分類: two, three or four digits as text, of a middle group that exists. */
export const industryCode = z.string().regex(/^(0[1-9]|[1-9]\d)\d{0,2}$/)

/** 法人番号: thirteen digits. Its check digit is looked at where a number is entered (corporate-number.ts). */
export const corporateNumber = z.string().regex(/^\d{13}$/)

/** The id of a programme edition. Whether there is such an edition is asked where the file is read. */
export const editionId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** A month, `2019-10`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const prefectureOptions: readonly Option[] = prefectures.map(({ code, ja, en }) => ({
  id: code,
  words: words(ja, en),
}))

/** One word of a word list, by its id. */
export const oneOf = <Id extends string>(list: Readonly<Record<Id, Words>>) => z.enum(idsOf(list))

/** Several words of a word list. An empty list is an answer: none. */
export const listOf = <Id extends string>(list: Readonly<Record<Id, Words>>) =>
  z.array(oneOf(list)).max(idsOf(list).length).readonly()
