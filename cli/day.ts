import { dayInJapan, parseDay } from '#consortium/calendar.ts'
import { mistyped } from './command.ts'
import { typingWords } from './words.ts'

/** The day asked for by `--on`, or today in Japan. */
export function dayAsked(on: string | undefined): string {
  if (on === undefined) return dayInJapan(new Date())
  const day = parseDay(on)
  if (!day) throw mistyped(typingWords.day(on))
  return day
}
