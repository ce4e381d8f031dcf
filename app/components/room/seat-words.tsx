import { formatDay } from '#consortium/calendar.ts'
import { definitionOf } from '#consortium/deemed-large-outcome.ts'
import { closingCauses } from '#consortium/register.ts'
import { seatStates } from '#consortium/seat-states.ts'
import { isOfSize } from '#consortium/size-class.ts'
import type { Edition } from '#programs/edition.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import { type Seat, seatStateOn } from '#rooms/state.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'
import { outcomeText } from '../deemed-large/told.ts'
import { roleNamesIn } from './role-names.ts'
import { useRoom } from './room-context.ts'

const tones: Record<keyof typeof seatStates, Tone> = {
  considered: 'neutral',
  asked: 'yellow',
  agreed: 'blue',
  confirmed: 'green',
  declined: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
}

/** How firmly the seat is taken today: 打診中, 内諾, 参加確定 … */
export function SeatState({ seat }: { seat: Seat }) {
  const { on } = useRoom()
  const say = useSay()
  const state = seatStateOn(seat, on)
  return <Badge tone={tones[state]}>{say(seatStates[state])}</Badge>
}

/** Role names as this edition calls them, joined: 「代表機関（事務局）・地域の支援機関等」. */
export const useRoleNames = (edition: Pick<Edition, 'roles'>) => roleNamesIn(useWords(), useSay(), edition)

/** What else there is to know of a seat, in a line or two under its name. */
export function SeatLines({ seat }: { seat: Seat }) {
  const words = useWords()
  const { room, written } = words
  const { on, edition } = useRoom()
  const say = useSay()
  const state = seatStateOn(seat, on)
  const asksLarge =
    state === 'confirmed' &&
    factsForRooms(edition).includes('members[].deemedLarge') &&
    isOfSize(seat.facts, ['sme', 'specified'], edition.sizeTable).is !== false
  const lines = [
    asksLarge
      ? `${written.label(words.deemedLarge.outcome.label)}${outcomeText(seat.facts.deemedLarge, words, say, definitionOf(edition.sizeTable))}`
      : '',
    state === 'asked' && seat.until ? room.seats.until(say(formatDay(seat.until))) : '',
    state === 'expired' && seat.until ? room.seats.overdue(say(formatDay(seat.until))) : '',
    state === 'asked' && seat.way ? room.seats.ways[seat.way] : '',
    seat.said && state === 'agreed' ? room.seats.said(seat.said.who, say(formatDay(seat.said.on)), seat.said.how) : '',
    seat.claiming ? room.seats.claiming : '',
    seat.closed ? room.seats.closed(say(formatDay(seat.closed.on)), say(closingCauses[seat.closed.cause])) : '',
    seat.closed?.successor
      ? room.seats.successor(seat.closed.successor.name ?? seat.closed.successor.corporateNumber)
      : '',
    seat.ended ? room.seats.endings[seat.ended.how] : '',
    seat.ended?.reason ? room.seats.reason(seat.ended.reason) : '',
  ].filter(Boolean)
  if (lines.length === 0) return null
  return <p className="text-[0.875rem] text-solid-gray-700">{written.spaced(lines)}</p>
}
