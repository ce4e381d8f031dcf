import { createContext, useContext } from 'react'
import type { Edition } from '#programs/edition.ts'
import type { Verdict } from '#programs/verdict.ts'
import type { EditionChange } from '#rooms/edition-change.ts'
import type { Present } from '#rooms/protocol.ts'
import type { Seat } from '#rooms/state.ts'
import type { RoomView } from '#rooms/view.ts'
import type { ChangeAhead } from '#use-cases/rooms/room-changes.ts'
import type { Talk } from '#use-cases/rooms/talk-reading.ts'
import type { Invitation, InvitationStep } from '#use-cases/stores/invitations.ts'

/** A talk beside the room's own log, how far this person has read it, and whom a message there may name. */
export type TalkBeside = Talk & { readonly readTo: number; readonly people: readonly Present[] }

/** What every part of a room's page knows of it, as it stands at this moment. */
export interface RoomAtHand {
  readonly roomId: string
  /** In the version that the room stands on. */
  readonly edition: Edition
  /** What would change if the room were moved to what the edition's file says now. */
  readonly ahead: ChangeAhead | null
  /** What changed when it was last moved. */
  readonly behind: (EditionChange & { readonly at: string }) | null
  readonly view: RoomView
  /** Today in Japan. */
  readonly on: string
  readonly me: {
    readonly accountId: string
    readonly organiser: boolean
    readonly seatIds: readonly string[]
    /** Seats whose facts they may write, because they edit or own the organisation. */
    readonly mayEdit: readonly string[]
  }
  /** The organiser's alone. */
  readonly invitations: readonly (Invitation & { readonly steps: readonly InvitationStep[] })[]
  readonly name: string
  /** Whom a message may name, besides the organisations. */
  readonly people: readonly Present[]
  /** The talks beside the room's own log that this person reads: of the organiser's desk, of their organisations. */
  readonly talks: readonly TalkBeside[]
  /** The one of them that this part shows; missing where it is the room's own. */
  readonly talk?: TalkBeside
  /** How far this person had read when the page came. */
  readonly readTo: number
  /** The number after which everything is new to them; null or missing where nothing is. */
  readonly newAfter?: number | null
  /** As the page shows it. */
  readonly verdict?: Verdict | null
  /** The organiser's alone: organisation → in how many rooms they were adopted together. */
  readonly together: Readonly<Record<string, number>>
}

export const RoomContext = createContext<RoomAtHand | null>(null)

/** @throws outside of a room's page: a slip of the page, not of the person */
export function useRoom(): RoomAtHand {
  const room = useContext(RoomContext)
  if (!room) throw new Error('useRoom stands outside of a RoomContext')
  return room
}

/** The organiser prepares everyone's part; a member its own. */
export const mayWrite = ({ me }: RoomAtHand, seat: Pick<Seat, 'id'>) => me.organiser || me.mayEdit.includes(seat.id)
