/**
 * The whole index anew, beside the one that answers: a fresh index, its settings, all documents, then the two change places. What changes
 * meanwhile is written to both (see `follow`), so nothing is lost, and nobody who searches notices.
 */
import { randomUUID } from 'node:crypto'
import type { EnqueuedTask, IndexSwap, Settings } from 'meilisearch'
import type { SearchDocument } from '../../document.ts'
import { documentTypes } from '../../key.ts'
import { guessesFor } from '../postgres/aids.ts'
import type { Following } from './follow.ts'
import { findMark, markOf } from './mark.ts'
import type { MeiliClients } from './place.ts'
import { type Synonyms, settingsWith } from './settings.ts'
import { shadowOf } from './shadow.ts'
import { failureOf, patience, settle } from './tasks.ts'
import { inTurn, whileRebuilding } from './turn.ts'

const batch = 1_000
/** Batches handed over and not yet done. */
const ahead = 3

export const rebuild = (
  on: Following,
  synonyms: Synonyms,
  progress: (written: number, of: number) => void = () => {},
): Promise<{ documents: number }> =>
  whileRebuilding(on.sql, async (over) => {
    await makeFresh(on.clients, settingsWith(synonyms))
    const documents = await fill(on, progress)
    const generation = randomUUID()
    const { write, next } = on.clients
    await settle(
      write,
      await write.index(next).addDocuments([markOf(on.fingerprint, generation, synonyms)], { primaryKey: 'id' }),
    )
    await requireIndex(on.clients)
    // In turn: whoever writes next sees either both indexes as they were or the new one in its place.
    const gone = await inTurn(on.sql, on.documentsOn, async () => {
      await write.swapIndexes([swapOf(on.clients)])
      await untilSwapped(on.clients, generation)
      // Asked for before the next rebuild may begin, or it would take that one's index away.
      const deleting = await write.deleteIndex(next)
      await over()
      return deleting
    })
    await settle(write, gone)
    return { documents }
  })

/** What an earlier rebuild left half done goes first. */
async function makeFresh({ write, next }: MeiliClients, settings: Settings): Promise<void> {
  await settle(write, await write.deleteIndex(next)).catch(unlessCode('index_not_found'))
  // A change that came in between may have made it already.
  await settle(write, await write.createIndex(next, { primaryKey: 'id' })).catch(unlessCode('index_already_exists'))
  await settle(write, await write.index(next).updateSettings(settings))
}

async function fill(on: Following, progress: (written: number, of: number) => void): Promise<number> {
  const { write, next } = on.clients
  const waiting: EnqueuedTask[] = []
  const drain = async (until: number) => {
    while (waiting.length > until) await settle(write, waiting.shift() as EnqueuedTask, patience.batch)
  }
  let [written, of] = [0, 0]
  for (const type of documentTypes) of += await on.documentsOn(on.sql)[type].count()
  for (const type of documentTypes) {
    let last: string | null = null
    while (true) {
      const after: string | null = last
      const read = await inTurn(on.sql, on.documentsOn, async ({ documents, on: sql }) => {
        const page: readonly SearchDocument[] = await documents[type].page(after, batch)
        if (page.length === 0) return page
        const guess = await guessesFor(sql, page)
        const shadows = page.map((document) => shadowOf(document, guess(document.name)))
        waiting.push(await write.index(next).addDocuments(shadows, { primaryKey: 'id' }))
        return page
      })
      if (read.length === 0) break
      last = read.at(-1)?.id ?? null
      written += read.length
      await drain(ahead)
      progress(written, Math.max(of, written))
    }
  }
  await drain(0)
  return written
}

/** Both must exist to change places; the first time there is nothing to change with. */
async function requireIndex({ write, place }: MeiliClients): Promise<void> {
  await settle(write, await write.createIndex(place.index, { primaryKey: 'id' })).catch(
    unlessCode('index_already_exists'),
  )
}

/** Without `rename`, which came with Meilisearch 1.18. */
const swapOf = ({ place, next }: MeiliClients) => ({ indexes: [place.index, next] }) as unknown as IndexSwap

/** A key of two indexes may not look at the task, which is about both: the mark that came over says that it is done. */
async function untilSwapped(clients: MeiliClients, generation: string): Promise<void> {
  const until = performance.now() + patience.batch
  while ((await findMark(clients, clients.place.index))?.generation !== generation) {
    if (performance.now() > until) throw new Error('Meilisearch has not swapped the indexes for ten minutes.')
    await new Promise((soon) => setTimeout(soon, patience.interval))
  }
}

const unlessCode =
  (code: string) =>
  (error: unknown): void => {
    if (failureOf(error) !== code) throw error
  }
