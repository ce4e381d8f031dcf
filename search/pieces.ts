/** Cuts folded text into the pieces that are looked up: stretches of Japanese, and words of letters or digits. */
import { type Folded, fold } from './fold.ts'
import { type LegalForm, legalForms } from './legal-forms.ts'

export interface Piece {
  /** A phrase is several pieces that must follow each other as they stand. */
  readonly kind: 'japanese' | 'word' | 'phrase'
  readonly text: string
  /** Where it starts in the folded text. */
  readonly at: number
}

/** ISO9001 is two words, iso and 9001; a stretch of kanji and kana is one piece. */
const stretches =
  /(?<japanese>[\p{Script=Han}ァ-ヺー々〆〇]+)|(?:(?![\p{Script=Han}ァ-ヺー々〆])[\p{L}\p{M}])+|(?:(?!〇)\p{N})+/gu

export const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(stretches)].map((found) => ({
    kind: found.groups?.japanese === undefined ? 'word' : 'japanese',
    text: found[0],
    at: found.index,
  }))

/** Names are remembered without the marks between their parts: クロス・クローバー is クロスクローバー. */
const between = /[・.&＆'’](?<=[\p{Script=Han}ァ-ヺ].)(?=[\p{Script=Han}ァ-ヺ])/gu

/** 東京都 holds 京都; a break nobody can type keeps the two prefectures apart, in the index and in the query alike. */
const wrongKyoto = /京(?<=東京)(?=都)/gu
const breakMark = '\u0001'

/** ヴィッツ and ビッツ are one; small kana are large by now. */
const voiced = /ヴ([アイエオ]?)/gu
const voicedAs: Readonly<Record<string, string>> = { '': 'ブ', ア: 'バ', イ: 'ビ', エ: 'ベ', オ: 'ボ' }

/** Without the marks inside names, ヴ as it is heard, and with the break inside 東京都. */
export function settled(folded: Folded): Folded {
  const gone = [...folded.text.matchAll(between)].map(({ index }) => index)
  const plain = without(folded, gone)
  const kept = [...plain.text.matchAll(voiced)].reduceRight(
    (all, { index, 0: found, 1: vowel = '' }) => replaced(all, index, found.length, voicedAs[vowel] ?? found),
    plain,
  )
  const breaks = [...kept.text.matchAll(wrongKyoto)].map(({ index }) => index + 1)
  return breaks.reduceRight(breakAt, kept)
}

export interface Cut {
  readonly rest: Folded
  readonly forms: readonly LegalForm[]
}

/** Takes the legal forms out, wherever they stand. */
export function cutLegalForms(folded: Folded): Cut {
  const forms: LegalForm[] = []
  let rest = folded
  for (const legalForm of legalForms) {
    for (let at = rest.text.indexOf(legalForm.form); at >= 0; at = rest.text.indexOf(legalForm.form)) {
      forms.push(legalForm)
      rest = replaced(rest, at, legalForm.form.length, ' ')
    }
  }
  return { rest: trimmed(rest), forms }
}

const wideForms = [...new Set(legalForms.flatMap(({ also }) => also))].map(fold)

/** A word that stands for several legal forms, like 法人 and 会社, on its own: in a query it asks for the form. */
export const isWideForm = ({ text }: Piece): boolean => wideForms.includes(text)

function without(folded: Folded, gone: readonly number[]): Folded {
  if (gone.length === 0) return folded
  const keeps = (_: unknown, index: number) => !gone.includes(index)
  return {
    text: folded.text.split('').filter(keeps).join(''),
    from: folded.from.filter(keeps),
    to: folded.to.filter(keeps),
  }
}

const breakAt = (folded: Folded, at: number): Folded => replaced(folded, at, 0, breakMark)

function replaced(folded: Folded, at: number, length: number, by: string): Folded {
  const start = folded.from[at] ?? 0
  const end = length === 0 ? start : (folded.to[at + length - 1] ?? start)
  return {
    text: folded.text.slice(0, at) + by + folded.text.slice(at + length),
    from: [...folded.from.slice(0, at), start, ...folded.from.slice(at + length)],
    to: [...folded.to.slice(0, at), end, ...folded.to.slice(at + length)],
  }
}

function trimmed(folded: Folded): Folded {
  const start = folded.text.length - folded.text.trimStart().length
  const end = folded.text.trimEnd().length
  return { text: folded.text.slice(start, end), from: folded.from.slice(start, end), to: folded.to.slice(start, end) }
}
