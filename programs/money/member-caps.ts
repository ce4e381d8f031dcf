import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { type Judged, sortTeam } from '../rules/counting.ts'
import type { Ask } from '../rules/shape.ts'
import type { Who } from '../selector.ts'
import type { Standing, Team } from '../team.ts'
import { type Amount, compared, exactly } from './amount.ts'
import { askedInAll } from './asked.ts'
import { askedBy, askedByName, asksOf, together } from './per-member.ts'
import { capOf, fitting } from './rows.ts'
import type { MemberCapRow } from './term.ts'
import type { TermFinding } from './term-shape.ts'

/** A cap that each organisation has, by its row where there is a table. */
export interface OwnCap {
  readonly most: number
  readonly rows?: readonly MemberCapRow[]
}

/** The cap of one organisation, as an interval while it is open which row is its own. */
export const ownCap = ({ most, rows = [] }: OwnCap, of: Standing, team: Team, ask: Ask): Amount =>
  capOf(fitting([...rows, { called: words('', ''), most }], team, ask, of)) ?? exactly(most)

/** Each against its cap; and all together against all the caps, where nobody else is paid. */
export function judgeCaps(
  who: Who,
  capFor: (standing: Standing) => Amount,
  shown: TermFinding['says'],
  team: Team,
): TermFinding {
  const { sure, perhaps, out } = sortTeam(who, team)
  const capped = (judged: Judged) => ({ judged, cap: capFor(judged.standing) })
  const certain = sure.map(capped)
  const found = asksOf([...certain, ...perhaps.map(capped)], team).map(({ judged, amount, cap }) => ({
    judged,
    finding: compared(askedByName(judged.standing), amount, cap),
  }))
  const each = together(found, shown)
  if (each.outcome === 'unmet') return each

  // Seats that are not firm yet may take part of the sum, so it says nothing of those who are.
  const all = askedInAll(team)
  if (!all || team.waiting.some(({ state }) => state !== 'considered')) return each

  const most = [
    ...certain.map(({ cap }) => cap.most),
    ...[...perhaps, ...out].map(({ standing }) => askedBy(standing, team) ?? Infinity),
  ].reduce((sum, one) => sum + one, 0)
  const over = all.least - most
  if (over <= 0) return each
  return {
    outcome: 'unmet',
    questions: [],
    asked: all.least,
    over,
    says: words(
      `申請額の合計が${formatYen(all.least).ja}で、各者の上限の合計${formatYen(most).ja}を${formatYen(over).ja}超えています。`,
      `All that is asked, ${formatYen(all.least).en}, is ${formatYen(over).en} over the caps of all together (${formatYen(most).en}).`,
    ),
  }
}
