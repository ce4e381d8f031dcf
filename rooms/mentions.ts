/** Whom a message names by 「@」 and a name: a person, or an organisation by its seat, which keeps its id whatever becomes of the entry. */
import * as z from 'zod'

const name = z.string().min(1)
export const mention = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), accountId: z.string(), name }),
  z.object({ kind: z.literal('seat'), seatId: z.string(), name }),
])
export type Mention = z.infer<typeof mention>

/** A piece of a text: plain, or one that names somebody. */
export interface Part {
  readonly text: string
  readonly names: readonly Mention[]
}

const space = /\s/
const letter = /[\p{Script=Latin}\p{N}]/u

/**
 * The text in pieces. A name is what follows an @ (also ＠) and is known; the longest wins, spaces inside it do not count, and all
 * who are called so are named.
 *
 * @example partsOf('@中野 幹 さんへ', [nakano]) // [{ text: '@中野 幹', names: [nakano] }, { text: ' さんへ', names: [] }]
 */
export function partsOf(text: string, known: readonly Mention[]): Part[] {
  const parts: Part[] = []
  let plain = 0
  let at = 0
  while (at < text.length) {
    const found = text[at] === '@' || text[at] === '＠' ? longestAt(text, at + 1, known) : null
    if (!found) {
      at += 1
      continue
    }
    if (plain < at) parts.push({ text: text.slice(plain, at), names: [] })
    parts.push({ text: text.slice(at, found.end), names: found.names })
    plain = at = found.end
  }
  if (plain < text.length) parts.push({ text: text.slice(plain), names: [] })
  return parts
}

/** Without an @ a text names nobody, and nobody need be looked up. */
export const mayName = (text: string): boolean => /[@＠]/.test(text)

/** Whom a text names, each once. */
export const mentionsIn = (text: string, known: readonly Mention[]): Mention[] => [
  ...new Set(partsOf(text, known).flatMap((it) => it.names)),
]

function longestAt(text: string, from: number, known: readonly Mention[]): { end: number; names: Mention[] } | null {
  let end = 0
  let names: Mention[] = []
  for (const it of known) {
    const to = endOf(it.name, text, from)
    if (to === null || to < end) continue
    names = to === end ? [...names, it] : [it]
    end = to
  }
  return names.length > 0 ? { end, names } : null
}

/** Where the name ends that begins here, or null. */
function endOf(called: string, text: string, from: number): number | null {
  let at = from
  for (const sign of called) {
    if (space.test(sign)) continue
    while (at > from && space.test(text[at] ?? '')) at += 1
    if (!text.startsWith(sign, at)) return null
    at += sign.length
  }
  // 「@Ann」 is not the beginning of 「@Anna」.
  const cutShort = letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')
  return at === from || cutShort ? null : at
}
