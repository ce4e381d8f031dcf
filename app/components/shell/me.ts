/** What the frame of the page knows of the person looking at it; null for a visitor. */
export interface Me {
  readonly name: string
  readonly email: string
  readonly verified: boolean
  readonly operator: boolean
  readonly actingFor: string | null
  readonly organisations: readonly Belonging[]
  /** How much is new for this person; 100 where it is that or more. */
  readonly notices: number
}

/** An organisation one may act for; `claimant` while the claim is open. */
export interface Belonging {
  readonly id: string
  readonly name: string
  readonly role: 'owner' | 'editor' | 'viewer' | 'claimant'
  readonly demo: boolean
}

export const actingFor = (me: Me): Belonging | undefined => me.organisations.find((it) => it.id === me.actingFor)
