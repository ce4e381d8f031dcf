import type { Source } from '../verdict.ts'

/**
 * Quotes are exact up to line breaks, spaces, width and radical code points; `[..]` marks text left out.
 * Starts quoting one place of one document in `programs/sources/`: `const slide = from('004_….txt', '（１）…')`, then `slide('…')`.
 */
export const from =
  (document: `${string}.txt`, place: string) =>
  (quote: string): Source => ({ kind: 'quoted', document, place, quote })
