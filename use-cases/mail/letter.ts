import type { Language } from '#consortium/words.ts'
import type { PersonRole } from '../stores/organisations.ts'

/** One letter: what stands in its subject and its text. */
export interface Letter {
  readonly subject: string
  readonly text: string
  /** Its addressee asked for it on a page just now; it goes to an address that refused mail too, and says so. */
  readonly asked?: boolean
  /** Where one press of a mail program stops letters of this sort. */
  readonly unsubscribe?: string
}

/** Who runs this house, as the end of every mail says it. */
export interface AboutHouse {
  readonly host: string
  /** Where its people can be reached. */
  readonly address: string
}

/** One letter in each language; which of them goes out is decided by who reads it. */
export type BothLetters = Readonly<Record<Language, Letter>>

/** The same letters, each in both languages at once. */
export type InBoth<Letters> = {
  [Name in keyof Letters]: Letters[Name] extends (it: infer It) => Letter ? (it: It) => BothLetters : never
}

/** @example inBoth(lettersJa(settings), lettersEn(settings)).verifyEmail({ link }).en.subject */
export function inBoth<Letters extends object>(ja: Letters, en: Letters): InBoth<Letters> {
  const names = Object.keys(ja) as (keyof Letters)[]
  const one = (letters: Letters, name: keyof Letters) => letters[name] as (it: unknown) => Letter
  return Object.fromEntries(
    names.map((name) => [name, (it: unknown) => ({ ja: one(ja, name)(it), en: one(en, name)(it) })]),
  ) as InBoth<Letters>
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
