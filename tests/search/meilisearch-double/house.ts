/**
 * What the double holds: indexes, tasks in their queue, keys. Tasks are taken in order and finish later; what was accepted is written to a
 * journal first, so that a double whose process is killed comes back as a Meilisearch does: accepted tasks are not lost, half-done ones start again.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { type ErrorBody, errorBody, Refused } from './errors.ts'
import { parseFilter } from './filter.ts'
import { type Document, filterableOf, type Shelf } from './look.ts'
import type { KeyBody, SettingsBody } from './shapes.ts'
import { type TextToken, tokensOf } from './text.ts'

export interface Index {
  uid: string
  primaryKey: string | null
  createdAt: string
  updatedAt: string
  settings: SettingsBody
  documents: Map<string, Document>
  tokens: Map<string, Record<string, TextToken[]>>
}

export type Work =
  | {
      type: 'documentAdditionOrUpdate'
      index: string
      documents: unknown[]
      primaryKey: string | null
      partly: boolean
      mayCreate: boolean
    }
  | { type: 'documentDeletion'; index: string; ids: string[] | null; filter: unknown }
  | { type: 'settingsUpdate'; index: string; settings: SettingsBody; mayCreate: boolean }
  | { type: 'indexCreation'; index: string; primaryKey: string | null }
  | { type: 'indexDeletion'; index: string }
  | { type: 'indexSwap'; swaps: (readonly [string, string])[] }

export interface Task {
  uid: number
  batchUid: number | null
  work: Work
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled'
  details: Record<string, unknown>
  error: ErrorBody | null
  enqueuedAt: string
  startedAt: string | null
  finishedAt: string | null
}

export interface StoredKey extends Omit<KeyBody, 'uid'> {
  readonly uid: string
  readonly createdAt: string
  readonly updatedAt: string
}

type Entry =
  | { enqueued: { uid: number; work: Work; at: string } }
  | { finished: { uid: number; batch: number; failed: ErrorBody | null; at: string } }
  | { key: StoredKey }
  | { keyGone: string }

export interface HouseOptions {
  /** Where accepted tasks are kept; nothing is kept where it is left out. */
  readonly journal?: string | undefined
  /** Milliseconds a batch takes. */
  readonly taskTime?: () => number
  /** Why a task fails although nothing is wrong with it: a full disk, say. */
  readonly failTask?: (task: Task) => string | null
}

export class House {
  readonly indexes = new Map<string, Index>()
  readonly tasks: Task[] = []
  readonly keys = new Map<string, StoredKey>()
  readonly #options: HouseOptions
  #batches = 0
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: HouseOptions) {
    this.#options = options
    if (options.journal && existsSync(options.journal)) this.#replay(options.journal)
    this.#soon()
  }

  accept(work: Work): Task {
    const task = waiting(this.tasks.length, work, new Date().toISOString())
    this.#keep({ enqueued: { uid: task.uid, work, at: task.enqueuedAt } })
    this.tasks.push(task)
    this.#soon()
    return task
  }

  addKey(key: StoredKey): void {
    this.#keep({ key })
    this.keys.set(key.uid, key)
  }

  removeKey(uid: string): void {
    this.#keep({ keyGone: uid })
    this.keys.delete(uid)
  }

  require(uid: string): Index {
    const index = this.indexes.get(uid)
    if (!index) throw new Refused('index_not_found', `Index \`${uid}\` not found.`)
    return index
  }

  /** Texts are cut when they are first searched: coming back after a kill must not take longer each time. */
  shelf(uid: string): Shelf {
    const index = this.require(uid)
    for (const [id, document] of index.documents) if (!index.tokens.has(id)) index.tokens.set(id, tokensIn(document))
    return index
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }

  #keep(entry: Entry): void {
    // A journal cut in half by a kill starts a new line.
    if (this.#options.journal) appendFileSync(this.#options.journal, `${JSON.stringify(entry)}\n`)
  }

  #replay(journal: string): void {
    for (const line of readFileSync(journal, 'utf8').split('\n').filter(Boolean)) {
      const entry = JSON.parse(line) as Entry
      if ('key' in entry) this.keys.set(entry.key.uid, entry.key)
      else if ('keyGone' in entry) this.keys.delete(entry.keyGone)
      else if ('enqueued' in entry) this.tasks.push(waiting(entry.enqueued.uid, entry.enqueued.work, entry.enqueued.at))
      else {
        const task = this.tasks[entry.finished.uid] as Task
        if (!entry.finished.failed) this.#apply(task)
        this.#settle(task, entry.finished.batch, entry.finished.failed, entry.finished.at)
        this.#batches = Math.max(this.#batches, entry.finished.batch + 1)
      }
    }
  }

  #soon(): void {
    if (this.#timer || this.#closed) return
    const batch = this.#nextBatch()
    if (batch.length === 0) return
    const at = new Date().toISOString()
    for (const task of batch) Object.assign(task, { status: 'processing', startedAt: at })
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#finish(batch)
      this.#soon()
    }, this.#options.taskTime?.() ?? 5)
  }

  /** The first task that waits and, where it writes documents, those right behind it that write documents of the same index. */
  #nextBatch(): Task[] {
    const first = this.tasks.findIndex(({ status }) => status === 'enqueued')
    if (first < 0) return []
    const task = this.tasks[first] as Task
    if (task.work.type !== 'documentAdditionOrUpdate') return [task]
    const { index } = task.work
    const more = this.tasks.slice(first)
    const end = more.findIndex(({ work }) => work.type !== 'documentAdditionOrUpdate' || work.index !== index)
    return end < 0 ? more : more.slice(0, end)
  }

  #finish(batch: readonly Task[]): void {
    const uid = this.#batches++
    for (const task of batch) {
      const at = new Date().toISOString()
      const failed = this.#try(task)
      this.#keep({ finished: { uid: task.uid, batch: uid, failed, at } })
      this.#settle(task, uid, failed, at)
    }
  }

  #try(task: Task): ErrorBody | null {
    const reason = this.#options.failTask?.(task)
    if (reason) return errorBody('internal', reason)
    try {
      this.#apply(task)
      return null
    } catch (error) {
      if (error instanceof Refused) return errorBody(error.code, error.message)
      throw error
    }
  }

  #settle(task: Task, batchUid: number, error: ErrorBody | null, at: string): void {
    Object.assign(task, { batchUid, error, finishedAt: at, startedAt: task.startedAt ?? at })
    task.status = error ? 'failed' : 'succeeded'
  }

  #apply(task: Task): void {
    const { work } = task
    if (work.type === 'indexCreation') {
      if (this.indexes.has(work.index))
        throw new Refused('index_already_exists', `Index \`${work.index}\` already exists.`)
      this.#create(work.index, work.primaryKey)
    } else if (work.type === 'indexDeletion') {
      const { documents } = this.require(work.index)
      this.indexes.delete(work.index)
      task.details = { deletedDocuments: documents.size }
    } else if (work.type === 'indexSwap') this.#swap(work.swaps)
    else if (work.type === 'settingsUpdate') {
      const index = work.mayCreate ? this.#orCreate(work.index, null) : this.require(work.index)
      index.settings = merged(index.settings, work.settings)
      index.updatedAt = new Date().toISOString()
    } else if (work.type === 'documentAdditionOrUpdate') {
      task.details = { receivedDocuments: work.documents.length, indexedDocuments: 0 }
      const index = work.mayCreate ? this.#orCreate(work.index, work.primaryKey) : this.require(work.index)
      write(index, work.documents, work.partly)
      task.details = { receivedDocuments: work.documents.length, indexedDocuments: work.documents.length }
    } else {
      const index = this.require(work.index)
      const ids = work.ids ?? idsBy(index, work.filter)
      const gone = ids.filter((id) => index.documents.delete(id))
      for (const id of gone) index.tokens.delete(id)
      task.details = { providedIds: work.ids?.length ?? 0, deletedDocuments: gone.length, originalFilter: null }
    }
  }

  #swap(swaps: readonly (readonly [string, string])[]): void {
    for (const uid of swaps.flat()) this.require(uid)
    for (const [one, other] of swaps) {
      const [a, b] = [this.require(one), this.require(other)]
      this.indexes.set(one, { ...b, uid: one })
      this.indexes.set(other, { ...a, uid: other })
      // The history of tasks goes with the indexes; those that wait stay as they are.
      for (const { work, finishedAt } of this.tasks)
        if (finishedAt && 'index' in work && (work.index === one || work.index === other))
          work.index = work.index === one ? other : one
    }
  }

  #orCreate(uid: string, primaryKey: string | null): Index {
    return this.indexes.get(uid) ?? this.#create(uid, primaryKey)
  }

  #create(uid: string, primaryKey: string | null): Index {
    const at = new Date().toISOString()
    const index: Index = {
      ...{ uid, primaryKey, createdAt: at, updatedAt: at, settings: {} },
      ...{ documents: new Map(), tokens: new Map() },
    }
    this.indexes.set(uid, index)
    return index
  }
}

