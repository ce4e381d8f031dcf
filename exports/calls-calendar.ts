/** When calls open and close, as a calendar that calendar programs subscribe to (RFC 5545). */
import ical from 'ical-generator'
import { addDays } from '#consortium/calendar.ts'
import type { Language } from '#consortium/words.ts'
import type { EditionSummary } from '#programs/edition.ts'

export interface CalledOn {
  /** Where the programme's page stands. */
  readonly addressOf: (id: string) => string
  /** When the calendar was made. */
  readonly at: Date
  readonly language: Language
}

/** What the entries say, in the language of the reader. */
export interface CalendarWords {
  readonly title: string
  readonly opens: (name: string) => string
  readonly closes: (name: string) => string
}

/** An entry for each opening and closing that is printed; a day without an hour is a whole day in Japan. */
export function callsCalendar(
  editions: readonly Pick<EditionSummary, 'id' | 'name' | 'call'>[],
  words: CalendarWords,
  { addressOf, at, language }: CalledOn,
): string {
  const calendar = ical({ name: words.title, prodId: { company: 'Musubi', product: 'calls', language } })
  for (const { id, name, call } of editions) {
    for (const when of ['opens', 'closes'] as const) {
      const moment = call[when]
      if (moment === undefined) continue
      calendar.createEvent({
        id: `${id}-${when}@musubi`,
        stamp: at,
        summary: words[when](name[language]),
        url: addressOf(id),
        ...timesOf(moment),
      })
    }
  }
  return calendar.toString()
}

/** `2026-04-17` is a day, `2026-04-17T17:00:00+09:00` a moment. */
function timesOf(moment: string) {
  if (moment.includes('T')) return { start: new Date(moment), end: new Date(moment), timezone: 'UTC' }
  const day = (it: string) => new Date(`${it}T00:00:00Z`)
  return { start: day(moment), end: day(addDays(moment, 1)), allDay: true, timezone: 'UTC' }
}
