/** Words that nobody said before: names of firms and products in katakana and in letters. */
import { between, type Dice, oneOf, zipf } from './dice.ts'
import { coinedHeads, coinedTails, latinParts, syllables } from './words/names.ts'

/** テラモルテック, アクアリンク, ベルナ. */
export function katakana(dice: Dice): string {
  const head = dice() < 0.45 ? (coinedHeads[zipf(dice, coinedHeads.length, 8)] as string) : spoken(dice)
  return dice() < 0.55 ? head + (coinedTails[zipf(dice, coinedTails.length, 6)] as string) : head + ending(dice)
}

function spoken(dice: Dice): string {
  let word = ''
  for (let left = between(dice, 2, 4); left > 0; left--) word += oneOf(dice, syllables)
  return dice() < 0.2 ? `${word}ー` : word
}

const ending = (dice: Dice): string =>
  dice() < 0.5 ? spoken(dice) : oneOf(dice, ['ン', 'ス', 'ル', 'ト', 'ア', 'ナ', 'ラ', 'ックス'])

/** Lumira, KTS, NOVAtec. */
export function latin(dice: Dice): string {
  if (dice() < 0.3) return initials(dice)
  let word = ''
  for (let left = between(dice, 2, 4); left > 0; left--) word += oneOf(dice, latinParts)
  return dice() < 0.3 ? word.toUpperCase() : `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

export const letterReadings: Readonly<Record<string, string>> = Object.fromEntries(
  'Aエー Bビー Cシー Dディー Eイー Fエフ Gジー Hエイチ Iアイ Jジェイ Kケイ Lエル Mエム Nエヌ Oオー Pピー Qキュー Rアール Sエス Tティー Uユー Vブイ Wダブリュー Xエックス Yワイ Zゼット'
    .split(' ')
    .map((it) => [it.charAt(0), it.slice(1)]),
)

export function initials(dice: Dice): string {
  const letters = Object.keys(letterReadings)
  return Array.from({ length: between(dice, 2, 4) }, () => oneOf(dice, letters)).join('')
}

/** みやまえ, ひだまり. */
export function hiragana(dice: Dice): string {
  const word = Array.from({ length: between(dice, 2, 4) }, () => oneOf(dice, syllables.slice(0, 44))).join('')
  return [...word].map((it) => String.fromCharCode(it.charCodeAt(0) - 0x60)).join('')
}
