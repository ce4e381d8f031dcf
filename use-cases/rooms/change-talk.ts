import type { OnMessage } from '#rooms/decide-messages.ts'
import { type Mention, mayName, mentionsIn } from '#rooms/mentions.ts'
import { applyToTalk, decideOnTalk, emptyTalk, type TalkState } from '#rooms/talk.ts'
import { readEvent, versionOf } from '#rooms/upcast.ts'
import { type Answer, done, refused } from '../answer.ts'
import type { Services, Stores } from '../services.ts'
import { personOf, type Who } from '../who.ts'
import { writerOf } from './change-room.ts'
import { readerIn } from './room-reading.ts'
import { rowOf } from './room-writing.ts'
import { peopleOf, type Talk, talksOf } from './talk-reading.ts'

/** What a wish in a talk is worked out from. */
export interface TalkAtHand {
  /** The stores of the transaction. */
  readonly stores: Stores
  readonly roomId: string
  readonly talk: Talk
  readonly state: TalkState
  readonly now: Date
}

export interface TalkChange {
  readonly roomId: string
  /** Of the desk, or of a side room of theirs. */
  readonly logId: string
  readonly clientId?: string | undefined
  readonly wish: (at: TalkAtHand) => Promise<Answer<OnMessage>>
  /** What must stand or fall with it. Left out where the command came before. */
  readonly beside: (at: TalkAtHand) => Promise<void>
}

/** A change of a talk beside the room's own log: as `changeRoom`, in that talk's log, by who reads it. */
export async function changeTalk(services: Services, who: Who, change: TalkChange): Promise<Answer<{ seq: number }>> {
  const person = personOf(who)
  const now = services.clock.now()
  const clientId = change.clientId ?? services.secrets.id()
  const { roomId, logId } = change

  const answer = await services.transaction(async (stores) => {
    const head = await stores.rooms.find(roomId)
    const reader = head && (await readerIn(stores, person.accountId, roomId))
    const talk = head && reader && talksOf(head, reader).find((it) => it.logId === logId)
    // Held from the start: few write here, and nobody decides twice.
    const log = talk && (await stores.rooms.load(logId, { lock: true }))
    if (!log) return refused({ kind: 'not-found', what: 'talk' })

    const row = rowOf(writerOf(person, now, [talk.organisation.id]), clientId)
    const sent = await stores.rooms.findSent(logId, row.sender, clientId)
    if (sent) return done({ seq: sent.seq, again: true })

    const at = { stores, roomId, talk, state: log.events.map(readEvent).reduce(applyToTalk, emptyTalk), now }
    const wished = await change.wish(at)
    if (!wished.ok) return wished
    const decision = decideOnTalk(head, at.state, person, wished.value)
    if (!decision.ok) return decision
    const { event } = decision
    const written = await stores.rooms.append({
      ...row,
      logId,
      after: log.seq,
      event,
      v: versionOf(event.kind),
      project: {},
    })
    if (!written.ok) throw new Error(`Log ${logId} moved while it was held.`)
    await change.beside({ ...at, state: applyToTalk(at.state, readEvent(written.event)) })
    return done({ seq: written.event.seq, again: false })
  })
  if (!answer.ok) return answer

  const { seq, again } = answer.value
  if (!again) services.wake.grown([{ logId, seq }])
  return done({ seq })
}

/** Keeps a text beside a talk, and whom of its own people it names. */
export async function keepInTalk({ stores, roomId, talk }: TalkAtHand, textId: string, text: string): Promise<void> {
  await stores.rooms.addText({ id: textId, logId: talk.logId, text })
  if (!mayName(text)) return
  const people = (await peopleOf(stores, roomId, talk)).map(
    ({ accountId, name }): Mention => ({ kind: 'person', accountId, name }),
  )
  await stores.rooms.nameIn(textId, mentionsIn(text, people))
}
