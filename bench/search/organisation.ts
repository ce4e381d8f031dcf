/**
 * Organisations of Japan that do not exist, in any number: where they are, what they do and which form they have are drawn as real
 * records have it, their words as words are spread in a language. The same seed gives the same organisations, each made alone, so
 * that millions pass through without being kept.
 *
 * @example
 * const organisationAt = organisationMaker()
 * organisationAt(0).name  // the same on every machine
 */
import { checkDigitOf } from '#consortium/corporate-number.ts'
import type { Industry } from '#consortium/industry.ts'
import { divisions } from '#consortium/industry-groups.ts'
import type { Kind } from '#consortium/kinds.ts'
import type { Size } from '#consortium/organisation-words.ts'
import { capabilityOf } from './capability.ts'
import { type Dice, diceAt, oneOf, weighted } from './dice.ts'
import { kanjiDrawer, openVocabulary } from './kanji.ts'
import { kindOf } from './kind.ts'
import { nameOf, stemOf } from './name.ts'
import { readRecords } from './records.ts'
import { givenSigns } from './words/names.ts'
import { type Trade, trades } from './words/trades.ts'

/** Raised whenever the same seed would give other organisations: what is on disk is then made anew. */
export const generatorVersion = 1

export interface MadeOrganisation {
  readonly id: string
  readonly name: string
  /** The name without its legal form. */
  readonly stem: string
  /** Null where it is not known how the name is read. */
  readonly kana: string | null
  readonly corporateNumber: string
  readonly kinds: readonly Kind[]
  /** JIS X 0401. */
  readonly prefecture: string
  /** JIS X 0402, five digits, and as its source writes it. */
  readonly municipality: string
  readonly municipalityName: string
  /** A middle group where one is known; a division has no code. */
  readonly industry: string | null
  readonly industryName: string | null
  readonly size: Size | null
  readonly capability: string
  readonly sourced: boolean
  readonly claimed: boolean
}

export function organisationMaker(seed = 20_261_121): (index: number) => MadeOrganisation {
  const records = readRecords()
  const [place, form, industry, size] = [
    weighted(records.municipalities),
    weighted(records.forms),
    weighted(records.industries),
    weighted(records.sizes),
  ]
  const words = openVocabulary(kanjiDrawer(records.kanji), givenSigns)
  const tradesOf = (it: Industry) => trades.filter((trade) => isOf(trade, it))

  return (index) => {
    const dice = diceAt(seed, index)
    const id = uuid(dice)
    const where = place(dice)
    const what = industry(dice)
    const trade = oneOf(dice, tradesOf(what))
    const legal = form(dice)
    const stem = stemOf(dice, where.name, trade, words)
    const saysIndustry = dice() < 0.6
    return {
      id,
      name: nameOf(stem.text, legal),
      stem: stem.text,
      kana: dice() < 0.9 ? stem.kana : null,
      corporateNumber: corporateNumber(index, where.prefecture),
      kinds: kindOf(dice, legal?.form ?? null, trade),
      prefecture: where.prefecture,
      municipality: where.code,
      municipalityName: where.name,
      industry: saysIndustry && what.level === 'group' ? what.code : null,
      industryName: saysIndustry ? what.name.ja : null,
      size: size(dice),
      capability: capabilityOf({ dice, trade, municipality: where.name, words }),
      sourced: dice() < 0.93,
      claimed: dice() < 0.04,
    }
  }
}

function isOf({ groups: [first, last] }: Trade, industry: Industry): boolean {
  if (industry.level === 'group') return first <= Number(industry.code) && Number(industry.code) <= last
  const division = divisions.find(([letter]) => letter === industry.letter)
  return division !== undefined && first <= division[4] && last >= division[3]
}

/** Version 4 by its marks, drawn from our dice. */
function uuid(dice: Dice): string {
  const hex = Array.from({ length: 4 }, () =>
    Math.floor(dice() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('')
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Registry of the prefecture, kind of register, number in it: no two indexes below 100,000,000 have the same. */
function corporateNumber(index: number, prefecture: string): string {
  const base = `${prefecture}${String(index).padStart(8, '0').slice(0, 2)}01${String(index % 1_000_000).padStart(6, '0')}`
  return `${checkDigitOf(base)}${base}`
}
