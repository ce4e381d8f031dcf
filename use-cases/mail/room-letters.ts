import type { Words } from '#consortium/words.ts'
import type { Letter } from './letter.ts'

/** What every letter about a seat says. Names of organisations and rooms; days as `2026-03-31`. */
export interface AboutSeat {
  readonly link: string
  readonly room: string
  readonly program: Words
  readonly organiser: string
  readonly organisation: string
}

/** Every letter about rooms; each language has a file of its own that writes all of them. */
export interface RoomLetters {
  /** To the people of an organisation in the directory that somebody speaks for. */
  invitedMember(it: AboutSeat & { until: string; message: string; sender: string }): Letter
  /** To an address the organiser typed: an organisation nobody speaks for yet, or one not in the directory. */
  invitedByAddress(it: AboutSeat & { until: string; message: string; sender: string }): Letter
  /** To whoever was invited and has not answered. */
  reminded(it: AboutSeat & { until: string }): Letter
  /** To the invited: what the organiser told them, below what they had asked. */
  questionTold(it: AboutSeat & { question: string; text: string }): Letter
  /** To the organiser's people: what the invited want to know before they answer. */
  questionAsked(it: AboutSeat & { text: string }): Letter
  /** To the organiser's people: all whose day to answer has passed. */
  invitationsExpired(it: {
    organiser: string
    seats: readonly { room: string; organisation: string; until: string; link: string }[]
  }): Letter
  /** To the organiser's people. */
  seatAccepted(it: AboutSeat & { claiming: boolean }): Letter
  seatDeclined(it: AboutSeat & { reason: string }): Letter
  /** To a member's people: the composition is closed and waits for their word, the first time or again. `on`: the day it was closed. */
  askedToConfirm(it: AboutSeat & { on: string; again: boolean }): Letter
  /** To a member's people: the room is deleted after that day, and until then they can take its data. */
  deletionAsked(it: AboutSeat & { on: string }): Letter
  /** To a member's people: it stays after all. */
  deletionTakenBack(it: AboutSeat): Letter
  /** To the invited, where a letter went out before. */
  invitationWithdrawn(it: Omit<AboutSeat, 'link'>): Letter
}
