/**
 * A golden query: what somebody types, and whom that person expects to see. Judged by people's needs, not by what an engine
 * finds easy. Whom they expect is named by a key, or, where very many are right, by a rule over the files that says so.
 */
import type { Words } from '#consortium/words.ts'
import type { GoldenDocument } from './corpus.ts'

/** What a query tries, in the order reports show it. */
export const groups = {
  exact: { ja: '正式名称・番号のとおり', en: 'Exact' },
  partial: { ja: '一部だけ', en: 'Partial' },
  kana: { ja: '読み', en: 'Reading' },
  typo: { ja: '打ち間違い', en: 'Slips' },
  oldForm: { ja: '旧字体・異体字', en: 'Old forms' },
  legalForm: { ja: '法人格の書き方', en: 'Legal forms' },
  place: { ja: '場所', en: 'Places' },
  does: { ja: 'していること', en: 'What they do' },
  programme: { ja: '制度の言葉', en: 'Programme words' },
  oneKanji: { ja: '漢字1字', en: 'One kanji' },
  twoKanji: { ja: '漢字2字', en: 'Two kanji' },
  longText: { ja: '文章', en: 'Long text' },
  nothing: { ja: '何も当たらない', en: 'Nothing should match' },
} as const satisfies Record<string, Words>
export type Group = keyof typeof groups

/** 2: what was meant. 1: right as well, but not what the person had in mind first. */
export type Grade = 1 | 2

export interface Named {
  readonly key: string
  /** Who that is, for the reader; a test holds it against the files. */
  readonly name: string
  readonly grade: Grade
}

/** Every document of the kind for which all conditions hold. */
export interface Every {
  readonly kind: GoldenDocument['kind']
  readonly where: readonly Condition[]
  readonly grade: Grade
}

/** One of the fields holds one of the words; see `rule.ts` for what holding means. */
export interface Condition {
  readonly in: readonly Field[]
  readonly any: readonly string[]
}

/** `prefecture` (JIS X 0401) and `is` are compared whole; of a programme there are only `name` and `about`, in both languages. */
export type Field =
  | 'name'
  | 'kana'
  | 'corporateNumber'
  | 'is'
  | 'prefecture'
  | 'municipality'
  | 'industry'
  | 'capability'
  | 'about'

export type Expected = Named | Every

/** A query as its group's file holds it. */
export interface Asked {
  readonly text: string
  readonly expects: readonly Expected[]
  readonly note?: string
}
export interface GoldenQuery extends Asked {
  readonly group: Group
}

export const asked = (text: string, expects: readonly Expected[], note?: string): Asked => ({
  text,
  expects,
  ...(note !== undefined && { note }),
})
/** What the person had in mind. */
export const meant = (key: string, name: string): Named => ({ key, name, grade: 2 })
/** Right as well. */
export const also = (key: string, name: string): Named => ({ key, name, grade: 1 })
export const every = (kind: Every['kind'], where: readonly Condition[], grade: Grade = 2): Every => ({
  kind,
  where,
  grade,
})
