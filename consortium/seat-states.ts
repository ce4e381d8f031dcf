import { words } from './words.ts'

/** How firmly a seat is taken, from the short list to the organisation's own word, and the ways it ends. */
export const seatStates = {
  considered: words('候補', 'On the short list'),
  asked: words('打診中', 'Asked'),
  agreed: words('内諾', 'Agreed in principle'),
  confirmed: words('参加確定', 'Confirmed'),
  declined: words('辞退', 'Declined'),
  withdrawn: words('取下げ', 'Withdrawn'),
  expired: words('期限切れ', 'Expired'),
} as const

export type SeatState = keyof typeof seatStates

/** The states that a member of a consortium file can be in; left out, it is confirmed. */
export const memberStates = ['confirmed', 'agreed', 'asked', 'considered'] as const satisfies readonly SeatState[]
export type MemberState = (typeof memberStates)[number]
