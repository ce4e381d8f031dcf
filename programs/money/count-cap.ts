import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { pathsOf, questionsOf, sortTeam } from '../rules/counting.ts'
import { compared } from './amount.ts'
import { askedOnLines } from './asked.ts'
import type { CountCap } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** At most so much for each of `who`: the cap grows with their number. */
export const countCap: TermShape<CountCap> = {
  judge({ called, lines, each, who }, team) {
    const { sure, perhaps } = sortTeam(who, team)
    const cap = {
      least: sure.length * each,
      most: (sure.length + perhaps.length) * each,
      questions: questionsOf(perhaps),
    }
    return compared(
      words(
        `${called.ja}（${formatYen(each).ja}×${who.called.ja}${sure.length}者）`,
        `${called.en} (${formatYen(each).en} × ${sure.length} ${who.called.en})`,
      ),
      askedOnLines(team, lines),
      cap,
    )
  },

  show: ({ called, each, who }) =>
    words(
      `${called.ja}は${formatYen(each).ja}×${who.called.ja}の数まで`,
      `${called.en}: up to ${formatYen(each).en} times the number of ${who.called.en}`,
    ),

  features: ({ called, lines, each, who }) => [
    {
      key: `cap of ${lines.join(' ')}`,
      called: words(`${called.ja}の上限`, `${called.en}, cap`),
      is: words(
        `${formatYen(each).ja}×${who.called.ja}の数`,
        `${formatYen(each).en} times the number of ${who.called.en}`,
      ),
    },
  ],

  reads: ({ who }) => pathsOf(who),
}
