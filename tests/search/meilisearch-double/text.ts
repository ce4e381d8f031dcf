/**
 * How the double cuts text: words of letters and digits whole, Japanese one character a token. A Meilisearch cuts Japanese by a dictionary;
 * nothing that is tested here may rest on the difference.
 */
export interface TextToken {
  readonly word: string
  /** In words; a hard separator (. , ; ! ? | brackets) counts for eight. */
  readonly position: number
  readonly start: number
  readonly end: number
}

const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇]|[\p{L}\p{N}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{L}\p{N}\p{M}]|$)|[^\p{L}\p{N}\p{M}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇]+/gu
const isWord = /^[\p{L}\p{N}\p{M}ー々〆〇]/u
const isHard = /[.,;!?|()[\]{}。、！？]/u

export function tokensOf(text: string): TextToken[] {
  const tokens: TextToken[] = []
  let position = 0
  for (const found of text.matchAll(pieces)) {
    const [piece] = found
    if (isWord.test(piece)) {
      tokens.push({ word: normal(piece), position, start: found.index, end: found.index + piece.length })
      position += 1
    } else if (isHard.test(piece)) position += 8
  }
  return tokens
}

export const normal = (word: string): string => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Levenshtein with neighbours changed over counting one, to at most `most`; the first letter weighs double, as documented. */
export function typosBetween(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1)
      row.push(least)
    }
    rows.push(row)
  }
  const distance = (rows[a.length]?.[b.length] ?? 0) + (a[0] === b[0] ? 0 : 1)
  return distance <= most ? distance : null
}
