import { type Words, words } from './words.ts'

/** Whole yen. Money is never a float and never a string. */
export type Yen = number

/**
 * Yen as people read it: 「4,000万円」「1億2,000万円」「722,222円」, and "40,000,000 yen".
 * Units of 万, 億 and 兆 are used only where nothing is lost.
 */
export function formatYen(yen: Yen): Words {
  return words(
    `${yen < 0 ? '−' : ''}${inJapanese(Math.abs(yen))}円`,
    `${yen < 0 ? '−' : ''}${grouped(Math.abs(yen))} yen`,
  )
}

/** Digits in threes, as a field for yen holds them: `10,000,000`. */
export const yenDigits = (yen: Yen): string => grouped(yen)

/** Yen to the last digit, for sums that people check by hand: 「10,000,000円」 and "10,000,000 yen". */
export const formatExactYen = (yen: Yen): Words => {
  const digits = `${yen < 0 ? '−' : ''}${grouped(Math.abs(yen))}`
  return words(`${digits}円`, `${digits} yen`)
}

/**
 * Reads yen as people type it: `40000000`, `4,000万円`, `１億２千万`, `¥722,222`. Undefined where it is no whole, unsigned amount.
 */
export function parseYen(typed: string): Yen | undefined {
  const text = typed.normalize('NFKC').replace(/[\s,¥円]/g, '')
  if (!/^\d/.test(text) || !/^(\d+兆)?(\d+億)?((\d+|\d*千\d*)万)?(\d+千?)?$/.test(text)) return undefined

  const read = (pattern: RegExp) => thousands(pattern.exec(text)?.[1] ?? '0')
  const amount =
    read(/(\d+)兆/) * 1e12 + read(/(\d+)億/) * 1e8 + read(/([\d千]+)万/) * 1e4 + read(/(?:^|[兆億万])(\d+千?)$/)
  return Number.isSafeInteger(amount) ? amount : undefined
}

// 「2千」 is 2,000 and 「2千5」 before 万 is 2,005.
function thousands(text: string): number {
  const [before = '', after] = text.split('千')
  return after === undefined ? Number(before) : Number(before || 1) * 1000 + Number(after || 0)
}

/** The sum of the amounts that are there; undefined when none is. A sum of nothing known is not zero. */
export function sumYen(amounts: readonly (Yen | undefined)[]): Yen | undefined {
  const known = amounts.filter((amount) => amount !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, amount) => sum + amount, 0)
}

function inJapanese(yen: number): string {
  if (yen === 0 || yen % 10_000 !== 0) return grouped(yen)

  return [
    [Math.floor(yen / 1e12), '兆'],
    [Math.floor(yen / 1e8) % 10_000, '億'],
    [Math.floor(yen / 1e4) % 10_000, '万'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => `${grouped(Number(count))}${unit}`)
    .join('')
}

const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')
