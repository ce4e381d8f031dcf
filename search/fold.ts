/**
 * One form for all the ways a Japanese name is written: full and half width, hiragana and katakana, long vowels, small kana,
 * old forms of kanji. The index, the query and any engine's shadow fields use the same fold, so it decides what can be found.
 *
 * @example fold('㈱ﾅｶﾞｻｷ･サーバー渡邊') === '株式会社ナガサキ・サバ渡辺'
 */
import { abbreviations } from './legal-forms.ts'
import { oldForms } from './old-forms.ts'

/** A folded text that still knows where in the written one each of its UTF-16 units came from: [start, end). */
export interface Folded {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

export const fold = (text: string): string => foldMapped(text).text

export function foldMapped(text: string): Folded {
  const units: Unit[] = []
  for (const cluster of text.matchAll(clusters)) {
    const start = cluster.index
    const end = start + cluster[0].length
    for (const written of normal(cluster[0])) add(units, foldOne(written), start, end)
  }
  return {
    text: units.map(({ unit }) => unit).join(''),
    from: units.map(({ start }) => start),
    to: units.map(({ end }) => end),
  }
}

interface Unit {
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** A character with the marks that belong to it, half-width voiced marks included, so that ｶﾞ becomes one ガ. */
const clusters = /[\s\S][\p{M}ﾞﾟ]*/gu

/** Most of what is written needs no normalising, and asking is what costs. */
const plainJapanese = /^[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]$/u
const normal = (written: string): string =>
  plainJapanese.test(written) ? written : written.normalize('NFKC').toLowerCase()

const smallKana: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
  ヂ: 'ジ',
  ヅ: 'ズ',
  ヰ: 'イ',
  ヱ: 'エ',
}

/** Voiced marks that could not join a kana; a typing slip. */
const strayMark = /^[\u3099\u309a]$/u

function foldOne(written: string): string {
  if (strayMark.test(written)) return ''
  const code = written.codePointAt(0) ?? 0
  const kana = code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : written
  return smallKana[kana] ?? oldForms[kana] ?? kana
}

const isKatakana = /^[ァ-ヺ]$/u
const isLongVowel = /^[ー\-‐―−–—]$/u

function add(units: Unit[], folded: string, start: number, end: number): void {
  const last = units.at(-1)
  if (last && isLongVowel.test(folded) && isKatakana.test(last.unit)) {
    // The mark disappears but stays part of what is highlighted.
    units[units.length - 1] = { ...last, end }
    return
  }
  for (const unit of folded.split('')) units.push({ unit, start, end })
  if (folded === ')') spellOut(units)
}

/** (株) becomes 株式会社, in place. */
function spellOut(units: Unit[]): void {
  const open = units.findLastIndex(({ unit }, index) => unit === '(' && index >= units.length - 4)
  if (open < 0) return
  const written = units.slice(open)
  const form = abbreviations[written.map(({ unit }) => unit).join('')]
  if (!form) return
  const { start } = written[0] as Unit
  const { end } = written.at(-1) as Unit
  units.splice(open, written.length, ...form.split('').map((unit) => ({ unit, start, end })))
}
