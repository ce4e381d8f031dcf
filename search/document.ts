/** What the index knows of an organisation, an edition or an open seat: only what everyone may see. */
import { kinds as kindWords } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'
import type { SearchField } from './engine.ts'
import { type DocumentKey, type DocumentType, documentTypes } from './key.ts'

export interface SearchDocument extends DocumentKey {
  readonly name: string
  /** Its reading as it or its source states it; a guessed one never stands here. */
  readonly kana: string | null
  /** Other names it goes by: the English name of an edition, the programme and roles of an open seat. */
  readonly aliases: readonly string[]
  readonly corporateNumber: string | null
  /** Ids of organisation kinds. */
  readonly kinds: readonly string[]
  /** JIS X 0401. */
  readonly prefecture: string | null
  /** The municipality's name. */
  readonly municipality: string | null
  /** JIS X 0402 without its check digit. */
  readonly municipalityCode: string | null
  /** Its industry in words, where the source writes it so. */
  readonly industry: string | null
  /** JSIC division letter. */
  readonly division: string | null
  /** How far the budget of an edition had come; null for organisations. */
  readonly stage: string | null
  /** What an organisation does. */
  readonly capability: string
  /** What an edition is for, or what an open seat asks. */
  readonly about: string
  /** Somebody speaks for it; an edition: its call is the current one. */
  readonly claimed: boolean
  readonly hidden: boolean
  /** Whether it says where it comes from. */
  readonly sourced: boolean
  /** ISO instant of its last change; null where none is kept. */
  readonly changedAt: string | null
}

/** Reads what the index is made of, of one type. */
export interface TypeReader {
  /** Hidden ones may be among them; those that do not exist are left out. */
  read(ids: readonly string[]): Promise<readonly SearchDocument[]>
  /** The next documents in order of id; null starts from the first. Hidden ones are left out. */
  page(after: string | null, limit: number): Promise<readonly SearchDocument[]>
  /** How many `page` will bring in all; about will do. */
  count(): Promise<number>
}

/** One reader a type. An engine gets them on the same handle (and in the same transaction) as itself. */
export type DocumentReaders = { readonly [type in DocumentType]: TypeReader }

/** For an installation, or a test, that has none of a type. */
export const noDocuments: TypeReader = { read: async () => [], page: async () => [], count: async () => 0 }

export async function readDocuments(
  readers: DocumentReaders,
  keys: readonly DocumentKey[],
): Promise<readonly SearchDocument[]> {
  const read = (type: DocumentType) => {
    const ids = keys.filter((it) => it.type === type).map(({ id }) => id)
    return ids.length > 0 ? readers[type].read(ids) : []
  }
  return (await Promise.all(documentTypes.map(read))).flat()
}

/** The fields as people read them; a document without one has it empty. */
export function fieldTexts(document: SearchDocument): Record<SearchField, string> {
  const place = prefectures.find(({ code }) => code === document.prefecture)
  return {
    name: document.name,
    kana: document.kana ?? '',
    alias: document.aliases.join('、'),
    corporateNumber: document.corporateNumber ?? '',
    place: `${place?.ja ?? ''}${document.municipality ?? ''}`,
    kind: document.kinds.map((kind) => nameOfKind(kind)).join('、'),
    industry: document.industry ?? '',
    capability: document.capability,
    about: document.about,
  }
}

const nameOfKind = (kind: string): string => (kind in kindWords ? kindWords[kind as keyof typeof kindWords].ja : kind)
