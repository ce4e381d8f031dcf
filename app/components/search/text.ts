/** A word to leave out as it is typed: a minus sign that begins the text or follows a space, in any of its widths. */
const negative = /(^|[\s\u3000])[-\u2212\uff0d](?:\u300c[^\u300d]*\u300d?|"[^"]*"?|[^\s\u3000]+)/gu

/** The text without the words to leave out. @example withoutNegatives('山田 -商店') // '山田' */
export const withoutNegatives = (text: string): string => text.replace(negative, ' ').trim()

/**
 * The text without one word to leave out; all of them go where it is not found as written.
 *
 * @example withoutNegative('山田 -商店 -工業', '商店') // '山田 -工業'
 */
export function withoutNegative(text: string, word: string): string {
  const rest = text.replace(negative, (found) => (wordOf(found) === word ? '' : found)).trim()
  return rest === text.trim() ? withoutNegatives(text) : rest
}

const wordOf = (typed: string): string => typed.replace(/^[\s\u3000]*[-\u2212\uff0d]|[\u300c\u300d"]/gu, '')
