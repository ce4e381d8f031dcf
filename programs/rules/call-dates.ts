import { formatDay, formatMonth } from '#consortium/calendar.ts'
import { words } from '#consortium/words.ts'
import type { WithinDates } from '../rule.ts'
import type { CallWindow } from '../verdict.ts'
import { sentences } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly state: CallWindow['state']
  /** What is expected is not this call, which is over, but the next. */
  readonly again: boolean
}

/**
 * Where the day stands against the dates of a call; days are those of Japan, and on the closing day the call is open.
 * Where no closing day was printed, `over` is the day after which it had certainly ended. Until the month of its `next` call
 * is past, a call that is over is one to prepare for.
 */
export function callStands({ opens, closes, over, rolling, next, retiredBy }: WithinDates, on: string): Found {
  const once = (state: Found['state']): Found => ({ state, again: false })
  if (retiredBy) return once('closed')
  if (rolling) return once('open')

  const ended = closes?.slice(0, 10) ?? over
  if (ended !== undefined && on > ended)
    return next !== undefined && on.slice(0, 7) <= next ? { state: 'expected', again: true } : once('closed')
  if (opens !== undefined && on < opens.slice(0, 10)) return once('expected')
  return once(opens !== undefined && closes !== undefined ? 'open' : 'unknown')
}

/** The day of the check lies in the call's window. It feeds the edition's window and stands in no verdict. */
export const callDates: Shape<WithinDates, Found> = {
  judge(clause, { on }) {
    const found = callStands(clause, on)
    const outcome = found.state === 'open' ? 'met' : found.state === 'unknown' ? 'unknown' : 'unmet'
    return { outcome, counted: [], notCounted: [], questions: [], found }
  },

  say({ opens, closes, over, rolling, next, retiredBy }, { found: { state, again } }) {
    if (retiredBy) return words(`募集終了（${retiredBy.ja}）`, `Closed (${retiredBy.en})`)
    if (rolling) return words('随時受付', 'Open at any time')

    if (state === 'closed' && closes) {
      const year = closes.slice(0, 4)
      return words(`募集終了（${year}年）`, `Closed (${year})`)
    }
    if (state === 'closed' && over) {
      // Only the day after which it had certainly ended is known, so no year is named as that of the closing.
      const month = formatMonth(over.slice(0, 7))
      return words(`募集終了（遅くとも${month.ja}）`, `Closed (by ${month.en} at the latest)`)
    }
    if (again && next) {
      const month = formatMonth(next)
      return words(
        `次の公募は${month.ja}ごろの見込み（未公表）`,
        `Next call expected about ${month.en} (not announced)`,
      )
    }
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

  show({ opens, closes, rolling, retiredBy }) {
    if (rolling) return words('随時受け付けています。', 'Applications are taken at any time.')

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

  features: ({ opens, closes, rolling }) => [
    ...(rolling
      ? [{ key: 'rolling', called: words('公募の時期', 'when it calls'), is: words('随時', 'at any time') }]
      : []),
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
