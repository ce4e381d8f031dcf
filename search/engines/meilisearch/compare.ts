/** The index against the tables it is made of, page by page, so that millions need no more memory than thousands. */
import type { DocumentReaders, SearchDocument } from '../../document.ts'
import type { Apart, Comparison } from '../../engine.ts'
import { type DocumentKey, documentTypes } from '../../key.ts'
import { type MeiliClients, saysNotFound } from './place.ts'
import { idOf, type Shadow, stampOf } from './shadow.ts'

type Stored = Pick<Shadow, 'id' | 'type' | 'key' | 'stamp'>
const fields = ['id', 'type', 'key', 'stamp'] as const
const batch = 500
const named = 10

export async function compare(clients: MeiliClients, documents: DocumentReaders): Promise<Comparison> {
  const [missing, stale, stray] = [tally(), tally(), tally()]
  let [expected, found] = [0, 0]
  for (const type of documentTypes) {
    let last: string | null = null
    while (true) {
      const page: readonly SearchDocument[] = await documents[type].page(last, batch)
      if (page.length === 0) break
      last = page.at(-1)?.id ?? null
      expected += page.length
      const shadows = page.map((document) => ({ id: idOf(document), type, key: document.id, stamp: stampOf(document) }))
      const stored = await fetchStored(clients, { ids: shadows.map(({ id }) => id), limit: batch })
      found += stored.results.length
      for (const shadow of shadows) {
        const it = stored.results.find(({ id }) => id === shadow.id)
        if (!it) missing.add(keyOf(shadow))
        else if (it.stamp !== shadow.stamp) stale.add(keyOf(shadow))
      }
    }
  }
  const { total } = await fetchStored(clients, { limit: 1 })
  if (total > found) await nameStrays(clients, documents, stray)
  return { indexed: total, expected, missing: missing.told(), stale: stale.told(), stray: stray.told() }
}

/** Only looked for where there are more than there should be. */
async function nameStrays(clients: MeiliClients, documents: DocumentReaders, stray: Tally): Promise<void> {
  for (let offset = 0; ; offset += batch) {
    const { results } = await fetchStored(clients, { offset, limit: batch })
    if (results.length === 0) return
    for (const type of documentTypes) {
      const here = results.filter((it) => it.type === type)
      const read = here.length > 0 ? await documents[type].read(here.map(({ key }) => key)) : []
      const shown = new Set(read.filter(({ hidden }) => !hidden).map(({ id }) => id))
      for (const it of here) if (!shown.has(it.key)) stray.add(keyOf(it))
    }
  }
}

async function fetchStored(
  { write, place }: MeiliClients,
  asked: { ids?: string[]; offset?: number; limit: number },
): Promise<{ results: Stored[]; total: number }> {
  try {
    // With a filter it goes as POST, where the list of ids has room.
    const filter = `type IN [${documentTypes.map((it) => `"${it}"`).join(', ')}]`
    return await write.index<Stored>(place.index).getDocuments({ ...asked, filter, fields: [...fields] })
  } catch (error) {
    if (saysNotFound(error)) return { results: [], total: 0 }
    throw error
  }
}

interface Tally {
  add(key: DocumentKey): void
  told(): Apart
}

function tally(): Tally {
  const some: DocumentKey[] = []
  let count = 0
  return {
    add(key) {
      count += 1
      if (some.length < named) some.push(key)
    },
    told: () => ({ count, some }),
  }
}

const keyOf = ({ type, key }: Pick<Shadow, 'type' | 'key'>): DocumentKey => ({
  type: type as DocumentKey['type'],
  id: key,
})
