import type { Words } from '#consortium/words.ts'
import type { Letter } from './letter.ts'

/** What every letter about an open seat says: the programme, and the roles that are sought. */
export interface AboutOpenSeat {
  readonly link: string
  readonly program: Words
  readonly roles: Words
}

/**
 * Every letter about open seats; each language has a file of its own that writes all of them. The name of the other side stands in a
 * letter only where a blind application has led both to agree, or where it was never blind; else it is null.
 */
export interface OpenSeatLetters {
  /** To the organiser's people. */
  applied(it: AboutOpenSeat & { room: string; organiser: string; applicant: string | null }): Letter
  /** To the organiser's people, who had agreed to go on. */
  withdrawn(it: AboutOpenSeat & { room: string; organiser: string; applicant: string | null }): Letter
  /** To the applicant's people: the organiser would go on with names, if they would. */
  namesAsked(it: AboutOpenSeat & { organisation: string }): Letter
  /** To the applicant's people. `kept`: their name was never told. */
  declined(it: AboutOpenSeat & { organisation: string; organiser: string | null; kept: boolean; word: string }): Letter
  /** To the applicant's people: they stand on the short list, and who asks. */
  takenUp(it: AboutOpenSeat & { organisation: string; organiser: string }): Letter
  /** To the organiser's people: who it is, and that it stands on the short list. */
  introduced(it: AboutOpenSeat & { room: string; organiser: string; organisation: string }): Letter
}
