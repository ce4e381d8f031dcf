/**
 * The silence ladder: when whoever was invited and has not answered is asked once more. The rungs stand at half, three quarters and
 * seven eighths of the time between the letter and the day to answer: each halves what is left. So nobody is pressed while there is
 * time, the nearer the day the closer the reminders, and a month's invitation brings no more of them than one of two weeks. A fourth
 * rung would fall on the last day of nearly all invitations, when whoever has not answered is called, not written to.
 */
import { addDays, dayInJapan, daysBetween, momentInJapan } from '#consortium/calendar.ts'

/** Fractions as pairs. */
const rungs = [
  { kind: 'reminded-half', of: [1, 2] },
  { kind: 'reminded-three-quarters', of: [3, 4] },
  { kind: 'reminded-last', of: [7, 8] },
] as const
export type RungKind = (typeof rungs)[number]['kind']

/** An invitation that waits for its answer. */
export interface Awaited {
  /** When its letter went out last. */
  readonly sentAt: Date
  readonly expiresAt: Date
  /** The last day of the programme's call, where it is known: once it is over, nobody is asked for an answer to an old letter. */
  readonly closes?: string | null
}

export interface Rung {
  readonly kind: RungKind
  readonly at: Date
}

/** Reminders come when offices open. */
const morning = '09:00'

/** A reminder on the day after another would be a nuisance. */
const apart = 2

/**
 * The reminders an invitation brings, the earliest first: at nine in the morning in Japan of the day of each rung, at the latest of the
 * day before the last. Of rungs on one day or on two that follow each other only the last; none before the letter itself.
 */
export function ladderOf({ sentAt, expiresAt, closes = null }: Awaited): Rung[] {
  const last = addDays(dayInJapan(new Date(expiresAt.getTime() - 1)), -1)
  const time = expiresAt.getTime() - sentAt.getTime()
  const days = rungs.map(({ kind, of: [part, parts] }) => {
    const day = dayInJapan(new Date(sentAt.getTime() + (time * part) / parts))
    return { kind, day: day < last ? day : last }
  })
  const spaced: typeof days = []
  for (const it of days.toReversed()) {
    const [next] = spaced
    if (!next || daysBetween(it.day, next.day) >= apart) spaced.unshift(it)
  }
  // A letter that went out after the call had closed is about something else, and is followed up all the same.
  const ends = closes !== null && closes >= dayInJapan(sentAt) ? closes : null
  return spaced
    .filter(({ day }) => ends === null || day <= ends)
    .map(({ kind, day }) => ({ kind, at: momentInJapan(day, morning) }))
    .filter(({ at }) => at > sentAt)
}

/** Which reminder is due: the last whose time has come, so that a house that was down does not send two. */
export const reminderDue = (it: Awaited, now: Date): Rung | null => ladderOf(it).findLast(({ at }) => at <= now) ?? null

/** The one that goes out next; `sent` are those of this invitation that did already. */
export const reminderNext = (it: Awaited, sent: readonly string[], now: Date): Rung | null =>
  ladderOf(it).find(({ kind, at }) => at > now && !sent.includes(kind)) ?? null

/** Whether somebody whom no mail reaches is to be called now: at each rung, until the call was written down. */
export function callDue(it: Awaited, calledAt: Date | null, now: Date): boolean {
  const reached = reminderDue(it, now)
  return reached !== null && (calledAt === null || calledAt < reached.at)
}
