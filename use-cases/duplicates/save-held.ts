import type { Stores } from '../services.ts'
import type { Organisation, OrganisationContent } from '../stores/organisations.ts'
import { contentOf } from './fill-blanks.ts'

/** Saves an entry that is held, so that nothing can have come between; its new version. */
export async function saveHeld(
  stores: Stores,
  { id, version }: Pick<Organisation, 'id' | 'version'>,
  content: OrganisationContent,
  byAccount: string,
): Promise<number> {
  const saved = await stores.organisations.save(id, version, contentOf(content), byAccount)
  if (!saved.ok) throw new Error(`Organisation ${id} moved while it was held.`)
  return saved.organisation.version
}
