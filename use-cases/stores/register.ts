import type { NtaRow } from '#imports/nta-row.ts'
import type { Organisation, OrganisationContent, RegisterState } from './organisations.ts'

/** A row of the register, whichever file it came in. */
export type RegisterRow = Omit<NtaRow, 'row'>

/** An entry as it stands once the register's newest row is taken in. */
export interface RegisterUpdate {
  readonly id: string
  readonly content: Pick<OrganisationContent, 'name' | 'kana' | 'facts' | 'evidence' | 'municipalityName'>
  readonly register: RegisterState
  readonly hides: boolean
  /** Whether anything but the register's day is another: then the entry's version is raised and kept. */
  readonly changes: boolean
}

/** What the register says, for many entries at once. */
export interface RegisterStore {
  /**
   * The entries with these numbers and whether the register hides them; held until the transaction ends, in the order of their
   * ids, so that no save comes between reading and taking in.
   */
  hold(numbers: readonly string[]): Promise<Map<string, { readonly entry: Organisation; readonly hides: boolean }>>
  take(updates: readonly RegisterUpdate[]): Promise<void>
  /** Keeps rows as history; how many were not there yet. */
  keep(rows: readonly { readonly organisationId: string; readonly row: RegisterRow }[]): Promise<number>
  /** All rows kept of an entry, oldest first. */
  history(organisationId: string): Promise<RegisterRow[]>
}
