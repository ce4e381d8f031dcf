import { addDays, dayInJapan, momentInJapan } from '#consortium/calendar.ts'

/** The end of a day in Japan: an invitation may be answered on its last day. */
export const lastMomentOf = (day: string): Date => momentInJapan(addDays(day, 1), '00:00')

/** The last day, in Japan, on which an invitation that ends at this moment may be answered. */
export const lastDayOf = (expiresAt: Date): string => dayInJapan(new Date(expiresAt.getTime() - 1))

const morning = '09:00'

/**
 * Which reminder is due: from nine in the morning of the day at half of the time, and of the day before the last. Of the two only
 * the later; none that would have come before the letter itself, and none at half of a time so short that both would meet.
 */
export function reminderDue(
  { sentAt, expiresAt }: { sentAt: Date; expiresAt: Date },
  now: Date,
): 'reminded-half' | 'reminded-last' | null {
  const middle = dayInJapan(new Date((sentAt.getTime() + expiresAt.getTime()) / 2))
  const last = addDays(lastDayOf(expiresAt), -1)
  const isDue = (day: string) => momentInJapan(day, morning) > sentAt && momentInJapan(day, morning) <= now
  if (isDue(last)) return 'reminded-last'
  return middle < last && isDue(middle) ? 'reminded-half' : null
}
