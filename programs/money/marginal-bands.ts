import { formatRatio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { sentences, sortTeam } from '../rules/counting.ts'
import { cappedEach } from './each.ts'
import type { MarginalBands, TermShape } from './term.ts'

/**
 * The subsidy that a cost gives: each slice of subsidy at its rate, the last up to its end. Rounded down once, at the end.
 *
 * @example bandedSubsidy(1_000_000, [{ upTo: 500_000, rate: [3, 4] }, { upTo: 3_500_000, rate: [2, 3] }]) // 722_222
 */
export function bandedSubsidy(cost: number, bands: MarginalBands['bands']): number {
  // All in twelfths and the like: one common denominator keeps the cost left over exact.
  const common = bands.reduce((product, { rate: [n] }) => product * BigInt(n), 1n)
  let left = BigInt(cost) * common
  let given = 0
  for (const {
    upTo,
    rate: [n, d],
  } of bands) {
    const needed = (BigInt(upTo - given) * BigInt(d) * common) / BigInt(n)
    if (left < needed) return given + Number((left * BigInt(n)) / (BigInt(d) * common))
    left -= needed
    given = upTo
  }
  return given
}

/**
 * A subsidy by slices for each organisation (AMB-29: the marginal reading). Without a cost only the last end is judged.
 * Lines that name nobody are judged by the best case: their cost shared evenly by all, to within a yen each.
 */
export const marginalBands: TermShape<MarginalBands> = {
  judge(term, team) {
    const { called, lines, each, bands } = term
    const top = bands.at(-1)?.upTo ?? 0
    const { sure, perhaps } = sortTeam(each, team)
    const capped = cappedEach(term, lines, top, { sure, perhaps }, team)
    if (capped.outcome === 'unmet') return capped

    const entries = (team.consortium.plan?.budget ?? []).filter(({ category }) => lines.includes(category))
    const everybody = [...sure, ...perhaps].map(({ standing }) => standing.name)
    const overOf = (name: string, mine: typeof entries, count: number) => {
      if (count === 0 || mine.some(({ cost }) => cost === undefined)) return []
      const cost = mine.reduce((sum, entry) => sum + (entry.cost ?? 0), 0)
      const subsidy = mine.reduce((sum, entry) => sum + (entry.subsidy ?? 0), 0)
      // The slices begin at the better rate, so a cost shared evenly gives the most that it can.
      const most = bandedSubsidy(Math.ceil(cost / count), bands) * count
      return subsidy > most ? [{ name, cost, subsidy, most }] : []
    }
    const names = [...new Set(entries.flatMap(({ member }) => (member === undefined ? [] : [member])))]
    const over = [
      ...names.flatMap((name) =>
        overOf(
          name,
          entries.filter(({ member }) => member === name),
          everybody.filter((one) => one === name).length,
        ),
      ),
      ...overOf(
        called.ja,
        entries.filter(({ member }) => member === undefined),
        everybody.length,
      ),
    ]
    if (over.length === 0) return { ...capped, says: sentences(capped.says, rates(called, bands)) }

    return {
      outcome: 'unmet',
      questions: [],
      cap: top,
      over: over.reduce((sum, { subsidy, most }) => sum + subsidy - most, 0),
      says: sentences(
        rates(called, bands),
        ...over.map(({ name, cost, subsidy, most }) =>
          words(
            `${name}は経費${formatYen(cost).ja}に対して${formatYen(most).ja}までのところ、${formatYen(subsidy).ja}です。`,
            `${name}: ${formatYen(subsidy).en} asked where a cost of ${formatYen(cost).en} gives ${formatYen(most).en}.`,
          ),
        ),
      ),
    }
  },

  show: ({ called, bands }) => rates(called, bands),

  features: ({ called, lines, bands }) => [
    {
      key: `rate of ${lines.join(' ')}`,
      called: words(`${called.ja}の補助率`, `${called.en}, rate`),
      is: bands.map(slice),
    },
  ],
}

function rates(called: Words, bands: MarginalBands['bands']): Words {
  const slices = bands.map(slice)
  return words(
    `${called.ja}の補助率は、補助額${slices.map(({ ja }) => ja).join('、')}です。`,
    `${called.en}, rate by slice of the subsidy: ${slices.map(({ en }) => en).join(', ')}.`,
  )
}

const slice = ({ upTo, rate }: MarginalBands['bands'][number]): Words =>
  words(
    `${formatYen(upTo).ja}までの部分は${formatRatio(rate).ja}`,
    `${formatRatio(rate).en} up to ${formatYen(upTo).en}`,
  )
