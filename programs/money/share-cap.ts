import { formatPercent, type Ratio, take } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { askFor } from '../questions.ts'
import { sentences } from '../rules/counting.ts'
import type { Team } from '../team.ts'
import { type Amount, compared, exactly } from './amount.ts'
import { asked, askedInAll, askedOnLines } from './asked.ts'
import { costOn } from './costs.ts'
import type { ShareCap } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** At most a share of other lines, of all that is asked, of all costs or of the equity, rounded down. */
export const shareCap: TermShape<ShareCap> = {
  judge(term, team) {
    const { called, lines, ofCalled, share } = term
    const base = baseOf(term, team)
    const amount = term.in === 'cost' ? costOn(team, lines) : asked(team, lines)
    return compared(
      words(
        `${called.ja}（${ofCalled.ja}の${multiple(share).ja}）`,
        `${called.en} (${multiple(share).en} ${ofCalled.en})`,
      ),
      base && amount,
      base ? shareOf(base, share) : exactly(0),
    )
  },

  show: ({ called, ofCalled, share, note }) =>
    sentences(
      words(
        `${called.ja}は${ofCalled.ja}の${multiple(share).ja}まで`,
        `${called.en}: up to ${multiple(share).en} ${ofCalled.en}`,
      ),
      note && words(`（${note.ja}）`, `(${note.en})`),
    ),

  features: ({ called, lines = [], ofCalled, share }) => [
    {
      key: `cap of ${lines.length > 0 ? lines.join(' ') : `all by ${ofCalled.ja}`}`,
      called: words(`${called.ja}の上限`, `${called.en}, cap`),
      is: words(`${ofCalled.ja}の${multiple(share).ja}`, `${multiple(share).en} ${ofCalled.en}`),
    },
  ],

  reads: ({ of }) => (of === 'equity' ? ['plan.equity'] : []),
}

function baseOf({ of, in: measure }: ShareCap, team: Team): Amount | undefined {
  if (of === 'equity') {
    const equity = team.consortium.plan?.equity
    return equity === undefined ? { least: 0, most: Infinity, questions: [askFor('plan.equity')] } : exactly(equity)
  }
  const lines = of === 'all' ? undefined : of
  if (measure === 'cost') return costOn(team, lines)
  return lines ? askedOnLines(team, lines) : askedInAll(team)
}

const shareOf = ({ least, most, questions }: Amount, share: Ratio): Amount => ({
  least: take(share, least),
  most: Number.isFinite(most) ? take(share, most) : Infinity,
  questions,
})

/** A whole number of times reads as such: 2倍. */
const multiple = (share: Ratio): Words =>
  share[1] === 1
    ? words(`${share[0]}倍`, `${share[0]} times`)
    : words(formatPercent(share).ja, `${formatPercent(share).en} of`)
