import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { sortTeam } from '../rules/counting.ts'
import { compared, exactly } from './amount.ts'
import { asked } from './asked.ts'
import { cappedEach } from './each.ts'
import { capInAll, paid } from './features.ts'
import type { FlatCap, TermShape } from './term.ts'

/** At most so much: in all, on some lines, or by each of some organisations. */
export const flatCap: TermShape<FlatCap> = {
  judge(term, team) {
    const { called, most, lines, each } = term
    if (!each) return compared(called, asked(team, lines), exactly(most))

    const { sure, perhaps } = sortTeam(each, team)
    return cappedEach(term, lines ?? [], most, { sure, perhaps }, team)
  },

  show({ called, most, each }) {
    const cap = formatYen(most)
    return each
      ? words(`${called.ja}は1者あたり${cap.ja}まで`, `${called.en}: up to ${cap.en} each`)
      : words(`${called.ja}は${cap.ja}まで`, `${called.en}: up to ${cap.en}`)
  },

  features: ({ called, most, lines, each, payees }) => [
    lines || each
      ? {
          key: `cap of ${[each ? 'each' : '', ...(lines ?? [])].join(' ')}`,
          called: words(`${called.ja}の上限${each ? '（1者あたり）' : ''}`, `${called.en}, cap${each ? ', each' : ''}`),
          is: formatYen(most),
        }
      : capInAll(most),
    ...paid(payees),
  ],
}
