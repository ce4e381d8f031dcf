/** What the index knows that helps to read a query: words that mean the same, names of places. */
import { prefectures } from '#consortium/prefecture.ts'
import { fold, foldMapped } from '../fold.ts'
import { piecesOf, settled } from '../pieces.ts'
import type { Understood, UnderstoodPlace } from '../understood.ts'
import type { Alternative, Clause, Query } from './query.ts'

export interface Aids {
  /** Groups of words that mean the same, as the operator wrote them. */
  readonly synonyms: readonly (readonly string[])[]
  /** Municipalities by their folded name. */
  readonly places: readonly { readonly name: string; readonly written: string; readonly prefecture: string }[]
}

/** The query with its aids, and what is to be said of them. */
export function aided(
  text: string,
  query: Query,
  aids: Aids,
): { readonly query: Query; readonly understood: Pick<Understood, 'places' | 'synonyms'> } {
  const synonyms: { written: string; also: readonly string[] }[] = []
  const places: UnderstoodPlace[] = []
  const clauses = query.clauses.map((clause): Clause => {
    const place = placeOf(clause.text, aids)
    const written = writtenAs(text, clause.text)
    if (place && written)
      places.push({
        written,
        ...place,
        without: text
          .replace(written, ' ')
          .replaceAll(/[\s　]+/gu, ' ')
          .trim(),
      })

    const also = synonymsOf(clause.text, aids)
    if (also.length > 0) synonyms.push({ written: written ?? clause.text, also })
    const inside = also.length > 0 || clause.any[0]?.pieces[0]?.kind === 'word' ? [] : insideOf(clause.text, aids)
    const more = [...also, ...inside].map(alternativeOf).filter(({ pieces }) => pieces.length > 0)
    return { ...clause, any: [...clause.any, ...more], place: place !== null }
  })
  // A place alone is asked for wherever it stands; beside other words it narrows them down.
  const alone = clauses.length === 1
  return {
    query: { ...query, clauses: clauses.map((it) => ({ ...it, place: it.place && !alone })) },
    understood: { places, synonyms },
  }
}

function placeOf(word: string, { places }: Aids): Pick<UnderstoodPlace, 'prefecture' | 'municipality'> | null {
  const prefecture = prefectures.find(({ ja }) => [fold(ja), fold(ja.replace(/[都府県]$/u, ''))].includes(word))
  if (prefecture) return { prefecture: prefecture.code, municipality: null }
  const named = places.filter(({ name }) => name === word)
  const [only] = named
  // Two prefectures may have a 府中市: then it narrows down, but no one place is meant.
  return only && named.every((it) => it.prefecture === only.prefecture)
    ? { prefecture: only.prefecture, municipality: only.written }
    : null
}

const synonymsOf = (word: string, { synonyms }: Aids): string[] => {
  const held = (other: string) => foldedWord(other) === word
  return [...new Set(synonyms.filter((group) => group.some(held)).flatMap((group) => group.filter((it) => !held(it))))]
}

/** The same inside a longer word: ジャパンブランド is JAPANブランド. Only words long enough not to stand there by chance. */
const insideOf = (word: string, { synonyms }: Aids): string[] =>
  synonyms.flatMap((group) => {
    const held = group.map(foldedWord).find((it) => [...it].length > 2 && word !== it && word.includes(it))
    if (!held || !/^[\p{Script=Han}ァ-ヺ]+$/u.test(held)) return []
    return group
      .map(foldedWord)
      .filter((it) => it !== held)
      .map((it) => word.replace(held, ` ${it} `))
  })

const alternativeOf = (word: string): Alternative => ({ pieces: piecesOf(foldedWord(word)), synonym: true })

const foldedWord = (word: string): string => settled(foldMapped(word)).text

/** The word as it stands in the text, between spaces. */
const writtenAs = (text: string, folded: string): string | undefined =>
  text.split(/[\s　]+/u).find((it) => fold(it) === folded)
