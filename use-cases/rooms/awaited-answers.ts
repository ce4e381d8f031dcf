import type { Question } from '#programs/verdict.ts'
import { closedNow } from '#rooms/composition.ts'
import { seatIdsOf } from '#rooms/consortium.ts'
import { awaitedFor, openMotions } from '#rooms/motions.ts'
import { openQuestions } from '#rooms/questions.ts'
import { holdsAmounts, sumsOf } from '#rooms/sums.ts'
import { verdictOf } from '#rooms/verdict.ts'
import type { Stores } from '../services.ts'
import { editionOf } from './room-edition.ts'
import { roomNow } from './room-now.ts'
import { readerIn } from './room-reading.ts'

/** What a room waits for from one person. */
export interface AwaitedAnswers {
  /** Facts of the plan, of their organisation or of its seat. */
  readonly answers: number
  /** Statements somebody has to stand for with a name. */
  readonly ticks: number
  /** Changes that wait for the consent of a member they act for. */
  readonly consents: number
}

const nothing: AwaitedAnswers = { answers: 0, ticks: 0, consents: 0 }

/**
 * How many changes wait for this person's word, and how many of the questions that a room's verdict still asks they may answer: of
 * the plan the organiser's people, of a seat those who edit its organisation. No question while the composition is closed, nothing
 * of an archived room. `judged`: whether its verdict still waits for anybody.
 */
export async function awaitedAnswers(
  stores: Stores,
  { accountId, roomId, today, judged }: { accountId: string; roomId: string; today: string; judged: boolean },
): Promise<AwaitedAnswers> {
  const head = await stores.rooms.find(roomId)
  const now = head && (await roomNow(stores, head.roomLog))
  const reader = await readerIn(stores, accountId, roomId)
  if (!head || !now || !reader) return nothing

  const { room } = now
  if (room.archived) return nothing
  const edited = (await stores.rooms.seatsOf(accountId, roomId)).filter((it) => it.mayEdit).map((it) => it.seatId)
  const awaits = openMotions(room).filter((it) => awaitedFor(room, it).some(({ id }) => edited.includes(id)))
  if (!judged || closedNow(room)) return { ...nothing, consents: awaits.length }
  const edition = await editionOf(stores, room)
  const amounts = holdsAmounts(room) ? await stores.rooms.amounts(head.roomLog) : {}
  const sums = reader.organiser ? null : sumsOf(room, amounts, edition, today)
  const verdict = verdictOf({ room, amounts, sums }, { readsAmounts: reader.organiser }, edition, today)
  const seats = seatIdsOf(room, null, today)
  const isTheirs = ({ member }: Question) => (member === null ? reader.organiser : edited.includes(seats[member] ?? ''))
  const theirs = openQuestions(verdict?.findings ?? []).filter(isTheirs)
  const ticks = theirs.filter((it) => it.path.startsWith('plan.declarations.'))
  return { answers: theirs.length - ticks.length, ticks: ticks.length, consents: awaits.length }
}
