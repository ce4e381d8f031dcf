/** Numbers of organisations and sums of money as people write them, in folded text. */

import type { PartyId } from '#consortium/parties.ts'
import { parseYen } from '#consortium/yen.ts'
import { fold } from '../fold.ts'
import type { Stretch } from './scan.ts'

export interface Counted extends Stretch {
  readonly count: number
  /** Whom the counter speaks of where nobody else is named; null where it counts anything. */
  readonly of: PartyId | null
  /** Counts people: the size of an organisation where it stands before it, as in 20人の鉄工所. */
  readonly people: boolean
}

/** What one counts so. The others (つ, か所, 件, 人) count anything, and say nothing by themselves. */
const counters: Readonly<Record<string, PartyId | null>> = {
  店舗: 'shop',
  店: 'shop',
  軒: 'shop',
  社: 'firm',
  者: 'firm',
  戸: 'farm',
  館: 'inn',
  蔵: 'brewery',
  校: 'university',
  団体: 'association',
  機関: 'support-body',
  カ所: null,
  箇所: null,
  か所: null,
  つ: null,
  件: null,
  人: null,
  名: null,
}

const folded: readonly (readonly [string, PartyId | null])[] = Object.entries(counters).map(([it, of]) => [
  fold(it),
  of,
])
const counting = new RegExp(
  `(?<count>[0-9][0-9,]*|[一二三四五六七八九十百]+|数|複数)(?<counter>${folded.map(([it]) => it).join('|')})`,
  'gu',
)
/** 数社 and 複数社 are more than one: the least that can be meant. */
const several = 2

export function countsIn(text: string): Counted[] {
  return [...text.matchAll(counting)].flatMap(({ index, 0: whole, groups }): Counted[] => {
    const count = numberOf(groups?.count ?? '')
    const of = folded.find(([it]) => it === groups?.counter)?.[1] ?? null
    return count === null
      ? []
      : [{ start: index, end: index + whole.length, count, of, people: /[人名]$/u.test(whole) }]
  })
}

function numberOf(written: string): number | null {
  if (/^[0-9]/.test(written)) return Number(written.replaceAll(',', ''))
  if (/数$/.test(written)) return several
  return kanjiNumber(written)
}

const digits = '一二三四五六七八九'

/** 十二 is 12, 百二十 120; null where the signs make no number. */
function kanjiNumber(written: string): number | null {
  const found = /^(?:([二三四五六七八九])?(百))?(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(written)
  if (!found) return null
  const [, hundreds, hundred, tens, ten, ones] = found
  const digit = (it: string | undefined, without: number) => (it ? digits.indexOf(it) + 1 : without)
  return (hundred ? 100 * digit(hundreds, 1) : 0) + (ten ? 10 * digit(tens, 1) : 0) + digit(ones, 0)
}

export interface Sum extends Stretch {
  /** In yen. */
  readonly yen: number
}

const sums = /[0-9][0-9,]*(?:\.[0-9]+)?(?:億[0-9,]*千?万?|千万|百万|万|千(?=円))?円?/gu
/** Sales and capital are no cost. */
const notCost = /(?:売上|売リ上ゲ|年商|資本金|sales|capital)[^0-9、。]{0,4}$/u

/** Sums of money; a bare number is none. */
export function sumsIn(text: string): Sum[] {
  return [...text.matchAll(sums)].flatMap(({ index, 0: whole }): Sum[] => {
    if (!/[億万円]/u.test(whole) || notCost.test(text.slice(0, index))) return []
    const yen = yenOf(whole)
    return yen === undefined || yen === 0 ? [] : [{ start: index, end: index + whole.length, yen }]
  })
}

/** 1.5億円 and 5百万円 besides what a field of money takes. */
function yenOf(written: string): number | undefined {
  const [, count = '', unit = ''] = /^([0-9,]+\.[0-9]+|[0-9,]+(?=百万))(億|百万|万)/u.exec(written) ?? []
  if (!count) return parseYen(written)
  return Math.round(Number(count.replaceAll(',', '')) * (unit === '億' ? 1e8 : unit === '百万' ? 1e6 : 1e4))
}
