import { formatPercent, type Ratio, take } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import { type Amount, compared, exactly } from './amount.ts'
import { askedOnLines } from './asked.ts'
import type { ShareCap, TermShape } from './term.ts'

/** At most a share of other lines, rounded down. */
export const shareCap: TermShape<ShareCap> = {
  judge({ called, lines, of, ofCalled, share }, team) {
    const base = askedOnLines(team, of)
    return compared(
      words(
        `${called.ja}（${ofCalled.ja}の${formatPercent(share).ja}）`,
        `${called.en} (${formatPercent(share).en} of ${ofCalled.en})`,
      ),
      base && askedOnLines(team, lines),
      base ? shareOf(base, share) : exactly(0),
    )
  },

  show: ({ called, ofCalled, share }) =>
    words(
      `${called.ja}は${ofCalled.ja}の${formatPercent(share).ja}まで`,
      `${called.en}: up to ${formatPercent(share).en} of ${ofCalled.en}`,
    ),

  features: ({ called, lines, ofCalled, share }) => [
    {
      key: `cap of ${lines.join(' ')}`,
      called: words(`${called.ja}の上限`, `${called.en}, cap`),
      is: words(`${ofCalled.ja}の${formatPercent(share).ja}`, `${formatPercent(share).en} of ${ofCalled.en}`),
    },
  ],
}

const shareOf = ({ least, most, questions }: Amount, share: Ratio): Amount => ({
  least: take(share, least),
  most: Number.isFinite(most) ? take(share, most) : Infinity,
  questions,
})
