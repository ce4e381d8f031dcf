/**
 * The two keys we work with, made once with the master key, which is then put away: one may only search, one may do with our two indexes what
 * following the tables takes. Neither can make keys, see other indexes or stop the server.
 */
import { createHash } from 'node:crypto'
import type { Key, KeyCreation } from 'meilisearch'
import { clientFor, codeOf, nextOf } from './place.ts'

const searchActions = ['search']
const writeActions = [
  ...['documents.add', 'documents.get', 'documents.delete'],
  ...['indexes.create', 'indexes.get', 'indexes.delete', 'indexes.swap'],
  ...['settings.update', 'tasks.get'],
]

export interface MadeKeys {
  readonly searchKey: string
  /** By which a tenant token names the key that signs it. */
  readonly searchKeyUid: string
  readonly writeKey: string
}

/** Makes the keys, or finds them: the same index has the same keys, however often it is asked. */
export async function makeKeys(url: string, masterKey: string, index: string): Promise<MadeKeys> {
  const client = clientFor(url, masterKey, 10_000)
  const make = async (asked: KeyCreation & { uid: string }): Promise<Key> => {
    try {
      return await client.createKey(asked)
    } catch (error) {
      if (codeOf(error) !== 'api_key_already_exists') throw error
      return client.getKey(asked.uid)
    }
  }
  const search = await make({
    uid: uuidOf(`search ${index}`),
    name: `Musubi: search ${index}`,
    description: 'Searches the index of Musubi, nothing else.',
    actions: searchActions,
    indexes: [index],
    expiresAt: null,
  })
  const write = await make({
    uid: uuidOf(`write ${index}`),
    name: `Musubi: write ${index}`,
    description: 'Lets Musubi keep its index up to date and build it anew.',
    actions: writeActions,
    indexes: [index, nextOf(index)],
    expiresAt: null,
  })
  return { searchKey: search.key, searchKeyUid: search.uid, writeKey: write.key }
}

/** A UUID of version 4's form that follows from the text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(`musubi ${text}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
