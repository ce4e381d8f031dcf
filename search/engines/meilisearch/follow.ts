/** Brings what changed into the index: read in turn, handed over, and waited for until Meilisearch has done it. */
import type { EnqueuedTask } from 'meilisearch'
import { type DocumentReaders, readDocuments } from '../../document.ts'
import type { DocumentKey } from '../../key.ts'
import { guessesFor } from '../postgres/aids.ts'
import type { SearchSql } from '../postgres/handle.ts'
import { findMark } from './mark.ts'
import type { MeiliClients } from './place.ts'
import { idOf, shadowOf } from './shadow.ts'
import { failureOf, settle } from './tasks.ts'
import { inTurn } from './turn.ts'

export interface Following {
  readonly sql: SearchSql
  readonly documentsOn: (sql: SearchSql) => DocumentReaders
  readonly clients: MeiliClients
  readonly fingerprint: string
}

/** What became of a change. */
export type Followed =
  | { readonly done: true }
  /** There is no whole index to follow with; a rebuild reads the tables anyway. */
  | { readonly done: false; readonly why: 'no-index' }
  /** Meilisearch takes the others, but not these. */
  | { readonly done: false; readonly why: 'refused'; readonly keys: readonly DocumentKey[]; readonly code: string }

/** @throws where Meilisearch does not answer, or a task fails for a reason that may pass */
export async function follow(on: Following, keys: readonly DocumentKey[], tries = 3): Promise<Followed> {
  const tasks = await inTurn(on.sql, on.documentsOn, async ({ documents, on: sql, rebuilding }) => {
    const { place, next } = on.clients
    const whole = (await findMark(on.clients, place.index))?.fingerprint === on.fingerprint
    const indexes = [...(whole ? [place.index] : []), ...(rebuilding ? [next] : [])]
    if (indexes.length === 0) return null
    const read = (await readDocuments(documents, keys)).filter(({ hidden }) => !hidden)
    const guess = await guessesFor(sql, read)
    const kept = read.map((document) => shadowOf(document, guess(document.name)))
    const gone = keys.map(idOf).filter((id) => !kept.some((it) => it.id === id))
    const handed: EnqueuedTask[] = []
    for (const index of indexes.map((uid) => on.clients.write.index(uid))) {
      if (kept.length > 0) handed.push(await index.addDocuments(kept, { primaryKey: 'id' }))
      if (gone.length > 0) handed.push(await index.deleteDocuments(gone))
    }
    return handed
  })
  if (!tasks) return { done: false, why: 'no-index' }

  try {
    for (const task of tasks) await settle(on.clients.write, task)
    return { done: true }
  } catch (error) {
    const code = failureOf(error)
    // A rebuild ended meanwhile and its second index is gone: what is there now is asked for again.
    if (code === 'index_not_found' && tries > 1) return follow(on, keys, tries - 1)
    if (!code || !ofTheDocument.includes(code)) throw error
    return isolate(on, keys, code)
  }
}

/** Codes that say something is wrong with a document, which will not pass by itself. */
const ofTheDocument = [
  'invalid_document_id',
  'missing_document_id',
  'document_fields_limit_reached',
  'invalid_document_fields',
]

/** One document that Meilisearch refuses fails its whole batch: the halves are tried alone, until the bad ones stand by themselves. */
async function isolate(on: Following, keys: readonly DocumentKey[], code: string): Promise<Followed> {
  if (keys.length === 1) return { done: false, why: 'refused', keys, code }
  const middle = Math.ceil(keys.length / 2)
  const halves = [await follow(on, keys.slice(0, middle)), await follow(on, keys.slice(middle))]
  const bad = halves.flatMap((half) => (half.done || half.why !== 'refused' ? [] : half.keys))
  return bad.length > 0
    ? { done: false, why: 'refused', keys: bad, code }
    : (halves.find((it) => !it.done) ?? { done: true })
}
