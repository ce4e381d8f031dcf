import type { Contacts } from '#consortium/contacts.ts'

/** A version of who signs and who answers; 0 and empty where nobody wrote any yet. */
export interface ContactsVersion {
  readonly version: number
  readonly contacts: Contacts
}

/** Apart from the organisations themselves, so that nothing that shows, searches or exports those can carry these. */
export interface ContactStore {
  find(organisationId: string): Promise<ContactsVersion>
  /** Of those that wrote any. */
  findMany(organisationIds: readonly string[]): Promise<Map<string, Contacts>>
  /** Saves only over the version that was read; every version is kept. False where a newer one is there. */
  save(organisationId: string, readVersion: number, contacts: Contacts, byAccount: string): Promise<boolean>
}
