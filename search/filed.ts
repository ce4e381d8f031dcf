/** How a document stands in an index. */
import { fieldTexts, type SearchDocument } from './document.ts'
import type { SearchField } from './engine.ts'
import { foldMapped } from './fold.ts'
import { cutLegalForms, isWideForm, piecesOf, settled } from './pieces.ts'
import { formTerm, termsOf } from './tokens.ts'

/** The folded fields in this order, one a line; the first five are found by a single kanji or letter too. */
export const filedFields = [
  'name',
  'kana',
  'alias',
  'corporateNumber',
  'place',
  'kind',
  'industry',
  'capability',
  'about',
] as const satisfies readonly SearchField[]
export type FiledField = (typeof filedFields)[number]

export interface Filed {
  readonly id: string
  /** Orders documents that match equally well. */
  readonly rank: number
  readonly kinds: readonly string[]
  readonly prefecture: string | null
  /** Terms of name and reading. */
  readonly strong: readonly string[]
  /** All terms. */
  readonly terms: readonly string[]
  /** The folded fields in the order of `filedFields`, one a line. */
  readonly text: string
}

/** A field as it is compared; legal forms stand apart from names and readings. */
export function comparable(field: FiledField, text: string) {
  const folded = settled(foldMapped(text.replaceAll(/[\r\n]/gu, ' ')))
  return field === 'name' || field === 'kana' ? cutLegalForms(folded).rest : folded
}

export function fileDocument(document: SearchDocument): Filed {
  const texts = fieldTexts(document)
  const folded = filedFields.map((field) => [field, comparable(field, texts[field]).text] as const)
  const name = cutLegalForms(settled(foldMapped(document.name)))
  const named = piecesOf(name.rest.text).filter(isWideForm)
  const formTerms = [...name.forms.flatMap(({ form, also }) => [form, ...also]), ...named.map(({ text }) => text)].map(
    formTerm,
  )

  const filedUnder = (fields: readonly FiledField[], strong: boolean) =>
    folded
      .filter(([field]) => fields.includes(field))
      .flatMap(([, text]) => piecesOf(text).flatMap((piece) => termsOf(piece, strong)))

  const strong = filedUnder(['name', 'kana', 'alias'], true)
  const found = filedUnder(['corporateNumber', 'place'], true)
  const said = filedUnder(['kind', 'industry', 'capability', 'about'], false)
  return {
    id: document.id,
    rank: staticRank(document),
    kinds: document.kinds,
    prefecture: document.prefecture,
    strong: [...new Set([...strong, ...formTerms])],
    terms: [...new Set([...strong, ...found, ...said, ...formTerms])],
    text: folded.map(([, text]) => text).join('\n'),
  }
}

/** Someone speaks for it; it can be read aloud; it says where it comes from. In this order of weight. */
const staticRank = ({ claimed, kana, sourced }: SearchDocument): number =>
  (claimed ? 4 : 0) + (kana ? 2 : 0) + (sourced ? 1 : 0)
