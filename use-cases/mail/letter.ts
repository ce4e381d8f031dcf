import type { PersonRole } from '../stores/organisations.ts'

/** One letter: what stands in its subject and its text. */
export interface Letter {
  readonly subject: string
  readonly text: string
  /** Its addressee asked for it on a page just now; it goes to an address that refused mail too, and says so. */
  readonly asked?: boolean
}

/** Every letter of accounts and organisations; each language has a file of its own that writes all of them. */
export interface Letters {
  verifyEmail(it: { link: string }): Letter
  alreadyRegistered(it: { link: string }): Letter
  resetPassword(it: { link: string }): Letter
  answerClaim(it: { link: string; organisation: string; claimant: string; claimantEmail: string }): Letter
  claimApproved(it: { link: string; organisation: string }): Letter
  claimRefused(it: { link: string; organisation: string; note: string }): Letter
  colleagueInvited(it: { link: string; organisation: string; sender: string; role: PersonRole; days: number }): Letter
  /** To the one who invited. */
  colleagueJoined(it: { link: string; organisation: string; name: string; email: string; role: PersonRole }): Letter
  correctionSettled(it: { link: string; organisation: string; outcome: 'corrected' | 'removed' | 'kept' }): Letter
}
