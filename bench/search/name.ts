import { hiragana, initials, katakana, latin, letterReadings } from './coin.ts'
import { type Dice, oneOf, weighted, zipf } from './dice.ts'
import type { Vocabulary } from './kanji.ts'
import type { FormPlace } from './records.ts'
import { luckySigns, placeReadings, surnameHeads, surnames, surnameTails } from './words/names.ts'
import type { Trade } from './words/trades.ts'

/** A name as it is written and, where all its parts have one, as it is read. */
export interface Spoken {
  readonly text: string
  readonly kana: string | null
}

const joined = (...parts: readonly Spoken[]): Spoken => ({
  text: parts.map(({ text }) => text).join(''),
  kana: parts.every(({ kana }) => kana !== null) ? parts.map(({ kana }) => kana).join('') : null,
})

const spoken = ([text, kana]: readonly [string, string]): Spoken => ({ text, kana })
const asWritten = (text: string): Spoken => ({ text, kana: text })

/** A common surname, or one put together from the parts of rarer ones. */
export const surname = (dice: Dice): Spoken =>
  dice() < 0.62
    ? spoken(surnames[zipf(dice, surnames.length, 25)] as [string, string])
    : joined(spoken(oneOf(dice, surnameHeads)), spoken(oneOf(dice, surnameTails)))

/** 札幌市中央区 → 札幌, 虻田郡倶知安町 → 倶知安. */
export const placeStem = (municipality: string): string =>
  municipality
    .replace(/^.+郡(?=.)/u, '')
    .replace(/(?<=.市).+区$/u, '')
    .replace(/(?<=.)[市区町村]$/u, '')

type Kind = 'person' | 'place' | 'coined' | 'rare' | 'katakana' | 'latin' | 'initials' | 'hiragana' | 'brothers'

const kindOf = weighted<Kind>([
  ['person', 27],
  ['place', 11],
  ['coined', 16],
  ['rare', 10],
  ['katakana', 20],
  ['latin', 7],
  ['initials', 4],
  ['hiragana', 3],
  ['brothers', 2],
])

/** The name without its legal form. */
export function stemOf(dice: Dice, municipality: string, trade: Trade, words: Vocabulary): Spoken {
  const ending = spoken(oneOf(dice, trade.endings))
  const coined = () => spoken(luckySigns[zipf(dice, luckySigns.length, 30)] as [string, string])
  const place = placeStem(municipality)
  switch (kindOf(dice)) {
    case 'person':
      return joined(surname(dice), ending)
    case 'place':
      return joined(
        { text: place, kana: placeReadings[place] ?? null },
        dice() < 0.5 ? joined(coined(), ending) : ending,
      )
    case 'coined':
      return joined(coined(), coined(), ending)
    case 'rare':
      return joined({ text: words.kanjiWord(dice), kana: null }, dice() < 0.6 ? ending : asWritten(''))
    case 'katakana':
      return dice() < 0.25 ? joined(asWritten(katakana(dice)), ending) : asWritten(katakana(dice))
    case 'latin':
      return { text: latin(dice), kana: null }
    case 'initials':
      return joined(readOut(initials(dice)), ending)
    case 'hiragana':
      return joined(aloud(hiragana(dice)), dice() < 0.4 ? ending : asWritten(''))
    case 'brothers':
      return joined(surname(dice), surname(dice), ending)
  }
}

const readOut = (letters: string): Spoken => ({
  text: letters,
  kana: [...letters].map((it) => letterReadings[it] ?? '').join(''),
})

const aloud = (text: string): Spoken => ({
  text,
  kana: [...text].map((it) => String.fromCharCode(it.charCodeAt(0) + 0x60)).join(''),
})

/** With its form where it stands; the register's readings leave the form out. */
export const nameOf = (stem: string, form: FormPlace): string =>
  form === null ? stem : form.at === 'front' ? `${form.form}${stem}` : `${stem}${form.form}`
