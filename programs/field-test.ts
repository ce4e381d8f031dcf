import { compareRatios, type Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { listed, valueText } from './shown.ts'

/** A number, or a ratio as a pair. */
export type Figure = number | Ratio

/** Bounds of a figure, each with or without its edge: 以上 and 以下 have it, 超 and 未満 do not. */
export interface Bounds {
  readonly atLeast?: Figure
  readonly atMost?: Figure
  readonly moreThan?: Figure
  readonly lessThan?: Figure
}

/**
 * What a field must be: yes or no; a figure within bounds; one of some words (of a list: at least one of them); a list
 * of nothing but these words; stated at all; yearly figures, newest first, by their mean or each of them; a list of
 * prefectures that meets the activity area; a list of records of which some one has these values.
 *
 * @example { usesTool: true, employees: { atMost: 20 }, legalForm: { oneOf: ['company', 'sole'] }, fiscalStrength: { lessThan: [1, 1] } }
 */
export type Test =
  | boolean
  | Bounds
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly nothingBut: readonly (string | number)[] }
  | { readonly stated: true }
  | { readonly years: number; readonly mean: Bounds }
  | { readonly years: number; readonly each: Bounds }
  | { readonly meets: 'area' }
  | { readonly some: Readonly<Record<string, string>> }

/** −1, 0 or 1 as a figure is under, equal to or over another; exact. A sum still open has no upper end. */
function compareFigures(one: Figure, other: Figure): number {
  return one === Infinity ? 1 : compareRatios(ratioOf(one), ratioOf(other))
}

const ratioOf = (figure: Figure): Ratio => (typeof figure === 'number' ? [figure, 1] : figure)

export const isWithin = (figure: Figure, { atLeast, atMost, moreThan, lessThan }: Bounds): boolean =>
  (atLeast === undefined || compareFigures(figure, atLeast) >= 0) &&
  (atMost === undefined || compareFigures(figure, atMost) <= 0) &&
  (moreThan === undefined || compareFigures(figure, moreThan) > 0) &&
  (lessThan === undefined || compareFigures(figure, lessThan) < 0)

/** Whether a known value passes; open only where a record in it lacks a value that is asked for. */
export function passes(value: unknown, test: Test, area: readonly string[] = []): boolean | undefined {
  if (typeof test === 'boolean') return value === test
  if ('stated' in test) return true
  if ('oneOf' in test) return [value].flat().some((one) => test.oneOf.includes(one as string))
  if ('nothingBut' in test) return [value].flat().every((one) => test.nothingBut.includes(one as string))
  if ('meets' in test) return [value].flat().some((code) => area.includes(code as string))
  if ('some' in test) return someRecord(value as readonly Readonly<Record<string, unknown>>[], test.some)

  if ('years' in test) {
    const years = (value as readonly number[]).slice(0, test.years)
    if ('each' in test) return years.length === test.years && years.every((year) => isWithin(year, test.each))
    // A firm younger than that is judged by the years it has; one without any has earned nothing.
    return isWithin([years.reduce((sum, year) => sum + year, 0), Math.max(years.length, 1)], test.mean)
  }
  return isWithin(value as Figure, test)
}

function someRecord(records: readonly Readonly<Record<string, unknown>>[], asked: Readonly<Record<string, string>>) {
  const fits = (open: boolean) =>
    records.some((one) =>
      Object.entries(asked).every(([key, wanted]) => one[key] === wanted || (open && one[key] === undefined)),
    )
  if (fits(false)) return true
  return fits(true) ? undefined : false
}

/** What is asked, in words; `path` is the fact it is asked of. */
export function testWords(test: Test, path: string): Words {
  if (typeof test === 'boolean') return test ? words('はい', 'yes') : words('いいえ', 'no')
  if ('stated' in test) return words('記入がある', 'stated')
  if ('oneOf' in test) return listed(test.oneOf.map((one) => valueText(path, one)))
  if ('nothingBut' in test) {
    const { ja, en } = listed(test.nothingBut.map((one) => valueText(path, one)))
    return words(`${ja}のみ`, `only ${en}`)
  }
  if ('meets' in test) return words('活動地域を含む', 'meets the activity area')
  if ('some' in test) {
    const told = Object.entries(test.some)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')
    return words(`「${told}」の記録がある`, `a record of ${told}`)
  }
  if ('mean' in test) {
    const { ja, en } = boundsWords(test.mean, path)
    return words(`直近${test.years}年の平均が${ja}`, `mean of the last ${test.years} years ${en}`)
  }
  if ('each' in test) {
    const { ja, en } = boundsWords(test.each, path)
    return words(`直近${test.years}年のいずれも${ja}`, `each of the last ${test.years} years ${en}`)
  }
  return boundsWords(test, path)
}

function boundsWords({ atLeast, atMost, moreThan, lessThan }: Bounds, path: string): Words {
  const said = (figure: Figure | undefined, ja: string, en: string): Words[] => {
    if (figure === undefined) return []
    const shown = valueText(path, figure)
    return [words(`${shown.ja}${ja}`, `${en} ${shown.en}`)]
  }
  const all = [
    ...said(atLeast, '以上', 'at least'),
    ...said(moreThan, '超', 'over'),
    ...said(atMost, '以下', 'at most'),
    ...said(lessThan, '未満', 'under'),
  ]
  return words(all.map(({ ja }) => ja).join(''), all.map(({ en }) => en).join(', '))
}
