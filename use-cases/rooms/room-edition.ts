import { findEdition } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'
import type { Stores } from '../services.ts'

export { findEdition }

/**
 * An edition as its file says it today.
 *
 * @throws where this code no longer carries it: editions are added, never taken away
 */
export async function requireEdition(program: string): Promise<Edition> {
  const edition = await findEdition(program)
  if (!edition) throw new Error(`The edition ${program} is not in the catalogue.`)
  return edition
}

/**
 * The edition in the version that a room stands on, whatever its file says today. Rooms opened before versions were kept go by
 * today's where theirs is gone; its version then is another than theirs.
 */
export async function editionOf(
  { editions }: Pick<Stores, 'editions'>,
  { program, version }: { readonly program: string; readonly version: string },
): Promise<Edition> {
  const today = await requireEdition(program)
  return version === today.version ? today : ((await editions.find(version)) ?? today)
}
