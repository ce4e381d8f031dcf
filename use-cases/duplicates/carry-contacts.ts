import type { Stores } from '../services.ts'
import type { Moved } from '../stores/duplicates.ts'

type CarriedContacts = NonNullable<Moved['contacts']>

/** Who signs and who answers: what the entry that stays has not written it takes from the other. Undefined where that was nothing. */
export async function carryContacts(
  { contacts }: Stores,
  [from, to]: readonly [string, string],
  byAccount: string,
): Promise<CarriedContacts | undefined> {
  const [other, { version, contacts: before }] = await Promise.all([contacts.find(from), contacts.find(to)])
  const missing = Object.keys(other.contacts).some((key) => !Object.hasOwn(before, key))
  if (!missing) return undefined

  // Somebody saving at this very moment wins; theirs is the newer word, and the other's stays where it was.
  const saved = await contacts.save(to, version, { ...other.contacts, ...before }, byAccount)
  return saved ? { before, versionAfter: version + 1 } : undefined
}

/** As it was before, unless somebody wrote since. */
export async function takeBackContacts(
  { contacts }: Stores,
  organisationId: string,
  carried: CarriedContacts | undefined,
  byAccount: string,
): Promise<void> {
  if (carried) await contacts.save(organisationId, carried.versionAfter, carried.before, byAccount)
}
