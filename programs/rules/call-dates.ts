import { formatDay } from '#consortium/calendar.ts'
import { words } from '#consortium/words.ts'
import type { WithinDates } from '../rule.ts'
import { sentences } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly state: CallState
}

export type CallState = 'open' | 'closed' | 'expected' | 'unknown'

/**
 * Where the day stands against the dates of a call; days are those of Japan, and on the closing day the call is open.
 * Where no closing day was printed, `over` is the day after which it had certainly ended.
 */
export function callState({ opens, closes, over, retiredBy }: WithinDates, on: string): CallState {
  if (retiredBy) return 'closed'

  const ended = closes?.slice(0, 10) ?? over
  if (ended !== undefined && on > ended) return 'closed'
  if (opens !== undefined && on < opens.slice(0, 10)) return 'expected'
  return opens !== undefined && closes !== undefined ? 'open' : 'unknown'
}

/** The day of the check lies in the call's window. It feeds the edition's window and stands in no verdict. */
export const callDates: Shape<WithinDates, Found> = {
  judge(clause, { on }) {
    const state = callState(clause, on)
    const outcome = state === 'open' ? 'met' : state === 'unknown' ? 'unknown' : 'unmet'
    return { outcome, counted: [], notCounted: [], questions: [], found: { state } }
  },

  say(clause, { found: { state } }) {
    const { opens, closes, over, retiredBy } = clause
    if (retiredBy) return words(`募集終了（${retiredBy.ja}）`, `Closed (${retiredBy.en})`)

    const year = (closes ?? over)?.slice(0, 4)
    if (state === 'closed') return words(`募集終了（${year}年）`, `Closed (${year})`)
    if (state === 'expected' && opens) {
      const day = formatDay(opens.slice(0, 10))
      return words(`${day.ja}から募集予定`, `Opens on ${day.en}`)
    }
    if (state === 'open' && closes) {
      const day = formatDay(closes.slice(0, 10))
      const time = closes.slice(11, 16)
      return words(`募集中（${day.ja}${time}まで）`, `Open until ${time ? `${time}, ` : ''}${day.en} (Japan time)`)
    }
    return words('募集期間は資料に記載がありません', 'The dates of the call are not printed')
  },

  lacks: () => [],

  show({ opens, closes, retiredBy }) {
    const first = opens ? formatDay(opens.slice(0, 10)) : undefined
    const last = closes ? formatDay(closes.slice(0, 10)) : undefined
    return sentences(
      first ? words(`${first.ja}から公募。`, `Call from ${first.en}.`) : undefined,
      last
        ? words(`締切は${last.ja}。`, `Closes on ${last.en}.`)
        : words('締切日は資料に記載がありません。', 'The closing day is not printed.'),
      retiredBy ? words(`${retiredBy.ja}。`, `${retiredBy.en}.`) : undefined,
    )
  },

  features: ({ opens, closes }) => [
    ...(opens
      ? [{ key: 'opens', called: words('公募の開始日', 'opening day'), is: formatDay(opens.slice(0, 10)) }]
      : []),
    ...(closes
      ? [{ key: 'closes', called: words('公募の締切日', 'closing day'), is: formatDay(closes.slice(0, 10)) }]
      : []),
  ],

  about: () => ['dates'],

  reads: () => [],
}
