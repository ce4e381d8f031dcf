/** The words of a document by which a mistyped one is put right. */
import type { SearchDocument } from './document.ts'
import { fold } from './fold.ts'
import { type Part, partsIn } from './query/parts.ts'

/** Beyond so many words a text adds few that others do not have. */
const mostWords = 60

/**
 * One a word: whether it is part of a name (n), told (t) or a municipality (p), the folded word and how it is written, apart by
 * tabs. Names stand here whole too, without their legal form and the marks inside.
 */
export function wordsOf({ name, kana, aliases, municipality, industry, capability, about }: SearchDocument): string[] {
  const named = [name, kana ?? '', ...aliases].flatMap((text) => {
    const parts = partsIn(text)
    return [...wholeOf(text, parts), ...wordsIn(text, parts)]
  })
  const told = [industry ?? '', capability, about].flatMap((text) => wordsIn(text, partsIn(text)))
  const place = placesIn(municipality ?? '').map((it) => `p\t${fold(it)}\t${it}`)
  return [...new Set([...place, ...named.map((it) => `n\t${it}`), ...told.map((it) => `t\t${it}`)])].slice(0, mostWords)
}

/** Where a vocabulary word begins to say something: two kanji, three kana, four letters. */
const shortest = { kanji: 2, katakana: 3, letters: 4, hiragana: Number.POSITIVE_INFINITY } as const
const longest = 24

const wordsIn = (text: string, parts: readonly Part[]): string[] =>
  parts
    .filter(({ piece, script }) => piece.text.length >= shortest[script] && piece.text.length <= longest)
    .filter(({ piece }) => !/^\p{N}/u.test(piece.text))
    .map((part) => entry(text, [part]))

function wholeOf(text: string, parts: readonly Part[]): string[] {
  const length = parts.reduce((sum, { piece }) => sum + piece.text.length, 0)
  return parts.length > 1 && length <= longest ? [entry(text, parts)] : []
}

const entry = (text: string, parts: readonly Part[]): string =>
  `${parts.map(({ piece }) => piece.text).join('')}\t${text.slice(parts[0]?.start, parts.at(-1)?.end).replaceAll(/[\s\p{Cs}]+/gu, ' ')}`

/** 浜松市中央区 is also 浜松市, 埴科郡坂城町 also 坂城町. */
const placesIn = (municipality: string): string[] => {
  const city = /^(.+?市).+区$/u.exec(municipality)?.[1]
  const town = /郡(.+[町村])$/u.exec(municipality)?.[1]
  return [municipality, city ?? '', town ?? ''].filter(Boolean)
}
