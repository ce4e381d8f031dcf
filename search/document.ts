/** What the index knows of an organisation, and how it is filed. */
import { kinds as kindWords } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'
import { foldMapped } from './fold.ts'
import { cutLegalForms, isWideForm, piecesOf, settled } from './pieces.ts'
import { formTerm, termsOf } from './tokens.ts'

/** Only what everyone may see. */
export interface SearchDocument {
  readonly id: string
  readonly name: string
  readonly kana: string | null
  readonly corporateNumber: string | null
  /** Ids of organisation kinds. */
  readonly kinds: readonly string[]
  /** JIS X 0401. */
  readonly prefecture: string | null
  /** The municipality's name. */
  readonly municipality: string | null
  /** Its industry in words, where the source writes it so. */
  readonly industry: string | null
  readonly capability: string
  readonly claimed: boolean
  readonly hidden: boolean
  /** Whether it says where it comes from. */
  readonly sourced: boolean
}

/** Reads what the index is made of. An engine gets one that reads on the same handle (and in the same transaction) as itself. */
export interface DocumentReader {
  read(ids: readonly string[]): Promise<readonly SearchDocument[]>
  /** The next documents in order of id; null starts from the first. Hidden ones are left out. */
  page(after: string | null, limit: number): Promise<readonly SearchDocument[]>
}

/** How a document stands in an index. */
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

export const filedFields = ['name', 'kana', 'corporateNumber', 'kind', 'place', 'industry', 'capability'] as const
export type FiledField = (typeof filedFields)[number]

/** The fields as people read them. */
export function fieldTexts(document: SearchDocument): Record<FiledField, string> {
  const place = prefectures.find(({ code }) => code === document.prefecture)
  return {
    name: document.name,
    kana: document.kana ?? '',
    corporateNumber: document.corporateNumber ?? '',
    kind: document.kinds.map((kind) => nameOfKind(kind)).join('、'),
    place: `${place?.ja ?? ''}${document.municipality ?? ''}`,
    industry: document.industry ?? '',
    capability: document.capability,
  }
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

  const strong = filedUnder(['name', 'kana'], true)
  const found = filedUnder(['corporateNumber', 'place'], true)
  const said = filedUnder(['kind', 'industry', 'capability'], false)
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

const nameOfKind = (kind: string): string => (kind in kindWords ? kindWords[kind as keyof typeof kindWords].ja : kind)