const waiting = (uid: number, work: Work, enqueuedAt: string): Task => ({
  ...{ uid, work, enqueuedAt, batchUid: null, status: 'enqueued', details: {}, error: null },
  ...{ startedAt: null, finishedAt: null },
})

/** A field set to null goes back to its default. */
function merged(old: SettingsBody, given: SettingsBody): SettingsBody {
  const all = Object.entries({ ...old, ...given }).filter(([, value]) => value !== null)
  return Object.fromEntries(all) as SettingsBody
}

/** All of a task's documents or none. */
function write(index: Index, documents: readonly unknown[], partly: boolean): void {
  const key = index.primaryKey ?? guessKey(documents)
  const read = documents.map((it) => [idOf(it, key), it as Document] as const)
  index.primaryKey = key
  index.updatedAt = new Date().toISOString()
  for (const [id, it] of read) {
    const document = partly ? { ...index.documents.get(id), ...it } : it
    index.documents.set(id, document)
    index.tokens.delete(id)
  }
}

const tokensIn = (document: Document): Record<string, TextToken[]> =>
  Object.fromEntries(
    Object.entries(document)
      .filter(([, value]) => typeof value === 'string' || Array.isArray(value))
      .map(([name, value]) => [name, tokensOf([value].flat().join(' . '))]),
  )

function guessKey(documents: readonly unknown[]): string {
  const first = documents[0]
  const names = typeof first === 'object' && first !== null ? Object.keys(first) : []
  const candidates = names.filter((name) => name.toLowerCase().endsWith('id'))
  if (candidates.length === 1) return candidates[0] as string
  throw new Refused('missing_document_id', 'The primary key inference failed.')
}

function idOf(document: unknown, key: string): string {
  const id = typeof document === 'object' && document !== null ? (document as Document)[key] : undefined
  if (id === undefined)
    throw new Refused(
      'missing_document_id',
      `Document doesn't have a \`${key}\` attribute: \`${JSON.stringify(document)}\`.`,
    )
  if ((typeof id !== 'string' && !Number.isInteger(id)) || !/^[a-zA-Z0-9_-]{1,511}$/u.test(String(id)))
    throw new Refused(
      'invalid_document_id',
      `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
    )
  return String(id)
}

function idsBy(index: Index, filter: unknown): string[] {
  const holds = parseFilter(filter, filterableOf(index.settings), 'invalid_document_filter')
  return [...index.documents].filter(([, document]) => holds(document)).map(([id]) => id)
}
