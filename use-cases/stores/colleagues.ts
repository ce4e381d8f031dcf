import type { Colleague, PersonRole } from './organisations.ts'

/** A letter that asks a colleague to act for the organisation too. */
export interface ColleagueInvitation {
  readonly id: string
  readonly organisationId: string
  readonly organisationName: string
  readonly address: string
  readonly role: PersonRole
  readonly state: 'open' | 'accepted' | 'withdrawn'
  /** Null where their account is gone. */
  readonly invitedBy: { readonly id: string; readonly name: string; readonly email: string } | null
  readonly sentAt: Date
  readonly expiresAt: Date
}

/** Who acts for an organisation, and who is asked to. */
export interface ColleagueStore {
  /** Owners first, then by name. `lock` holds them as they are until the transaction ends. */
  of(organisationId: string, how?: { lock: boolean }): Promise<Colleague[]>
  setRole(organisationId: string, accountId: string, role: PersonRole): Promise<void>
  remove(organisationId: string, accountId: string): Promise<void>

  /** Sends anew where this address has an open one: its old link ends. */
  invite(it: {
    organisationId: string
    address: string
    role: PersonRole
    tokenHash: string
    invitedBy: string
    sentAt: Date
    expiresAt: Date
  }): Promise<void>
  /** Open ones, the oldest first, those past their time included. */
  invited(organisationId: string): Promise<ColleagueInvitation[]>
  findInvited(tokenHash: string): Promise<ColleagueInvitation | null>
  /** False where it was answered or withdrawn before. */
  answer(id: string, it: { state: 'accepted' | 'withdrawn'; by: string; at: Date }): Promise<boolean>
}
