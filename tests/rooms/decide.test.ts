import { describe, expect, test } from 'vitest'
import type { Command } from '#rooms/commands.ts'
import type { Asker } from '#rooms/decide.ts'
import { emptyRoom } from '#rooms/state.ts'
import {
  ask,
  confirm,
  handOver,
  member,
  nobody,
  offer,
  on,
  open,
  org,
  organiser,
  remove,
  roomAfter,
  sit,
  why,
} from './commands.ts'
import { id } from './script.ts'

describe('R8 a refusal says which rule', () => {
  const room = roomAfter(open, sit, ask(2), confirm(2), ask(3))

  test.each<[string, string, Asker, Command]>([
    ['a room is opened once', 'room-already-open', organiser, open],
    ['a seat is asked once', 'seat-already-here', organiser, ask(3)],
    [
      'an organisation sits once',
      'organisation-already-here',
      organiser,
      { ...ask(4), body: { ...ask(4).body, organisation: org(2) } } as Command,
    ],
    ['nobody sits down unasked', 'seat-not-found', organiser, confirm(9)],
    ['a confirmed seat is not confirmed again', 'seat-has-answered', organiser, confirm(2)],
    ['a confirmed member does not decline, it leaves', 'seat-has-answered', member, on('decline-seat', 2)],
    ['a confirmed member is not withdrawn, it is removed', 'seat-has-answered', organiser, on('withdraw-seat', 2)],
    ['only a confirmed member is removed', 'seat-not-confirmed', organiser, remove(3)],
    ['the organiser does not remove itself', 'organiser-must-hand-over', organiser, remove(0)],
    ['the organiser does not leave', 'organiser-must-hand-over', organiser, on('leave-room', 0)],
    ['one leaves for oneself only', 'not-your-seat', nobody, on('leave-room', 2)],
    ['the room goes to a confirmed member', 'seat-not-confirmed', organiser, offer(3)],
    ['the room does not go to who has it', 'organiser-already', organiser, offer(0)],
    [
      'facts of a seat are its own',
      'not-your-seat',
      nobody,
      { kind: 'set-seat-facts', body: { seatId: id(102), facts: {} } },
    ],
    [
      'money of a seat is its own',
      'not-your-seat',
      nobody,
      { kind: 'set-request', body: { seatId: id(102), amountId: null } },
    ],
    [
      'what was never said is not erased',
      'message-not-found',
      organiser,
      { kind: 'erase-message', body: { textId: id(7) } },
    ],
  ])('%s', (_, rule, by, command) => {
    expect(why(room, by, command)).toBe(rule)
  })

  test('before it is opened, nothing happens in a room', () => {
    expect(why(emptyRoom, organiser, ask(2))).toBe('room-not-open')
  })

  test('a seat that has ended stays ended, and its organisation may be asked anew', () => {
    const after = roomAfter(open, sit, ask(2), on('decline-seat', 2))
    expect(why(after, organiser, on('withdraw-seat', 2))).toBe('seat-not-live')
    expect(why(after, organiser, confirm(2))).toBe('seat-not-open')
    expect(why(after, organiser, { ...ask(4), body: { ...ask(4).body, organisation: org(2) } } as Command)).toBe('yes')
  })

  test('the organiser may leave once the room is handed over', () => {
    const after = roomAfter(open, sit, ask(2), confirm(2), ...handOver(2))
    expect(after.organiser).toEqual(org(2))
    expect(why(after, organiser, on('leave-room', 0))).toBe('yes')
    expect(why(after, member, on('leave-room', 2))).toBe('organiser-must-hand-over')
  })

  test('outside the directory a name stands for one organisation, and nobody is handed the room under it', () => {
    const said = { who: '課長', on: '2026-04-01', how: '電話' }
    const named = { id: null, name: 'B市' }
    const record = (seatId: string): Command => ({
      kind: 'record-agreement',
      body: { seatId, organisation: named, facts: {}, roles: ['other'], said },
    })
    const after = roomAfter(open, sit, record(id(110)))
    expect(why(after, organiser, record(id(111)))).toBe('organisation-already-here')
    expect(why(after, organiser, record(id(110)))).toBe('seat-has-answered')
  })
})

describe('R19 what the register says of an organisation', () => {
  const close: Command = {
    kind: 'close-organisation',
    body: {
      seatId: id(102),
      on: '2026-07-01',
      cause: 'merged',
      successor: { corporateNumber: '8010001212692', id: id(7), name: '団体7' },
    },
  }
  const reopen: Command = { kind: 'reopen-organisation', body: { seatId: id(102) } }
  const seatAfter = (...commands: readonly Command[]) =>
    roomAfter(open, sit, ask(2), ...commands).seats.find((it) => it.id === id(102))

  test('a closed organisation keeps its seat, marked with day, cause and successor', () => {
    expect(seatAfter(confirm(2), close)).toMatchObject({
      state: 'confirmed',
      closed: { on: '2026-07-01', cause: 'merged', successor: { id: id(7), name: '団体7' } },
    })
  })

  test('opened again, it is as before', () => {
    expect(seatAfter(close, reopen)).toEqual(seatAfter())
    expect(why(roomAfter(open, sit, ask(2)), organiser, reopen)).toBe('nothing-to-change')
  })

  test('the mark stays while it answers, and goes where another entry takes the seat', () => {
    expect(seatAfter(close, confirm(2))?.closed).not.toBeNull()
    const another: Command = { kind: 'confirm-seat', body: { seatId: id(102), organisation: org(5), facts: {} } }
    expect(seatAfter(close, another)?.closed).toBeNull()
  })
})

describe('R25 two entries of the directory that are one organisation', () => {
  const move = (n: number, to: number): Command => ({
    kind: 'move-seat',
    body: { seatId: id(100 + n), organisation: org(to), facts: {} },
  })

  test('the seat becomes the other entry and stays as firm as it was', () => {
    const seat = roomAfter(open, sit, ask(2), confirm(2), move(2, 5)).seats[1]
    expect(seat).toMatchObject({ id: id(102), organisation: org(5), state: 'confirmed', roles: ['digital'] })
  })

  test('the organiser goes on organising under the other entry', () => {
    expect(roomAfter(open, sit, move(0, 5)).organiser).toEqual(org(5))
  })

  test('an entry that sits here already takes no second seat', () => {
    expect(why(roomAfter(open, sit, ask(2), ask(3)), organiser, move(2, 3))).toBe('organisation-already-here')
  })
})

describe('R30 a room moves to another version of its edition', () => {
  const room = roomAfter(open, sit, ask(2), confirm(2))
  const move = (from: string, version: string): Command => ({ kind: 'move-edition', body: { from, version } })

  test('from the version it stands on, by the organiser, and its program stays', () => {
    const moved = roomAfter(open, sit, move('v', 'w'))
    expect(moved).toMatchObject({ program: 'chiiki-dx-r4-a', version: 'w', moved: { from: 'v', version: 'w', seq: 3 } })
    expect(why(moved, organiser, move('v', 'w'))).toBe('edition-moved-before')
  })

  test('not by a member, and not to where it stands', () => {
    expect(why(room, member, move('v', 'w'))).toBe('not-organiser')
    expect(why(room, organiser, move('v', 'v'))).toBe('nothing-to-change')
  })
})
