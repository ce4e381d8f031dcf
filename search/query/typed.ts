/**
 * What was typed, before it is folded: phrases in quotation marks, words that must not occur, corporate numbers in groups.
 *
 * A minus sign counts where it begins a word: -, −, － and also ー, which no word begins with: it is what a Japanese keyboard
 * types for the minus sign. A-1 and データー are words.
 */
export interface Typed {
  /** The rest, the same length as what was typed: what was taken out are spaces. */
  readonly plain: string
  readonly phrases: readonly string[]
  readonly without: readonly string[]
}

const quoted =
  /(?<minus>(?<![^\s　])[-−－ー])?(?:「(?<a>[^「」]+)」|『(?<b>[^『』]+)』|["“”＂](?<c>[^"“”＂]+)["“”＂])/gu
const negative = /(?<![^\s　])[-−－ー](?<word>[^\s　\-−－ー][^\s　]*)/gu
/** 5-0804-0500-6332, T5 0804 0500 6332: the 13 digits of a 法人番号, as invoices carry them with a T. */
const grouped = /(?<![\p{L}\p{N}])[TtＴｔ]?(?:[0-9０-９][-‐−－\s　]?){12}[0-9０-９](?![\p{L}\p{N}])/gu

export function readTyped(text: string): Typed {
  const phrases: string[] = []
  const without: string[] = []
  const plain = text
    // Nobody types these on purpose, and Postgres takes no NUL.
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(quoted, (whole, ...found) => {
      const { minus, a, b, c } = found.at(-1) as Record<'minus' | 'a' | 'b' | 'c', string | undefined>
      ;(minus ? without : phrases).push((a ?? b ?? c ?? '').trim())
      return blank(whole)
    })
    .replaceAll(negative, (whole, word: string) => {
      without.push(word)
      return blank(whole)
    })
    .replaceAll(grouped, (whole) => whole.replaceAll(/[^0-9０-９]/gu, '').padEnd(whole.length))
  return { plain, phrases: phrases.filter(Boolean), without }
}

const blank = (text: string): string => ' '.repeat(text.length)
