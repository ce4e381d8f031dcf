import type { LimitName } from './services.ts'

/** So many in so many seconds. */
export interface Limit {
  readonly points: number
  readonly seconds: number
}

/** How much is enough for a person at work and too little for a machine. Each says what it counts. */
export const limitSizes: Readonly<Record<LimitName, Limit>> = {
  /** Passwords tried on one account from one network address. */
  'sign-in': { points: 10, seconds: 15 * 60 },
  /** Passwords tried on one account from anywhere; more, so that a stranger cannot easily lock its owner out. */
  'sign-in-account': { points: 60, seconds: 15 * 60 },
  /** Passwords tried from one network address; a whole office may share it. */
  'sign-in-address': { points: 100, seconds: 15 * 60 },
  /** Accounts made from one network address. */
  'sign-up': { points: 30, seconds: 60 * 60 },
  /** Mails of the house to one address, invitations apart. */
  mail: { points: 6, seconds: 60 * 60 },
  /** Invitations sent by one account. */
  invitation: { points: 60, seconds: 24 * 60 * 60 },
  /** One invitation sent again. */
  resend: { points: 3, seconds: 24 * 60 * 60 },
  /** Questions about one invitation. */
  question: { points: 10, seconds: 24 * 60 * 60 },
  /** Open seats published by one account. */
  'open-seat': { points: 30, seconds: 24 * 60 * 60 },
  /** Open seats one account applied for. */
  application: { points: 30, seconds: 24 * 60 * 60 },
  /** Invitations mailed to one address, whoever sends them. */
  'invited-address': { points: 5, seconds: 24 * 60 * 60 },
  /** Entries made by one account. */
  organisation: { points: 20, seconds: 24 * 60 * 60 },
  /** Rooms opened by one account. */
  room: { points: 30, seconds: 24 * 60 * 60 },
  /** Claims opened by one account. */
  claim: { points: 10, seconds: 24 * 60 * 60 },
  /** Corrections asked for from one network address. */
  correction: { points: 10, seconds: 24 * 60 * 60 },
  /** Messages written by one account. */
  message: { points: 60, seconds: 60 },
  /** Consortium files judged for one network address. */
  check: { points: 120, seconds: 60 },
}
