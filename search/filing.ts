/** How a document stands in an index: its folded text, the terms it is found under, by what it is filtered and ordered. */
import { createHash } from 'node:crypto'
import { fieldTexts, type SearchDocument } from './document.ts'
import { foldMapped } from './fold.ts'
import { type DocumentType, writeKey } from './key.ts'
import { marked } from './marks.ts'
import { cutLegalForms, isWideForm, piecesOf, settled } from './pieces.ts'
import { soundOf } from './query/sound.ts'
import { facetTerm, formTerm, nameTerm, termsOf, typeTerm } from './tokens.ts'
import { wordsOf } from './vocabulary.ts'

/** What names it and says where it is: found by a single character too. `guess` holds a guessed reading and other spellings, for finding alone. */
export const namedFields = ['name', 'kana', 'alias', 'corporateNumber', 'place', 'guess'] as const
/** What is told of it. */
export const toldFields = ['kind', 'industry', 'capability', 'about'] as const
export const filedFields = [...namedFields, ...toldFields] as const
export type FiledField = (typeof filedFields)[number]

const isNamed = (field: FiledField): boolean => (namedFields as readonly FiledField[]).includes(field)
/** What it goes by, without numbers and places. */
const namesIt: readonly FiledField[] = ['name', 'kana', 'alias', 'guess']

export interface Filed {
  readonly key: string
  readonly type: DocumentType
  /** Orders documents that match equally well; smaller comes first. */
  readonly standing: number
  readonly sorting: string
  readonly changed_at: string
  readonly kinds: readonly string[]
  readonly prefecture: string | null
  readonly municipality: string | null
  readonly industry: string | null
  readonly stage: string | null
  readonly forms: readonly string[]
  /** The folded fields in the order of `namedFields` and `toldFields`, one a line, words marked (`marks.ts`). */
  readonly named: string
  readonly told: string
  readonly terms: readonly string[]
  readonly words: readonly string[]
  readonly digest: string
  readonly unread: boolean
}

/** A field as it is compared; legal forms stand apart from names and readings. */
export function comparable(field: FiledField, text: string) {
  const folded = settled(foldMapped(text.replaceAll(/[\r\n]/gu, ' ')))
  return field === 'name' || field === 'kana' ? cutLegalForms(folded).rest : folded
}

/** @param guess at the reading of its name; null where there is none to be had, undefined where nobody has guessed yet */
export function fileDocument(document: SearchDocument, guess?: string | null): Filed {
  const texts: Record<FiledField, string> = { ...fieldTexts(document), guess: guess ?? '' }
  const folds = Object.fromEntries(filedFields.map((it) => [it, comparable(it, texts[it]).text]))
  folds.guess = spellingsOf(folds)
  const folded = (field: FiledField) => folds[field] ?? ''
  const name = cutLegalForms(settled(foldMapped(document.name)))
  const wide = piecesOf(name.rest.text).filter(isWideForm)
  const forms = [
    ...new Set([...name.forms.flatMap(({ form, also }) => [form, ...also]), ...wide.map(({ text }) => text)]),
  ]
  const pieces = Object.fromEntries(filedFields.map((it) => [it, piecesOf(folded(it))]))
  const markedField = (field: FiledField) => marked(folded(field), pieces[field])
  const terms = new Set([...forms.map(formTerm), ...facetTermsOf(document)])
  for (const field of filedFields)
    for (const piece of pieces[field] ?? [])
      for (const term of termsOf(piece, isNamed(field))) {
        terms.add(term)
        if (namesIt.includes(field)) terms.add(nameTerm(term))
      }
  const known = {
    key: writeKey(document),
    type: document.type,
    standing: standingOf(document),
    sorting: [...`${folded(document.kana ? 'kana' : 'name')}\t${document.name}`].slice(0, 200).join(''),
    changed_at: document.changedAt ?? noDay,
    kinds: document.kinds,
    prefecture: document.prefecture,
    municipality: document.municipalityCode,
    industry: document.division,
    stage: document.stage,
    forms,
    told: toldFields.map(markedField).join('\n'),
  }
  const named = namedFields.map(markedField)
  return {
    ...known,
    named: named.join('\n'),
    terms: [...terms],
    words: wordsOf(document),
    digest: digestOf([known, named.slice(0, -1)]),
    unread: guess === undefined && !document.kana && /\p{Script=Han}/u.test(document.name),
  }
}

/**
 * Under what else it may be looked for: the guessed reading, readings as they sound, words without the hyphen inside
 * (Go-Tech is typed gotech).
 */
function spellingsOf({ name = '', kana = '', alias = '', guess = '' }: Record<string, string>): string {
  const heard = [kana, guess].map((it) => soundOf(it)).filter((it) => it !== kana && it !== guess)
  const joined = `${name} ${alias}`.match(/[a-z]+(?:-[a-z]+)+/gu)?.map((it) => it.replaceAll('-', '')) ?? []
  return [...new Set([guess, ...heard, ...joined])].filter(Boolean).join(' ')
}

/** Someone speaks for it; it can be read aloud; it says where it comes from. In this order of weight. */
const standingOf = ({ claimed, kana, sourced }: SearchDocument): number =>
  7 - (claimed ? 4 : 0) - (kana ? 2 : 0) - (sourced ? 1 : 0)

function facetTermsOf(document: SearchDocument): string[] {
  const { type, kinds, prefecture, municipalityCode, division, stage } = document
  return [
    typeTerm(type),
    ...kinds.map((kind) => facetTerm('kind', kind)),
    ...(prefecture ? [facetTerm('prefecture', prefecture)] : []),
    ...(municipalityCode ? [facetTerm('municipality', municipalityCode)] : []),
    ...(division ? [facetTerm('industry', division)] : []),
    ...(stage ? [facetTerm('stage', stage)] : []),
  ]
}

/** Where no day of a last change is kept, it comes after all that have one. */
const noDay = '1970-01-01T00:00:00.000Z'

const digestOf = (content: unknown): string => createHash('md5').update(JSON.stringify(content)).digest('base64url')
