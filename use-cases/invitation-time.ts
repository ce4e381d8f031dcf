import { addDays, momentInJapan } from '#consortium/calendar.ts'

/** The end of a day in Japan: an invitation may be answered on its last day. */
export const lastMomentOf = (day: string): Date => momentInJapan(addDays(day, 1), '00:00')
