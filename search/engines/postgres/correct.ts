/** Puts mistyped words right against the vocabulary: words a slip or two away, and words that sound the same. */
import { distance, mostSlips, nearOf } from '../../query/distance.ts'
import { type Part, partsIn } from '../../query/parts.ts'
import { readTyped } from '../../query/typed.ts'
import { ask, type Reading } from './reading.ts'

/** The text with words put right. */
export interface Correction {
  readonly text: string
  readonly corrections: readonly { readonly written: string; readonly meant: string }[]
}

interface Word {
  readonly word: string
  readonly written: string
  readonly documents: number
  readonly named: boolean
}

/** A word of the query: a whole stretch between spaces, or a part of one. */
interface Stretch {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** What may have been meant, the likeliest first; at most three. */
export async function correctionsOf(reading: Reading, text: string, how: 'slips' | 'sounds'): Promise<Correction[]> {
  const stretches = stretchesOf(text)
  const found = how === 'slips' ? await slips(reading, stretches) : await sounds(reading, stretches)
  const [first] = found
  if (!first) return []
  // Each mistyped stretch with its likeliest word, and then the first one with its others.
  const all = corrected(text, distinctPlaces(found))
  const others = found.filter(({ stretch }) => stretch === first.stretch).slice(1, 3)
  return [all, ...others.map((it) => corrected(text, [it]))]
}

interface Finding {
  readonly stretch: Stretch
  readonly meant: Word
  readonly cost: number
}

async function slips(reading: Reading, stretches: readonly Stretch[]): Promise<Finding[]> {
  const { sql } = reading
  const known = new Set((await wordsOf(reading, stretches)).map(({ word }) => word))
  const unknown = stretches.filter(({ word }) => !known.has(word) && nearOf(word).length > 0)
  if (unknown.length === 0) return []
  const keys = unknown.flatMap(({ word }) => nearOf(word))
  const near = await ask<Word>(
    reading,
    'near words',
    () => sql`
      select word, written, documents, named from search_words where near && ${keys}::text[] limit ${mostNear}`,
  )
  return unknown
    .flatMap((stretch) =>
      near.flatMap((meant) => {
        const most = mostSlips(Math.min([...stretch.word].length, [...meant.word].length), meant.named)
        const cost = distance(stretch.word, meant.word, most)
        return cost > 0 && cost <= most ? [{ stretch, meant, cost }] : []
      }),
    )
    .sort(likeliest)
}

async function sounds(reading: Reading, stretches: readonly Stretch[]): Promise<Finding[]> {
  const { sql } = reading
  const words = stretches.map(({ word }) => word)
  const alike = await ask<Word & { typed: string }>(
    reading,
    'words that sound alike',
    () => sql`
      select mine.word as typed, other.word, other.written, other.documents, other.named
      from search_words as mine join search_words as other on other.reading = mine.reading and other.word <> mine.word
      where mine.word = any(${words}::text[]) and char_length(mine.reading) >= 3 limit ${mostNear}`,
  )
  return stretches
    .flatMap((stretch) =>
      alike.filter(({ typed }) => typed === stretch.word).map((meant) => ({ stretch, meant, cost: 1 })),
    )
    .sort(likeliest)
}

/** So many neighbours are looked at. */
const mostNear = 400

const wordsOf = ({ sql, ...rest }: Reading, stretches: readonly Stretch[]): Promise<Word[]> =>
  ask<Word>(
    { sql, ...rest },
    'words',
    () => sql`
      select word, written, documents, named from search_words where word = any(${stretches.map(({ word }) => word)}::text[])`,
  )

const likeliest = (a: Finding, b: Finding): number =>
  a.cost - b.cost ||
  b.stretch.word.length - a.stretch.word.length ||
  b.meant.documents - a.meant.documents ||
  (a.meant.word < b.meant.word ? -1 : 1)

/** The best finding of each stretch, none inside another's. */
function distinctPlaces(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const it of found)
    if (!kept.some(({ stretch }) => stretch.start < it.stretch.end && it.stretch.start < stretch.end)) kept.push(it)
  return kept
}

function corrected(text: string, findings: readonly Finding[]): Correction {
  const inOrder = findings.toSorted((a, b) => a.stretch.start - b.stretch.start)
  const meant = inOrder.reduceRight(
    (whole, { stretch, meant }) => whole.slice(0, stretch.start) + meant.written + whole.slice(stretch.end),
    text,
  )
  return {
    text: meant,
    corrections: inOrder.map(({ stretch, meant: { written } }) => ({
      written: text.slice(stretch.start, stretch.end),
      meant: written,
    })),
  }
}

/** Parts by script, and neighbouring parts together as far as no space is between them. */
function stretchesOf(text: string): Stretch[] {
  const { plain } = readTyped(text)
  const runs: Part[][] = []
  for (const part of partsIn(plain)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && !/[\s　]/u.test(plain.slice(last.end, part.start))) run.push(part)
    else runs.push([part])
  }
  const stretches = runs.flatMap((run) => [run, ...(run.length > 1 ? run.map((it) => [it]) : [])])
  return stretches.slice(0, 24).map((parts) => ({
    word: parts.map(({ piece }) => piece.text).join(''),
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  }))
}
