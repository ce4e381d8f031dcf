/**
 * How Japanese names are likely read, by a morphological library with its dictionary inside (decision 19). For finding alone: a
 * guess is never shown as a reading. Loading takes a second and 200 MB, so it happens at the first guess, in the process that
 * writes the index.
 *
 * @example
 * const guess = readingGuesser()
 * await guess(['銚子信用金庫'])  // ['チョウシシンヨウキンコ']
 */
import { foldMapped } from './fold.ts'
import { cutLegalForms } from './pieces.ts'

/** Guesses how texts are read, in katakana; null where it cannot tell. Its dictionary is large: it is asked only where the index
 * is tended or written anew. */
export type GuessReadings = (texts: readonly string[]) => Promise<readonly (string | null)[]>

/** What we use of the library, which leaves its tokens untyped. */
interface Token {
  readonly surface: string
  readonly reading?: string
}
interface Tokenizer {
  tokenize(text: string): Token[]
}

/** So many are read at a stretch before others get their turn. */
const together = 100

/** Remembers the dictionary for as long as it is held. */
export function readingGuesser(): GuessReadings {
  let loading: Promise<Tokenizer> | undefined
  return async (texts) => {
    loading ??= loadTokenizer()
    const tokenizer = await loading
    const readings: (string | null)[] = []
    for (const [index, text] of texts.entries()) {
      if (index % together === together - 1) await new Promise((done) => setImmediate(done))
      readings.push(readingOf(tokenizer, text))
    }
    return readings
  }
}

async function loadTokenizer(): Promise<Tokenizer> {
  const { TokenizerBuilder } = (await import('lindera-wasm-nodejs-ipadic')).default
  const builder = new TokenizerBuilder()
  builder.setDictionary('embedded://ipadic')
  builder.setMode('normal')
  return builder.build()
}

/** Null where some of it cannot be read. Legal forms are left out: they are found by themselves. */
function readingOf(tokenizer: Tokenizer, text: string): string | null {
  const read = tokenizer.tokenize(withoutForms(text)).map(({ surface, reading }) => {
    if (reading && reading !== '*') return reading
    return /\p{Script=Han}/u.test(surface) ? null : surface
  })
  return read.includes(null) ? null : read.join('')
}

function withoutForms(text: string): string {
  const { rest } = cutLegalForms(foldMapped(text))
  const [start, end] = [rest.from[0] ?? 0, rest.to.at(-1) ?? text.length]
  // A form in the middle stays: cutting it there would join what does not belong together.
  return text.slice(start, end)
}
