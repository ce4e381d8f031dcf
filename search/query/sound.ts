/** How a reading sounds, for those who remember it by ear: チョーシ, チョウシ and チョシ are one. Folded katakana in and out. */

/** ウ after a sound of the rows オ and ウ, オ after one of オ, イ after one of エ only make it long. */
const long =
  /(?<=[オコソトノホモヨロゴゾドボポウクスツヌフムユルグズブプ])ウ|(?<=[オコソトノホモヨロゴゾドボポ])オ|(?<=[エケセテネヘメレゲゼデベペ])[イエ]/gu

export const soundOf = (katakana: string): string => katakana.replaceAll(long, '')

export const isKatakana = (folded: string): boolean => /^[ァ-ヺ]+$/u.test(folded)

/** Letters as they are typed for kana (Hepburn and as keyboards take them): monozukuri → モノズクリ. Null where they are no kana. */
export function kanaOf(letters: string): string | null {
  let rest = letters
  let kana = ''
  while (rest) {
    const double = /^([bcdfghjkmprstwyz])\1/u.exec(rest)
    if (double) {
      kana += 'ツ'
      rest = rest.slice(1)
      continue
    }
    const found = /^(?:(?:[kgsztdnhbpmr]y|[kgsztdnhfbpmyrwj]|sh|ch|ts)?[aiueo]|n(?![aiueoy])'?)/u.exec(rest)?.[0]
    if (!found) return null
    kana += syllable(found)
    rest = rest.slice(found.length)
  }
  return kana
}

const rows: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サシスセソ',
  z: 'ザジズゼゾ',
  t: 'タチツテト',
  d: 'ダジズデド',
  n: 'ナニヌネノ',
  h: 'ハヒフヘホ',
  f: 'フヒフヘホ',
  b: 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  y: 'ヤイユエヨ',
  r: 'ラリルレロ',
  w: 'ワイウエヲ',
}

/** One syllable; small kana are large in folded text. */
function syllable(letters: string): string {
  if (letters.startsWith('n') && !/[aiueo]/u.test(letters)) return 'ン'
  const vowel = 'aiueo'.indexOf(letters.at(-1) ?? '')
  const head = letters.slice(0, -1)
  if (head === 'ts') return rows.t?.[vowel] ?? ''
  if (head === 'j') return ['ジヤ', 'ジ', 'ジユ', 'ジエ', 'ジヨ'][vowel] ?? ''
  const glide = { sh: 'シ', ch: 'チ' }[head] ?? (head.length === 2 ? rows[head[0] ?? '']?.[1] : undefined)
  if (!glide) return rows[head]?.[vowel] ?? ''
  return vowel === 1 ? glide : `${glide}${['ヤ', '', 'ユ', 'エ', 'ヨ'][vowel] ?? ''}`
}
