/** What people type, made from the organisations themselves: the same size gives the same queries. */
import type { Filters } from '#search/engine.ts'
import { between, type Dice, diceAt, oneOf } from './dice.ts'
import type { MadeOrganisation } from './organisation.ts'

/** The groups, and what stands in each. */
export const queryGroups = {
  exact: 'a name in full, its form where it stands',
  partial: 'part of a name',
  kana: 'a reading, in hiragana',
  typo: 'a name with one slip',
  'legal form': 'the form abbreviated, or on the other side',
  place: 'a municipality and a trade',
  does: 'two words of what it does',
  'one kanji': 'one kanji of a name',
  'two kanji': 'two kanji that are in many',
  'long text': 'half of what it says of itself',
  'several words': 'place, name and what it does',
  nothing: 'what nobody has',
  'filters only': 'no word at all',
} as const
export type QueryGroup = keyof typeof queryGroups

export interface BenchQuery {
  readonly group: QueryGroup
  readonly text: string
  /** Filters of the organisation the query was made from. */
  readonly filters: Filters
}

const seed = 7_001

/**
 * So many queries of each group over the first `size` organisations.
 *
 * @param organisationAt the maker the data came from
 */
export function queriesOf(
  organisationAt: (index: number) => MadeOrganisation,
  size: number,
  each: number,
): readonly BenchQuery[] {
  return (Object.keys(queryGroups) as QueryGroup[]).flatMap((group, place) =>
    Array.from({ length: each }, (_, at): BenchQuery => {
      const dice = diceAt(seed + place, at)
      // Not every organisation has a reading or a name long enough: the first of those drawn that does.
      while (true) {
        const of = organisationAt(between(dice, 0, size - 1))
        const text = texts[group](of, dice, at)
        if (text !== null) return { group, text, filters: filtersOf(of) }
      }
    }),
  )
}

const filtersOf = ({ prefecture, kinds }: MadeOrganisation): Filters => ({ prefecture: [prefecture], kind: [...kinds] })

type Text = (of: MadeOrganisation, dice: Dice, at: number) => string | null

const texts: Readonly<Record<QueryGroup, Text>> = {
  exact: ({ name }) => name,
  partial: ({ stem }, dice) => {
    const length = Math.max(3, Math.ceil([...stem].length * 0.6))
    return stem.length < 4 ? null : stem.slice(between(dice, 0, 1), length)
  },
  kana: ({ kana }, dice) => {
    if (kana === null || kana.length < 4) return null
    return hiragana(dice() < 0.5 ? kana : kana.slice(0, between(dice, 4, kana.length)))
  },
  typo: ({ stem }, dice) => (stem.length < 5 ? null : slipped(stem, dice)),
  'legal form': ({ name, stem }, dice) => {
    const abbreviation = Object.entries(abbreviated).find(([form]) => name !== stem && name.includes(form))
    if (!abbreviation) return null
    const [form, short] = abbreviation
    return oneOf(dice, [
      `${short}${stem}`,
      `${stem}${short}`,
      name.startsWith(form) ? `${stem}${form}` : `${form}${stem}`,
    ])
  },
  place: ({ municipalityName, capability }, dice) => {
    const word = kanjiWords(capability)
    return word.length === 0 ? null : `${municipalityName} ${oneOf(dice, word)}`
  },
  does: ({ capability }, dice) => {
    const words = kanjiWords(capability)
    return words.length < 2 ? null : `${oneOf(dice, words)} ${oneOf(dice, words)}`
  },
  'one kanji': ({ stem }, dice) => {
    const kanji = stem.match(/\p{Script=Han}/gu)
    return kanji ? oneOf(dice, kanji) : null
  },
  'two kanji': (_, __, at) => commonPairs[at % commonPairs.length] as string,
  'long text': ({ capability }) => capability.slice(0, Math.ceil(capability.length / 2)),
  'several words': ({ municipalityName, stem, capability }, dice) => {
    const words = kanjiWords(capability)
    return words.length === 0 ? null : `${municipalityName} ${stem.slice(0, 3)} ${oneOf(dice, words)}`
  },
  nothing: (_, dice, at) =>
    oneOf(dice, [`鑿齟${at}龕`, `ヌヷヺヌ${at}`, `zzqx${at}vk`, `黌竈嚠 ${at}`, `株式会社鼇鼈${at}本舗`]),
  'filters only': () => '',
}

const abbreviated: Readonly<Record<string, string>> = {
  株式会社: '(株)',
  有限会社: '㈲',
  合同会社: '(同)',
  一般社団法人: '(一社)',
  特定非営利活動法人: 'NPO法人',
}

/** Words that a large part of a directory holds. */
const commonPairs =
  '製造 加工 開発 対応 自社 販売 設計 工場 機械 設備 電子 食品 建設 製品 東京 技術 研究 組立 施工 検査 運営 医療 自動 部品 企業'.split(
    ' ',
  )

const kanjiWords = (text: string): string[] => text.match(/\p{Script=Han}{2,4}/gu) ?? []

const hiragana = (kana: string): string =>
  [...kana].map((it) => (it >= 'ァ' && it <= 'ヶ' ? String.fromCharCode(it.charCodeAt(0) - 0x60) : it)).join('')

/** One character left out, doubled, changed for another or for its neighbour; never the first. */
function slipped(word: string, dice: Dice): string {
  const at = between(dice, 1, word.length - 2)
  const [before, it, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  return oneOf(dice, [
    () => before + after,
    () => before + it + it + after,
    () => `${before}${oneOf(dice, [...'田山川電工業ンスラ'])}${after}`,
    () => before + after.charAt(0) + it + after.slice(1),
  ])()
}
