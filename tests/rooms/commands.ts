/** A few organisations and what they wish, for short lives of a room. Organisation 1 organises; number n sits on seat 100 + n. */
import { apply } from '#rooms/apply.ts'
import type { Command } from '#rooms/commands.ts'
import { type Asker, decide } from '#rooms/decide.ts'
import { emptyRoom, type RoomState } from '#rooms/state.ts'
import { id } from './script.ts'

export const organiser: Asker = { accountId: id(1), organiser: true, seatIds: [id(100)] }
export const member: Asker = { accountId: id(2), organiser: false, seatIds: [id(102)] }
export const nobody: Asker = { accountId: id(3), organiser: false, seatIds: [] }
export const org = (n: number) => ({ id: id(n), name: `団体${n}` })

export const open: Command = {
  kind: 'open-room',
  body: { name: '部屋', purpose: '', area: [], program: 'chiiki-dx-r4-a', version: 'v', organiser: org(1) },
}
export const sit: Command = {
  kind: 'confirm-seat',
  body: { seatId: id(100), organisation: org(1), facts: {}, roles: ['lead'] },
}
export const ask = (n: number): Command => ({
  kind: 'ask-seat',
  body: {
    seatId: id(100 + n),
    organisation: org(n),
    facts: {},
    roles: ['digital'],
    way: 'member',
    until: '2026-04-30',
  },
})
export const confirm = (n: number): Command => ({
  kind: 'confirm-seat',
  body: { seatId: id(100 + n), organisation: org(n), facts: {} },
})

/** The organiser offers the room to organisation n; then that one takes it over. */
export const offer = (n: number): Command => ({
  kind: 'make-motion',
  body: { motionId: id(500 + n), seatId: id(100), change: { kind: 'organiser', seatId: id(100 + n) } },
})
export const handOver = (n: number): readonly Command[] => [
  offer(n),
  consent(id(500 + n), n),
  { kind: 'carry-organiser', body: { motionId: id(500 + n) } },
]
export const consent = (motionId: string, n: number): Command => ({
  kind: 'consent-to-motion',
  body: { motionId, seatId: id(100 + n), said: null },
})

/** Of a consent whoever sits there, of all else the organiser. */
const wisher = (command: Command): Asker =>
  command.kind === 'consent-to-motion' && !command.body.said
    ? { accountId: id(2), organiser: false, seatIds: [command.body.seatId] }
    : organiser

/** The room after these commands, all of which must come through. */
export const roomAfter = (...commands: readonly Command[]): RoomState =>
  commands.reduce((room, command) => {
    const decision = decide(room, wisher(command), command)
    if (!decision.ok) throw new Error(`${command.kind}: ${decision.refusal.rule}`)
    const by = { accountId: id(1), name: null, organisationId: null, organisation: null }
    return apply(room, { logId: id(9), seq: room.seq + 1, at: '', by, ...decision.event })
  }, emptyRoom)

export const why = (room: RoomState, by: Asker, command: Command) => {
  const decision = decide(room, by, command)
  return decision.ok ? 'yes' : decision.refusal.rule
}
export const on = (kind: 'decline-seat' | 'withdraw-seat' | 'leave-room', n: number): Command => ({
  kind,
  body: { seatId: id(100 + n) },
})
export const remove = (n: number): Command => ({
  kind: 'remove-member',
  body: { seatId: id(100 + n), reason: '見直し' },
})
