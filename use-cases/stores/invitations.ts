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
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly answeredBy: string | null
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
    },
  ): Promise<Invitation>
  answer(
    id: string,
    it: { state: Exclude<InvitationState, 'open'>; by: string | null; at: Date; organisationId?: string },
  ): Promise<void>
  listOpenFor(organisationIds: readonly string[]): Promise<Invitation[]>
  listOf(roomId: string): Promise<Invitation[]>
}
