/** A document as Meilisearch gets it: its fields as people read them, and beside them the folded text and terms that Postgres has too. */
import { createHash } from 'node:crypto'
import { fieldTexts, type SearchDocument } from '../../document.ts'
import { comparable, type FiledField, fileDocument, namedFields, toldFields } from '../../filing.ts'
import type { DocumentKey, DocumentType } from '../../key.ts'
import { piecesOf } from '../../pieces.ts'
import { bigrams } from '../../tokens.ts'
import { breakWord, codeOfTerm } from './codes.ts'
import { keyOrderOf, nameOrdersOf, placeOf } from './orders.ts'

/** Searchable attributes that hold coded terms, and the fields they come from. */
const termAttributes = { namedTerms: namedFields, toldTerms: toldFields } as const satisfies Record<
  string,
  readonly FiledField[]
>
type TermAttribute = keyof typeof termAttributes
export const termAttributeNames = Object.keys(termAttributes) as TermAttribute[]

export interface Shadow extends Readonly<Record<TermAttribute, string>> {
  /** Meilisearch takes letters, digits, - and _ in an id. */
  readonly id: string
  readonly type: DocumentType
  readonly key: string
  /** Every term, coded, to be filtered by. */
  readonly terms: readonly string[]
  readonly forms: readonly string[]
  /** The folded fields, one a line, as filed. */
  readonly named: string
  readonly told: string
  readonly standing: number
  readonly sorting: string
  readonly changedAt: string
  /** The same three as numbers, for Meilisearch compares numbers alone. */
  readonly place: number
  readonly nameOrder: number
  readonly nameOrderNext: number
  readonly keyOrder: number
  readonly changed: number
  readonly kind: readonly string[]
  readonly prefecture: string | null
  readonly municipality: string | null
  readonly industry: string | null
  readonly stage: string | null
  /** As people read them, for who asks Meilisearch itself. */
  readonly name: string
  readonly kana: string
  readonly alias: string
  readonly capability: string
  readonly about: string
  /** Its name waits for a guess at its reading. */
  readonly unread: boolean
  /** Names what it was made of: another document, another stamp. */
  readonly stamp: string
}

export const idOf = ({ type, id }: DocumentKey): string => `${type}-${id}`

/** @param guess at the reading of its name, as `fileDocument` takes it */
export function shadowOf(document: SearchDocument, guess?: string | null): Shadow {
  const filed = fileDocument(document, guess)
  const texts = fieldTexts(document)
  const [nameOrder, nameOrderNext] = nameOrdersOf(filed.sorting)
  const content = {
    id: idOf(document),
    type: document.type,
    key: document.id,
    terms: filed.terms.map(codeOfTerm),
    forms: filed.forms,
    named: filed.named,
    told: filed.told,
    unread: filed.unread,
    standing: filed.standing,
    sorting: filed.sorting,
    changedAt: filed.changed_at,
    place: placeOf(filed.standing, document),
    nameOrder,
    nameOrderNext,
    keyOrder: keyOrderOf(document),
    changed: Date.parse(filed.changed_at),
    kind: filed.kinds,
    prefecture: filed.prefecture,
    municipality: filed.municipality,
    industry: filed.industry,
    stage: filed.stage,
    name: texts.name,
    kana: texts.kana,
    alias: texts.alias,
    capability: texts.capability,
    about: texts.about,
    namedTerms: coded(document, guess, namedFields),
    toldTerms: coded(document, guess, toldFields),
  }
  return { ...content, stamp: stampOf(document) }
}

/** The guess at a reading is left out: it comes later, and adds only a way to be found. */
export const stampOf = (document: SearchDocument): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(document).sort()))
    .digest('hex')
    .slice(0, 16)

/** The pairs of characters in the order they stand in, so that Meilisearch's phrases prove a word to be there as a whole. */
function coded(document: SearchDocument, guess: string | null | undefined, fields: readonly FiledField[]): string {
  const texts: Record<FiledField, string> = { ...fieldTexts(document), guess: guess ?? '' }
  return fields
    .flatMap((field) => piecesOf(comparable(field, texts[field]).text))
    .filter(({ kind }) => kind === 'japanese')
    .flatMap(({ text }) => [...bigrams(text).map(codeOfTerm), breakWord])
    .join(' ')
}
