/** Guesses at readings come some time after a document: those that have one by now are written again. */
import type { DocumentKey } from '../../key.ts'
import { guessesFor } from '../postgres/aids.ts'
import type { SearchSql } from '../postgres/handle.ts'
import type { MeiliClients } from './place.ts'
import type { Shadow } from './shadow.ts'

type Unread = Pick<Shadow, 'type' | 'key' | 'name'>
const fields = ['type', 'key', 'name'] as const
/** Documents looked at in one go, and in all until the next time. */
const [batch, most] = [1_000, 20_000]

export async function newlyRead({ write, place }: MeiliClients, sql: SearchSql): Promise<DocumentKey[]> {
  const [known] = await sql<{ some: boolean }[]>`select exists (select 1 from search_readings) as "some"`
  if (!known?.some) return []
  const read: DocumentKey[] = []
  for (let offset = 0; offset < most && read.length < batch; offset += batch) {
    const asked = { filter: 'unread = true', fields: [...fields], offset, limit: batch }
    const { results } = await write.index<Unread>(place.index).getDocuments(asked)
    const names = results.map(({ name }) => ({ name, kana: null }))
    const guess = await guessesFor(sql, names)
    for (const { type, key, name } of results) if (guess(name) !== undefined) read.push({ type, id: key })
    if (results.length < batch) break
  }
  return read
}
