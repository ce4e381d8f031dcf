import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { pathsOf, sentences, sortTeam } from '../rules/counting.ts'
import { compared, exactly } from './amount.ts'
import { asked } from './asked.ts'
import { cappedEach } from './each.ts'
import { capInAll, paid } from './features.ts'
import type { FlatCap } from './term.ts'
import type { TermFinding, TermShape } from './term-shape.ts'

/** At most so much, or less than so much: in all, on some lines, or by each of some organisations. */
export const flatCap: TermShape<FlatCap> = {
  judge(term, team) {
    const { called, most, lines, besides, each, under = false } = term
    if (!each) return noted(compared(called, asked(team, lines, besides), exactly(most), { under }), term)

    const { sure, perhaps } = sortTeam(each, team)
    return cappedEach(term, most, { sure, perhaps }, team)
  },

  tellsParts: ({ each }) => each !== undefined,

  show({ called, most, under, each, note }) {
    const cap = formatYen(most)
    const end = under ? words('未満', 'less than') : words('まで', 'up to')
    return sentences(
      each
        ? words(`${called.ja}は1者あたり${cap.ja}${end.ja}`, `${called.en}: ${end.en} ${cap.en} each`)
        : words(`${called.ja}は${cap.ja}${end.ja}`, `${called.en}: ${end.en} ${cap.en}`),
      note && words(`（${note.ja}）`, `(${note.en})`),
    )
  },

  features: ({ called, most, under, lines, besides, each, payees }) => [
    lines || besides || each
      ? {
          key: `cap of ${[each ? 'each' : '', ...(lines ?? []), ...(besides ? ['the rest'] : [])].join(' ')}`,
          called: words(`${called.ja}の上限${each ? '（1者あたり）' : ''}`, `${called.en}, cap${each ? ', each' : ''}`),
          is: formatYen(most),
        }
      : capInAll(most, under),
    ...paid(payees),
  ],

  reads: ({ each }) => (each ? pathsOf(each) : []),
}

/** The note stands where the cap is told; a sum that is over it, or within it, says that alone. */
const noted = (finding: TermFinding, { note }: FlatCap): TermFinding =>
  note && finding.outcome === 'not-applicable' ? { ...finding, says: sentences(finding.says, note) } : finding
