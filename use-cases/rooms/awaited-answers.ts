import type { Question } from '#programs/verdict.ts'
import { closedNow } from '#rooms/composition.ts'
import { seatIdsOf } from '#rooms/consortium.ts'
import { openQuestions } from '#rooms/questions.ts'
import { holdsAmounts, sumsOf } from '#rooms/sums.ts'
import { verdictOf } from '#rooms/verdict.ts'
import type { Stores } from '../services.ts'
import { editionOf } from './room-edition.ts'
import { roomNow } from './room-now.ts'
import { readerIn } from './room-reading.ts'

/** What the verdict of a room waits for from one person. */
export interface AwaitedAnswers {
  /** Facts of the plan, of their organisation or of its seat. */
  readonly answers: number
  /** Statements somebody has to stand for with a name. */
  readonly ticks: number
}

/**
 * How many of the questions that a room's verdict still asks this person may answer: of the plan the organiser's people, of a seat
 * those who edit its organisation. None while the composition is closed or the room archived.
 */
export async function awaitedAnswers(
  stores: Stores,
  { accountId, roomId, today }: { accountId: string; roomId: string; today: string },
): Promise<AwaitedAnswers> {
  const head = await stores.rooms.find(roomId)
  const now = head && (await roomNow(stores, head.roomLog))
  const reader = await readerIn(stores, accountId, roomId)
  if (!head || !now || !reader) return { answers: 0, ticks: 0 }

  const { room } = now
  if (closedNow(room) || room.archived) return { answers: 0, ticks: 0 }
  const edition = await editionOf(stores, room)
  const amounts = holdsAmounts(room) ? await stores.rooms.amounts(head.roomLog) : {}
  const sums = reader.organiser ? null : sumsOf(room, amounts, edition, today)
  const verdict = verdictOf({ room, amounts, sums }, { readsAmounts: reader.organiser }, edition, today)
  const edited = (await stores.rooms.seatsOf(accountId, roomId)).filter((it) => it.mayEdit).map((it) => it.seatId)
  const seats = seatIdsOf(room, null, today)
  const isTheirs = ({ member }: Question) => (member === null ? reader.organiser : edited.includes(seats[member] ?? ''))
  const theirs = openQuestions(verdict?.findings ?? []).filter(isTheirs)
  const ticks = theirs.filter((it) => it.path.startsWith('plan.declarations.'))
  return { answers: theirs.length - ticks.length, ticks: ticks.length }
}
