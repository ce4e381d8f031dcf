/**
 * The last document a rebuild writes: while it is there, with our fingerprint, the index is whole and set as we set it. An index without
 * one was never finished, belongs to older code, or was made by a server that lost its disk; it is not written to, but built.
 */
import { type MeiliClients, saysNotFound } from './place.ts'
import { type Synonyms, settingsWith } from './settings.ts'
import { settle } from './tasks.ts'

export interface Mark {
  readonly id: string
  readonly type: 'mark'
  readonly fingerprint: string
  /** Names the rebuild, so that a swap can be seen to have happened. */
  readonly generation: string
  /** The synonyms the index is set to. */
  readonly synonyms: string
}

const markId = 'mark'

export const markOf = (fingerprint: string, generation: string, synonyms: Synonyms): Mark => ({
  id: markId,
  type: 'mark',
  ...{ fingerprint, generation },
  synonyms: JSON.stringify(synonyms),
})

/** Null where there is no index or no mark in it. */
export async function findMark({ write }: MeiliClients, index: string): Promise<Mark | null> {
  try {
    return await write.index(index).getDocument<Mark>(markId)
  } catch (error) {
    if (saysNotFound(error)) return null
    throw error
  }
}

/** Synonyms that changed are set without writing the index anew. */
export async function keepSynonyms({ write, place }: MeiliClients, mark: Mark, synonyms: Synonyms): Promise<void> {
  const now = markOf(mark.fingerprint, mark.generation, synonyms)
  if (now.synonyms === mark.synonyms) return
  await settle(
    write,
    await write.index(place.index).updateSettings({ synonyms: settingsWith(synonyms).synonyms ?? {} }),
  )
  await settle(write, await write.index(place.index).addDocuments([now], { primaryKey: 'id' }))
}
