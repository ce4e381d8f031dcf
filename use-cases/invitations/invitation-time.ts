import { addDays, dayInJapan, momentInJapan } from '#consortium/calendar.ts'
import type { EditionSummary } from '#programs/edition.ts'
import { callWindow } from '#programs/window.ts'

/** The end of a day in Japan: an invitation may be answered on its last day. */
export const lastMomentOf = (day: string): Date => momentInJapan(addDays(day, 1), '00:00')

/** The last day, in Japan, on which an invitation that ends at this moment may be answered. */
export const lastDayOf = (expiresAt: Date): string => dayInJapan(new Date(expiresAt.getTime() - 1))

/** The last day of the programme's call, as `2026-03-31`; null where it is not known. */
export const lastDayOfCall = (edition: Pick<EditionSummary, 'call'>, now: Date): string | null =>
  callWindow(edition, dayInJapan(now)).closes?.slice(0, 10) ?? null
