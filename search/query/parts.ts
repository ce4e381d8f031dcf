/** Text cut where its script changes: 浜松イノベーション → 浜松, イノベーション. */
import { prefectures } from '#consortium/prefecture.ts'
import { type Folded, fold, foldMapped } from '../fold.ts'
import { cutLegalForms, type Piece, piecesOf, settled } from '../pieces.ts'

export interface Part {
  readonly piece: Piece
  readonly script: Script
  /** Where it stands in the text as written: [start, end). */
  readonly start: number
  readonly end: number
}

export type Script = 'kanji' | 'hiragana' | 'katakana' | 'letters'

/** The stretches of one script, legal forms left out. A prefecture at the head of one is a part of its own. */
export function partsIn(written: string): Part[] {
  const { rest } = cutLegalForms(settled(foldMapped(written)))
  return piecesOf(rest.text).flatMap((piece) =>
    piece.kind === 'word' ? [partOf(piece, 'letters', rest)] : byScript(piece, written, rest),
  )
}

function byScript(piece: Piece, written: string, folded: Folded): Part[] {
  const scripts = Array.from({ length: piece.text.length }, (_, at) =>
    script(written.charAt(folded.from[piece.at + at] ?? 0)),
  )
  const parts: Part[] = []
  let start = 0
  for (let index = 1; index <= scripts.length; index++) {
    if (index < scripts.length && (scripts[index] === scripts[index - 1] || scripts[index] === 'mark')) continue
    const first = scripts[start] ?? 'mark'
    const here = first === 'mark' ? 'katakana' : first
    const stretch = { ...piece, at: piece.at + start, text: piece.text.slice(start, index) }
    for (const it of withoutPrefecture(stretch)) parts.push(partOf(it, here, folded))
    start = index
  }
  return parts
}

const partOf = (piece: Piece, script: Script, { from, to }: Folded): Part => ({
  piece,
  script,
  start: from[piece.at] ?? 0,
  end: to[piece.at + piece.text.length - 1] ?? 0,
})

function script(character: string): Script | 'mark' {
  const code = character.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return 'kanji'
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana'
  if (code >= 0x30a1 && code <= 0x30fa) return 'katakana'
  if (marks.includes(character)) return 'mark'
  return /[\p{Script=Han}々〆〇\p{Cs}]/u.test(character) ? 'kanji' : 'katakana'
}

/** They belong to the kana before them. */
const marks = 'ーｰ-‐―−–—ﾞﾟ'

/** 三重産業 → 三重, 産業; what is left must be a word of its own. */
function withoutPrefecture(piece: Piece): Piece[] {
  if (piece.text.length < 4) return [piece]
  const place = placesFrom[piece.text.charAt(0)]?.find(
    (name) => piece.text.startsWith(name) && piece.text.length >= name.length + 2,
  )
  if (!place) return [piece]
  return [
    { ...piece, text: place },
    { ...piece, at: piece.at + place.length, text: piece.text.slice(place.length) },
  ]
}

/** Longer names first: 山口県 before 山口. */
const placeNames = prefectures
  .flatMap(({ ja }) => (ja === '北海道' ? [ja] : [ja, ja.slice(0, -1)]))
  .map(fold)
  .sort((a, b) => b.length - a.length)

const placesFrom: Readonly<Record<string, readonly string[] | undefined>> = Object.fromEntries(
  placeNames.map((name) => [name.charAt(0), placeNames.filter((it) => it.startsWith(name.charAt(0)))]),
)
