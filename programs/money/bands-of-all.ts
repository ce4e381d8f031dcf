import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import type { Ask } from '../rules/shape.ts'
import type { Team } from '../team.ts'
import { compared } from './amount.ts'
import { asked } from './asked.ts'
import { bandedSubsidy, topOf } from './banded.ts'
import { costOn } from './costs.ts'
import { fitting } from './rows.ts'
import type { MarginalBands } from './term.ts'
import type { TermFinding } from './term-shape.ts'

/** All of the cost against all that is asked, by the slices of the first row that fits. */
export function bandsOfAll(term: MarginalBands, team: Team, ask: Ask): TermFinding {
  const { called, lines, bands, rows = [] } = term
  const fit = fitting([...rows, { called, bands }], team, ask)
  const cost = costOn(team, lines)
  // A cost that is still growing gives no cap but the last end.
  const known = cost && Number.isFinite(cost.most) ? cost.most : undefined
  const given = fit.rows.map((row) => (known === undefined ? topOf(row.bands) : bandedSubsidy(known, row.bands)))
  const most = { least: Math.min(...given), most: Math.max(...given), questions: fit.questions }
  if (!Number.isFinite(most.most)) return { outcome: 'not-applicable', says: words('', ''), questions: [] }

  const named =
    known === undefined
      ? called
      : words(
          `${called.ja}（経費${formatYen(known).ja}に対する補助金）`,
          `${called.en} (for a cost of ${formatYen(known).en})`,
        )
  const { cap, ...finding } = compared(named, asked(team, lines), most)
  return finding
}
