import type { Ratio } from '#consortium/ratio.ts'
import { formatPercent } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { formatExactYen, type Yen } from '#consortium/yen.ts'
import type { Band, ShareCap } from '../money/term.ts'

const yen = formatExactYen
const share = ([n, d]: Ratio): Words =>
  n === d ? words('10/10（全額）', '10/10 (all of it)') : words(`${n}/${d}`, `${n}/${d}`)
const cut = (rounded: boolean): Words =>
  rounded ? words('（1円未満切り捨て）', ' (fractions of a yen dropped)') : words('', '')

/** 「10,000,000円 × 2/3 ＝ 6,666,666円（1円未満切り捨て）」 */
export const rateSays = (cost: Yen, rate: Ratio, given: Yen): Words => {
  const rounded = cut(BigInt(cost) * BigInt(rate[0]) !== BigInt(given) * BigInt(rate[1]))
  return words(
    `${yen(cost).ja} × ${share(rate).ja} ＝ ${yen(given).ja}${rounded.ja}`,
    `${yen(cost).en} × ${share(rate).en} = ${yen(given).en}${rounded.en}`,
  )
}

/** 「1,000,000円：補助額500,000円までの部分は3/4、それを超える部分は2/3 ＝ 722,222円」 */
export function bandsSay(cost: Yen, bands: readonly Band[], given: Yen): Words {
  const slices = bands.map(({ upTo, rate }, at) => {
    const from = bands[at - 1]?.upTo
    if (upTo !== undefined && from === undefined)
      return words(
        `補助額${yen(upTo).ja}までの部分は${share(rate).ja}`,
        `${share(rate).en} up to a subsidy of ${yen(upTo).en}`,
      )
    if (upTo !== undefined)
      return words(`${yen(upTo).ja}までの部分は${share(rate).ja}`, `${share(rate).en} up to ${yen(upTo).en}`)
    return words(`それを超える部分は${share(rate).ja}`, `${share(rate).en} above that`)
  })
  return words(
    `${yen(cost).ja}：${slices.map(({ ja }) => ja).join('、')} ＝ ${yen(given).ja}（段階ごとに計算し、最後に1円未満切り捨て）`,
    `${yen(cost).en}: ${slices.map(({ en }) => en).join(', ')} = ${yen(given).en} (slice by slice, fractions of a yen dropped at the end)`,
  )
}

export const noRate = (cost: Yen): Words =>
  words(
    `この経費の補助率は資料から定まりません。経費${yen(cost).ja}までの間になります。`,
    `The documents settle no rate for this cost: anything up to ${yen(cost).en}.`,
  )

export const askedSays = (asked: Yen, known: boolean): Words =>
  known
    ? words(`申請額は${yen(asked).ja}です。`, `${yen(asked).en} is asked for.`)
    : words(
        `経費が未記入のため、申請額${yen(asked).ja}をそのまま使います。`,
        `No cost is stated: taken as asked, ${yen(asked).en}.`,
      )

export const requestedSays = (asked: Yen): Words =>
  words(`この機関の交付希望額は${yen(asked).ja}です。`, `It asks for ${yen(asked).en} in all.`)

/** 「補助金の申請額：12,000,000円、上限10,000,000円（2,000,000円減）」 */
export function capSays(called: Words, sum: Yen, cap: Yen, how?: Words): Words {
  const over = Math.max(0, sum - cap)
  const by = how ? words(`（${how.ja}）`, ` (${how.en})`) : words('', '')
  return over > 0
    ? words(
        `${called.ja}：${yen(sum).ja} → 上限${yen(cap).ja}${by.ja}（${yen(over).ja}減）`,
        `${called.en}: ${yen(sum).en} → cap ${yen(cap).en}${by.en} (${yen(over).en} less)`,
      )
    : words(
        `${called.ja}：${yen(sum).ja}、上限${yen(cap).ja}${by.ja}以内`,
        `${called.en}: ${yen(sum).en}, within the cap of ${yen(cap).en}${by.en}`,
      )
}

export const notMeant = (called: Words): Words =>
  words(
    `${called.ja}に当たらないため、この区分は交付されません。`,
    `Not among ${called.en}: nothing is paid for this category.`,
  )

export const floorSays = (called: Words, sum: Yen, least: Yen): Words =>
  sum < least
    ? words(
        `${called.ja}：${yen(sum).ja}で、下限${yen(least).ja}に${yen(least - sum).ja}足りません。このままでは申請できません。`,
        `${called.en}: ${yen(sum).en}, ${yen(least - sum).en} short of the floor of ${yen(least).en}. As it stands it cannot apply.`,
      )
    : words(
        `${called.ja}：${yen(sum).ja}で、下限${yen(least).ja}を満たしています。`,
        `${called.en}: ${yen(sum).en}, enough for the floor of ${yen(least).en}.`,
      )

export const tooManyYears = (year: number, years: number): Words =>
  words(
    `${year}年度は、${years}年までの補助の期間を過ぎています。`,
    `Fiscal ${year} is past the ${years} years that are paid for.`,
  )

/** Of a cost that may be only a share of all costs. */
export function countedSays(cost: Yen, counts: Yen, { ofCalled, share: part }: ShareCap): Words {
  const percent = formatPercent(part)
  return words(
    `経費${yen(cost).ja}のうち、算入できるのは${yen(counts).ja}です（${ofCalled.ja}の${percent.ja}まで）。`,
    `Of a cost of ${yen(cost).en}, ${yen(counts).en} counts (up to ${percent.en} of ${ofCalled.en}).`,
  )
}
