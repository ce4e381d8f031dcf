import { expect, test } from 'vitest'
import type { StoredEvent } from '#rooms/events.ts'
import type { Heard } from '#rooms/protocol.ts'
import { emptyView, hear, type RoomView } from '#rooms/view.ts'
import { id } from './script.ts'

const by = { accountId: id(1), name: '中野', organisationId: null, organisation: null }
const anEvent = (seq: number, kind: string, body: Record<string, unknown>, v = 1): StoredEvent => ({
  logId: id(9),
  seq,
  at: '2026-04-01T00:00:00.000Z',
  by,
  kind,
  v,
  body,
})
const message = (seq: number) => anEvent(seq, 'message-posted', { textId: id(seq) })
const told = (events: StoredEvent[], it: Partial<Heard> = {}): Heard => ({
  roomId: id(0),
  events,
  desk: [],
  texts: {},
  amounts: {},
  sums: null,
  ...it,
})
const after = (view: RoomView, heard: Heard): RoomView => {
  const next = hear(view, heard)
  if (next === 'gap') throw new Error('There is no gap here.')
  return next
}

test('R5 a number that is missing is a gap; one that is held already changes nothing', () => {
  const view = after(emptyView, told([message(1), message(2)]))
  expect(hear(view, told([message(4)]))).toBe('gap')
  expect(hear(view, told([message(3), message(5)]))).toBe('gap')
  expect(after(view, told([message(1), message(2)]))).toEqual(view)
  expect(after(view, told([message(2), message(3)])).room.messages.map((it) => it.seq)).toEqual([1, 2, 3])
})

test('R12 an unknown kind and a newer version keep their numbers, ask for a reload and break nothing', () => {
  const view = after(emptyView, told([message(1), anEvent(2, 'vote-opened', { on: 'x' }), message(3)]))
  expect(view.room).toMatchObject({ seq: 3, reload: true })
  expect(view.room.messages.map((it) => it.seq)).toEqual([1, 3])
  const newer = after(emptyView, told([anEvent(1, 'message-posted', { textId: id(1), to: 'all' }, 2)]))
  expect(newer.room).toMatchObject({ seq: 1, reload: true, messages: [] })
  const odd = after(emptyView, told([anEvent(1, 'message-posted', { text: 'no id' })]))
  expect(odd.room).toMatchObject({ seq: 1, reload: true })
})

test('R13 an erased text leaves every screen that held it', () => {
  const before = after(emptyView, told([message(1)], { texts: { [id(1)]: '秘密' } }))
  expect(before.texts).toEqual({ [id(1)]: '秘密' })
  const view = after(before, told([anEvent(2, 'text-erased', { textId: id(1) })]))
  expect(view.texts).toEqual({})
  expect(view.room.messages).toMatchObject([{ seq: 1, erased: true }])
})

test('an event about a seat nobody knows is passed over and only its number counts', () => {
  const view = after(emptyView, told([anEvent(1, 'seat-declined', { seatId: id(5) })]))
  expect(view.room).toMatchObject({ seq: 1, seats: [], reload: false })
})

test('a screen keeps all that it hears: what was said as messages, everything else as it was told', () => {
  const events = Array.from({ length: 250 }, (_, at) =>
    at % 2 ? message(at + 1) : anEvent(at + 1, 'room-restored', {}),
  )
  const view = after(emptyView, told(events))
  expect(view.room.messages).toHaveLength(125)
  expect(view.happened.map((it) => it.seq)).toEqual(Array.from({ length: 125 }, (_, at) => 2 * at + 1))
})

test('R69 who was away for long holds the room anew, unless they hold more already', () => {
  const events = Array.from({ length: 9 }, (_, at) => message(at + 1))
  const newcomer = after(emptyView, told(events))
  const anew = told([], {
    anew: { ...newcomer, room: { ...newcomer.room, messages: newcomer.room.messages.slice(-2) } },
  })
  expect(after(after(emptyView, told(events.slice(0, 3))), anew)).toEqual(anew.anew)
  const ahead = after(newcomer, told([message(10)]))
  expect(after(ahead, anew)).toBe(ahead)
  const talk = { seq: 1, messages: [], reload: false }
  expect(
    hear(
      { ...emptyView, sides: { [id(8)]: talk } },
      told([], { anew: { ...newcomer, sides: { [id(8)]: { ...talk, seq: 0 } } } }),
    ),
  ).toBe('gap')
})
