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
  const done: Units = { text: '', from: [], to: [] }
  for (let at = 0; at < text.length; ) {
    const unit = singles[text.charCodeAt(at)] ?? 0
    if (unit > 0 && standsAlone(text, at + 1)) {
      done.text += String.fromCharCode(unit)
      done.from.push(at)
      done.to.push(++at)
      continue
    }
    const cluster = clusterAt(text, at)
    for (const written of normal(cluster)) add(done, foldOne(written), at, at + cluster.length)
    at += cluster.length
  }
  return done
}

/** Folded units as they are put together. */
interface Units {
  text: string
  from: number[]
  to: number[]
}

/** A character with the marks that belong to it, half-width voiced marks included, so that ｶﾞ becomes one ガ. */
const clusters = /[\s\S][\p{M}ﾞﾟ]*/uy

function clusterAt(text: string, at: number): string {
  clusters.lastIndex = at
  return clusters.exec(text)?.[0] ?? ''
}

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

function add(done: Units, folded: string, start: number, end: number): void {
  if (isLongVowel.test(folded) && isKatakana.test(done.text.slice(-1))) {
    // The mark disappears but stays part of what is highlighted.
    done.to[done.to.length - 1] = end
    return
  }
  done.text += folded
  for (let unit = 0; unit < folded.length; unit++) {
    done.from.push(start)
    done.to.push(end)
  }
  if (folded === ')') spellOut(done)
}

/** (株) becomes 株式会社, in place. */
function spellOut(done: Units): void {
  const open = done.text.lastIndexOf('(')
  if (open < 0 || open < done.text.length - 4) return
  const form = abbreviations[done.text.slice(open)]
  if (!form) return
  const [start, end] = [done.from[open] ?? 0, done.to.at(-1) ?? 0]
  done.text = done.text.slice(0, open) + form
  done.from.splice(open, Number.POSITIVE_INFINITY, ...[...form].map(() => start))
  done.to.splice(open, Number.POSITIVE_INFINITY, ...[...form].map(() => end))
}

/**
 * Characters that fold to one unit whatever stands before them, with that unit; 0 for all others. Nearly all of what is written
 * is among them, and looking them up is several times as quick as asking.
 */
const singles = singlesOf([
  [0x20, 0x7e],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fb],
  [0x4e00, 0x9fff],
])

function singlesOf(ranges: readonly (readonly [number, number])[]): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) {
      const folded = foldOne(normal(String.fromCharCode(code)))
      if (folded.length === 1 && folded !== ')' && !isLongVowel.test(folded)) units[code] = folded.charCodeAt(0)
    }
  return units
}

const mark = /[\p{M}ﾞﾟ]/uy

/** No mark at this place that belongs to the character before. */
function standsAlone(text: string, at: number): boolean {
  if (at === text.length || (singles[text.charCodeAt(at)] ?? 0) > 0) return true
  mark.lastIndex = at
  return !mark.test(text)
}
