export type InvitationWay = 'member' | 'address' | 'link' | 'mail'
export type InvitationState = 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired'

export interface Invitation {
  readonly id: string
  readonly roomId: string
  readonly seatId: string
  /** To a claimed organisation; to an unclaimed one at an address or by link and letter; to someone not in the directory by mail. */
  readonly way: InvitationWay
  readonly organisationId: string | null
  readonly invitedName: string
  readonly address: string | null
  readonly message: string
  readonly state: InvitationState
  readonly expiresAt: Date
  /** Whether the house reminds by itself; the organiser may say no. */
  readonly reminding: boolean
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly answeredBy: string | null
}

/**
 * What can happen to an invitation: `mailed` and `unmailed` (every address has refused mail) after each sending, a reminder at each
 * rung of the ladder and those sent by hand, a call by telephone that the organiser wrote down, a question of the invited and what
 * the organiser told them, and how it ended.
 */
export type StepKind =
  | 'sent'
  | 'resent'
  | 'mailed'
  | 'unmailed'
  | 'reminded-half'
  | 'reminded-three-quarters'
  | 'reminded-last'
  | 'reminded-by-hand'
  | 'called'
  | 'asked'
  | 'told'
  | Exclude<InvitationState, 'open'>

export interface InvitationStep {
  readonly kind: StepKind
  readonly at: Date
  /** Who did it; null for the house, for whoever came by the link, and where the account is gone. */
  readonly by: string | null
  /** What was asked or told. */
  readonly text: string
}

/**
 * How an organisation answered the offers of seats it got anywhere, yes or no. Those still open and those taken back before an
 * answer do not count.
 */
export interface OffersAnswered {
  readonly offers: number
  readonly answered: number
}

export interface InvitationStore {
  find(id: string): Promise<Invitation | null>
  findByToken(tokenHash: string): Promise<Invitation | null>
  findOpenBySeat(roomId: string, seatId: string): Promise<Invitation | null>
  create(
    it: Pick<
      Invitation,
      'roomId' | 'seatId' | 'way' | 'organisationId' | 'invitedName' | 'address' | 'message' | 'expiresAt'
    > & {
      tokenHash: string | null
      createdBy: string
      createdAt: Date
    },
  ): Promise<Invitation>
  /** False where it was answered or ended before. */
  answer(
    id: string,
    it: { state: Exclude<InvitationState, 'open'>; by: string | null; at: Date; organisationId?: string },
  ): Promise<boolean>
  /** Gives it another secret; those before open nothing any more. */
  renew(id: string, it: { tokenHash: string | null; by: string; at: Date }): Promise<void>
  /** Whether the house reminds by itself. */
  setReminding(id: string, on: boolean): Promise<void>
  /** One more secret that opens it, for a later mail. */
  addSecret(id: string, tokenHash: string): Promise<void>
  /** Writes down a step besides sending, renewing and answering. False where it comes once only and was there. */
  note(id: string, step: { kind: StepKind; at: Date; by?: string | null; text?: string }): Promise<boolean>
  /** Oldest first. */
  steps(id: string): Promise<InvitationStep[]>
  /** Of all invitations of a room: id → steps, oldest first. */
  stepsOf(roomId: string): Promise<Record<string, InvitationStep[]>>
  /** Open and in time, at a seat that has not answered in any way: for reminders. With the moment it was last sent. */
  listWaiting(at: Date): Promise<(Invitation & { readonly sentAt: Date })[]>
  /** Open and past its time. */
  listOverdue(at: Date): Promise<Invitation[]>
  /** Per organisation, with those that were merged into it; one that was never offered a seat is missing. */
  offersAnswered(organisationIds: readonly string[], at: Date): Promise<Map<string, OffersAnswered>>
  listOpenFor(organisationIds: readonly string[]): Promise<Invitation[]>
  listOf(roomId: string): Promise<Invitation[]>
}
