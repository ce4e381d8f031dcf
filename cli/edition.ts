import { nearest } from '#consortium/nearest.ts'
import { words } from '#consortium/words.ts'
import { editionIds, findEdition } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'
import { mistyped } from './command.ts'

/** The edition of that id; an unknown one is answered with those that look like it. */
export async function requireEdition(id: string): Promise<Edition> {
  const edition = await findEdition(id)
  if (edition) return edition

  const near = nearest(id, editionIds)
  const meant = near.length > 0 ? near : editionIds
  throw mistyped(
    words(
      `「${id}」という公募の版はありません。${near.length > 0 ? '近いもの' : '使える版'}: ${meant.join('、')}`,
      `There is no programme edition "${id}". ${near.length > 0 ? 'Did you mean' : 'There are'}: ${meant.join(', ')}`,
    ),
  )
}
