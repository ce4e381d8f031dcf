import { describe, expect, test } from 'vitest'
import { check } from '#programs/check.ts'
import type { Verdict } from '#programs/verdict.ts'
import type { Command } from '#rooms/commands.ts'
import { closedNow, progressNow } from '#rooms/composition.ts'
import { consortiumOf } from '#rooms/consortium.ts'
import type { RoomState } from '#rooms/state.ts'
import { theEdition } from '#tests/builders/programs.ts'
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

const day = '2026-04-01'
const edition = await theEdition('chiiki-dx-r4-a')
const verdictOn = (room: RoomState, it: Partial<Verdict> = {}): Verdict => ({
  ...check(edition, consortiumOf(room, null, {}, day), day),
  outcome: 'ready',
  ...it,
})
const close = (room: RoomState, it: Partial<Verdict> = {}): Command => ({
  kind: 'close-composition',
  body: { verdict: verdictOn(room, it), byName: '中野' },
})
const sign = (closing: number, n = 2): Command => ({
  kind: 'sign-composition',
  body: { seatId: id(100 + n), closing, byName: '長野' },
})
const reopen: Command = { kind: 'reopen-composition', body: { reason: '市が加わる' } }
const step = (stage: 'applied' | 'adopted' | 'rejected' | 'granted' | 'finished', receipt?: string): Command => ({
  kind: 'make-progress',
  body: { stage, on: day, ...(receipt && { receipt }) },
})
const back: Command = { kind: 'take-back-progress', body: { reason: '記入まちがい' } }

const team = [open, sit, ask(2), confirm(2)]
const forming = roomAfter(...team)
const closedTeam = [...team, close(forming)]
const closed = roomAfter(...closedTeam)
const { closing } = closedNow(closed) ?? { closing: 0 }

describe('R20 closing', () => {
  test('keeps who sits in which role, their facts, the verdict, its version and its day', () => {
    expect(closedNow(closed)?.holds).toMatchObject({
      seq: forming.seq,
      program: 'chiiki-dx-r4-a',
      version: edition.version,
      on: day,
      byName: '中野',
      seats: [
        { seatId: id(100), organisation: org(1), roles: ['lead'] },
        { seatId: id(102), organisation: org(2), roles: ['digital'] },
      ],
      verdict: verdictOn(forming),
    })
  })

  test('waits for every seat that has not answered, but not for one that has run out', () => {
    const waiting = roomAfter(...team, ask(3))
    expect(why(waiting, organiser, close(waiting, { on: '2026-04-30' }))).toBe('seats-still-waiting')
    expect(why(waiting, organiser, close(waiting, { on: '2026-05-01' }))).toBe('yes')
  })

  test.each(['not-ready', 'undecided'] as const)('is refused while the verdict is %s', (outcome) => {
    expect(why(forming, organiser, close(forming, { outcome }))).toBe('not-ready')
  })

  test('happens once', () => {
    expect(why(closed, organiser, close(closed))).toBe('composition-closed')
  })
})

describe('R21 while it is closed', () => {
  test.each<[string, Command]>([
    ['nobody is asked', ask(4)],
    ['nobody is removed', remove(2)],
    ['nobody leaves', on('leave-room', 2)],
    ['no role changes', { kind: 'change-roles', body: { seatId: id(102), roles: ['other'] } }],
    ['no plan changes', { kind: 'set-plan', body: { values: { selfSustainingYears: 5 } } }],
    ['no area changes', { kind: 'describe-room', body: { name: '部屋', purpose: '', area: ['20'] } }],
    ['no money changes', { kind: 'set-request', body: { seatId: id(102), amountId: null } }],
    ['no fact comes in', { kind: 'update-facts', body: { seatId: id(102), facts: { kind: 'company' } } }],
    ['nothing is attested', { kind: 'attest', body: { statement: 'noExclusion', is: true, byName: '社長', on: day } }],
  ])('%s', (_, command) => {
    expect(why(closed, { ...organiser, seatIds: [id(100), id(102)] }, command)).toBe('composition-closed')
  })

  test('people still talk, the room may pass on, and a closing of the register is told', () => {
    expect(why(closed, member, { kind: 'say', body: { textId: id(7) } })).toBe('yes')
    expect(why(closed, organiser, offer(2))).toBe('yes')
    const gone: Command = {
      kind: 'close-organisation',
      body: { seatId: id(102), on: day, cause: 'merged', successor: null },
    }
    expect(why(closed, organiser, gone)).toBe('yes')
  })

  test('reopening lets things move again and leaves what was closed to be read, with the reason', () => {
    const room = roomAfter(...closedTeam, reopen)
    expect(closedNow(room)).toBeNull()
    expect(room.compositions).toMatchObject([{ closing, reopened: { reason: '市が加わる' } }])
    expect(room.compositions[0]?.holds).toEqual(closedNow(closed)?.holds)
    expect(room.progress).toEqual([])
    expect(why(room, organiser, ask(4))).toBe('yes')
    expect(why(room, organiser, reopen)).toBe('composition-open')
  })
})

describe('R22 a signature', () => {
  test('is given once, by who may speak for the seat', () => {
    expect(why(closed, nobody, sign(closing))).toBe('not-your-seat')
    const signed = roomAfter(...closedTeam, ...handOver(2))
    expect(why(signed, member, sign(closing))).toBe('yes')
    expect(why(forming, member, sign(1))).toBe('composition-open')
  })

  test('does not carry over to what is closed anew', () => {
    const own = sign(closing, 0)
    const signed = roomAfter(...closedTeam, own)
    expect(closedNow(signed)?.signatures).toMatchObject([{ seatId: id(100), byName: '長野' }])
    expect(why(signed, organiser, own)).toBe('already-signed')

    const reopened = roomAfter(...closedTeam, own, reopen)
    const again = roomAfter(...closedTeam, own, reopen, close(reopened))
    expect(closedNow(again)?.signatures).toEqual([])
    expect(again.compositions[0]?.signatures).toHaveLength(1)
    expect(why(again, organiser, own)).toBe('closed-anew')
  })
})

describe('R24 progress', () => {
  test('goes from preparation to the end, one step at a time', () => {
    const room = roomAfter(
      ...closedTeam,
      step('applied', '受付-12'),
      step('adopted'),
      step('granted'),
      step('finished'),
    )
    expect(room.progress.map((it) => it.stage)).toEqual(['preparing', 'applied', 'adopted', 'granted', 'finished'])
    expect(room.progress[1]).toEqual({ stage: 'applied', on: day, receipt: '受付-12' })
    expect(why(closed, organiser, step('adopted'))).toBe('not-the-next-step')
    expect(why(roomAfter(...closedTeam, step('applied'), step('rejected')), organiser, step('granted'))).toBe(
      'not-the-next-step',
    )
    expect(why(forming, organiser, step('applied'))).toBe('composition-open')
  })

  test('goes back to what stood before, not behind preparation', () => {
    const room = roomAfter(...closedTeam, step('applied', '受付-12'), step('rejected'), back)
    expect(progressNow(room)).toEqual({ stage: 'applied', on: day, receipt: '受付-12' })
    expect(why(closed, organiser, back)).toBe('nothing-to-take-back')
  })

  test('an application that went out stays out when its composition is opened again', () => {
    const room = roomAfter(...closedTeam, step('applied'), reopen)
    expect(progressNow(room)?.stage).toBe('applied')
    expect(why(room, organiser, step('adopted'))).toBe('composition-open')
    expect(progressNow(roomAfter(...closedTeam, step('applied'), reopen, close(room)))?.stage).toBe('applied')
  })
})
