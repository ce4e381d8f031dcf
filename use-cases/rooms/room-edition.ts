import { findEdition } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'

export { findEdition }

/**
 * The edition a room was opened for.
 *
 * @throws where this code no longer carries it: editions are added, never taken away
 */
export async function requireEdition(program: string): Promise<Edition> {
  const edition = await findEdition(program)
  if (!edition) throw new Error(`The edition ${program} is not in the catalogue.`)
  return edition
}
