import type { OrganisationFacts } from '#consortium/consortium.ts'
import type { Evidence, ValuesOf } from '#consortium/facts/fact.ts'
import type { keptFacts } from '#consortium/facts/large.ts'
import type { Closing } from '#consortium/register.ts'
import type { Language } from '#consortium/words.ts'

export const personRoles = ['owner', 'editor', 'viewer'] as const
export type PersonRole = (typeof personRoles)[number]

/** Somebody who may act for an organisation. */
export interface Colleague {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly role: PersonRole
  readonly since: Date
}

/** The facts of an entry, and what its organisation keeps to itself. */
export type StoredFacts = Omit<OrganisationFacts, 'name' | 'corporateNumber' | 'evidence' | 'deemedLarge'> &
  ValuesOf<typeof keptFacts>

export interface Organisation {
  readonly id: string
  readonly corporateNumber: string | null
  readonly name: string
  readonly kana: string | null
  /** Every fact of the list but those that stand beside it (name, corporateNumber, evidence) or follow from others. */
  readonly facts: StoredFacts
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly capability: string
  /** As its source writes them, where no single code says it. */
  readonly municipalityName: string | null
  readonly industryName: string | null
  readonly domain: string | null
  readonly source: string | null
  readonly sourceUrl: string | null
  readonly demo: boolean
  readonly hidden: boolean
  /** The entry that is the same organisation and stayed; this one only leads there. */
  readonly mergedInto: string | null
  /** What the register says of it besides name and seat; null where it was in no file of the register yet. */
  readonly register: RegisterState | null
  readonly version: number
  /** Whether anybody speaks for it. */
  readonly claimed: boolean
}

export interface RegisterState {
  /** ISO day of the register's newest row we took in. */
  readonly updatedOn: string
  /** Below the municipality; abroad the whole address. */
  readonly address: string | null
  /** It is no more; null where it stands. */
  readonly closed: Closing | null
}

export type NewOrganisation = Omit<
  Organisation,
  'id' | 'hidden' | 'mergedInto' | 'register' | 'version' | 'claimed'
> & {
  readonly importKey?: string | null
}

/** What a person can change of an entry. */
export type OrganisationContent = Pick<
  Organisation,
  | 'name'
  | 'kana'
  | 'corporateNumber'
  | 'facts'
  | 'evidence'
  | 'capability'
  | 'municipalityName'
  | 'industryName'
  | 'domain'
>

export interface SavedVersion {
  readonly version: number
  readonly content: OrganisationContent
  readonly applied: boolean
  /** The account that saved it; null where an import did. */
  readonly by: string | null
  readonly at: Date
}

export interface OrganisationStore {
  find(id: string): Promise<Organisation | null>
  findMany(ids: readonly string[]): Promise<Organisation[]>
  /** The next entries in the order of their ids, hidden ones too; null starts from the first. */
  page(after: string | null, limit: number): Promise<Organisation[]>
  findByCorporateNumber(corporateNumber: string): Promise<Organisation | null>
  findByImportKeys(keys: readonly string[]): Promise<Map<string, Organisation>>
  findByCorporateNumbers(numbers: readonly string[]): Promise<Map<string, Organisation>>
  /** Null where its corporate number or import key is taken. */
  create(it: NewOrganisation): Promise<Organisation | null>
  /** Those whose corporate number or import key is taken are left out. */
  createMany(them: readonly NewOrganisation[]): Promise<Organisation[]>
  /** Saves only over the version that was read: else the newer one comes back and yours is kept beside it in the history. */
  save(
    id: string,
    readVersion: number,
    content: OrganisationContent,
    byAccount: string | null,
  ): Promise<{ ok: true; organisation: Organisation } | { ok: false; current: Organisation }>
  /** Every version ever saved, oldest first; `applied` is false where a save met a newer one. */
  history(id: string): Promise<SavedVersion[]>
  /** Takes it out of pages and search. */
  hide(id: string, at: Date): Promise<void>
  roleOf(accountId: string, organisationId: string): Promise<PersonRole | null>
  addPerson(organisationId: string, accountId: string, role: PersonRole): Promise<void>
  /** The organisations a person may act for, open claims included. */
  of(accountId: string): Promise<{ id: string; name: string; role: PersonRole | 'claimant'; demo: boolean }[]>
  /** Ids of those that a person owns or edits. */
  editedBy(accountId: string): Promise<string[]>
  /** Mail addresses of those who own or edit it. */
  addressesOf(organisationId: string): Promise<string[]>
}

export interface Claim {
  readonly id: string
  readonly organisationId: string
  readonly organisationName: string
  readonly organisationDomain: string | null
  readonly accountId: string
  readonly accountName: string
  readonly accountEmail: string
  readonly state: 'open' | 'approved' | 'refused' | 'withdrawn'
  readonly note: string
  readonly how: 'mail' | 'operator' | null
  readonly createdAt: Date
}

export interface ClaimStore {
  find(id: string): Promise<Claim | null>
  isOpen(accountId: string, organisationId: string): Promise<boolean>
  /** The open claim of this person for it, made now where there was none. Holds the entry until the transaction ends, as `decide` does. */
  open(it: { organisationId: string; accountId: string; note: string }): Promise<Claim>
  /** False where it was decided before. */
  decide(
    id: string,
    it: { state: 'approved' | 'refused' | 'withdrawn'; how: 'mail' | 'operator' | null; by: string | null; at: Date },
  ): Promise<boolean>
  /** Oldest first. */
  listOpen(): Promise<Claim[]>
  listOpenOf(organisationId: string): Promise<Claim[]>
}

export interface Correction {
  readonly id: string
  readonly organisationId: string
  readonly organisationName: string
  readonly wish: 'correct' | 'remove'
  readonly text: string
  readonly replyTo: string
  /** In which it was asked. */
  readonly language: Language
  readonly createdAt: Date
  readonly settledAt: Date | null
}

export interface CorrectionStore {
  find(id: string): Promise<Correction | null>
  create(
    it: Pick<Correction, 'organisationId' | 'wish' | 'text' | 'replyTo'> & { language?: Language },
  ): Promise<Correction>
  /** Oldest first. */
  listOpen(): Promise<Correction[]>
  /** False where it was settled before. */
  settle(id: string, it: { outcome: string; by: string; at: Date }): Promise<boolean>
}
