import { describe, expect, test } from 'vitest'
import type { Command } from '#rooms/commands.ts'
import type { Asker } from '#rooms/decide.ts'
import { askedFor, awaitedFor, motionOf, openMotions } from '#rooms/motions.ts'
import { rolesPreview } from '#rooms/preview.ts'
import { carrying, roleChange } from '#rooms/role-change.ts'
import type { RoomState } from '#rooms/state.ts'
import { theEdition } from '#tests/builders/programs.ts'
import {
  ask,
  confirm,
  consent,
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

const edition = await theEdition('chiiki-innov-r4')
const seat = (n: number) => id(100 + n)
const asks = (n: number, roles: string[]): Command => ({ ...ask(n), body: { ...ask(n).body, roles } }) as Command
const roles = (n: number, them: string[]): Command =>
  ({ kind: 'change-roles', body: { seatId: seat(n), roles: them } }) as Command
/** The organiser coordinates; of three demonstrating firms the first leads. */
const group: readonly Command[] = [
  open,
  sit,
  roles(0, ['coop']),
  ...[2, 3, 4].flatMap((n) => [asks(n, n === 2 ? ['lead', 'demo'] : ['demo']), confirm(n)]),
  asks(5, ['digital']),
  confirm(5),
]
const room = roomAfter(...group)
const of = (n: number): Asker => ({ accountId: id(n), organiser: false, seatIds: [seat(n)] })
const motionId = id(700)
const move = (from: RoomState, n: number, to: string[], mover = 0): Command => ({
  kind: 'make-motion',
  body: { motionId, seatId: seat(mover), change: roleChange(from, edition, { seatId: seat(n), roles: to as never }) },
})
const leads = move(room, 3, ['lead', 'demo'])
const rolesIn = (it: RoomState) => Object.fromEntries(it.seats.map((them) => [them.id, them.roles]))
const lastMotion = (it: RoomState) => it.motions.at(-1)
const carry = (it: RoomState) => carrying(it, motionOf(it, motionId) as never, '')

describe('R60 the lead, where the demonstrating firms choose it among themselves', () => {
  test('goes over by one change: who gains it, and who gives it up', () => {
    expect(roleChange(room, edition, { seatId: seat(3), roles: ['lead', 'demo'] })).toEqual({
      kind: 'roles',
      choosers: 'demo',
      to: [
        { seatId: seat(3), roles: ['lead', 'demo'] },
        { seatId: seat(2), roles: ['demo'] },
      ],
    })
    // Nothing else is chosen so, and one firm alone has nobody to choose with.
    expect(roleChange(room, edition, { seatId: seat(5), roles: ['coop'] }).choosers).toBeNull()
    expect(roleChange(room, edition, { seatId: seat(2), roles: ['lead', 'demo', 'digital'] }).choosers).toBeNull()
    const alone = roomAfter(...group, remove(3), remove(4))
    expect(roleChange(alone, edition, { seatId: seat(5), roles: ['lead'] }).choosers).toBeNull()
  })

  test('stays where it is until each of them has consented, and only theirs counts', () => {
    const moved = roomAfter(...group, leads)
    expect(rolesIn(moved)).toEqual(rolesIn(room))
    const motion = motionOf(moved, motionId)
    expect(motion && awaitedFor(moved, motion).map((it) => it.id)).toEqual([2, 3, 4].map(seat))
    expect(why(moved, of(5), consent(motionId, 5))).toBe('not-asked')
    expect(why(moved, of(2), consent(motionId, 3))).toBe('not-your-seat')
    expect(why(moved, nobody, consent(motionId, 3))).toBe('not-your-seat')
    expect(why(moved, organiser, { kind: 'carry-roles', body: { motionId, seatId: seat(3) } })).toBe('consent-awaited')

    const two = roomAfter(...group, leads, consent(motionId, 2), consent(motionId, 3))
    expect(why(two, of(3), consent(motionId, 3))).toBe('consented-before')
    expect(carry(two)).toEqual([])
    const all = roomAfter(...group, leads, ...[2, 3, 4].map((n) => consent(motionId, n)))
    const carried = roomAfter(...group, leads, ...[2, 3, 4].map((n) => consent(motionId, n)), ...carry(all))
    expect(rolesIn(carried)).toEqual({ ...rolesIn(room), [seat(2)]: ['demo'], [seat(3)]: ['lead', 'demo'] })
    expect(lastMotion(carried)?.ended?.how).toBe('carried')
    expect(why(carried, of(4), consent(motionId, 4))).toBe('motion-over')
  })

  test('a firm that joins meanwhile is asked as well', () => {
    const joined = roomAfter(
      ...group,
      leads,
      ...[2, 3, 4].map((n) => consent(motionId, n)),
      asks(6, ['demo']),
      confirm(6),
    )
    expect(carry(joined)).toEqual([])
    const motion = motionOf(joined, motionId)
    expect(motion && awaitedFor(joined, motion).map((it) => it.id)).toEqual([seat(6)])
  })

  test('a member moves its own roles, and nobody else’s; without a rule of the programme the organiser consents', () => {
    expect(why(room, of(5), move(room, 5, ['coop'], 5))).toBe('yes')
    expect(why(room, of(5), move(room, 4, ['coop'], 5))).toBe('not-your-seat')
    expect(why(room, of(5), move(room, 5, ['digital'], 5))).toBe('nothing-to-change')
    const change = roleChange(room, edition, { seatId: seat(5), roles: ['coop'] })
    expect(askedFor(room, change).map((it) => it.id)).toEqual([seat(0), seat(5)])
    expect(carrying(room, { id: motionId, change, consents: [] }, seat(5))).toEqual([])
    expect(why(roomAfter(...group, leads), of(3), { ...move(room, 3, ['demo', 'coop'], 3) })).toBe('motion-stands')
  })

  test('what it would do to the clauses is foretold, the same for all', () => {
    const change = roleChange(room, edition, { seatId: seat(5), roles: ['lead'] })
    const told = rolesPreview({ room }, edition, '2026-04-01', change.to)
    expect(told?.turns.map((it) => [it.rule, it.to.outcome])).toContainEqual(['chiiki-innov-r4#6', 'unmet'])
  })
})

describe('R61 a motion', () => {
  const moved = roomAfter(...group, leads)
  const how = (...then: readonly Command[]) =>
    lastMotion(roomAfter(...group, leads, consent(motionId, 2), ...then))?.ended

  test('is over when one of those asked declines, with the reason', () => {
    const decline: Command = {
      kind: 'decline-motion',
      body: { motionId, seatId: seat(4), reason: '先に決めたとおりに' },
    }
    expect(why(moved, of(4), decline)).toBe('yes')
    expect(why(moved, organiser, decline)).toBe('not-your-seat')
    const other: Command = { kind: 'decline-motion', body: { motionId, seatId: seat(5) } }
    expect(why(moved, of(5), other)).toBe('not-asked')
  })

  test('is taken back by who moved it, and by nobody else', () => {
    const back: Command = { kind: 'withdraw-motion', body: { motionId } }
    expect(why(moved, of(3), back)).toBe('not-your-motion')
    expect(how(back)?.how).toBe('withdrawn')
    expect(why(roomAfter(...group, leads, back), organiser, back)).toBe('motion-over')
  })

  test.each<[string, Command]>([
    ['a firm that was asked is taken out', remove(4)],
    ['a firm that was asked has other roles', roles(4, ['coop'])],
    ['the room goes by other rules', { kind: 'move-edition', body: { from: 'v', version: 'w' } }],
  ])('lapses where %s', (_, then) => {
    expect(how(then)?.how).toBe('lapsed')
  })

  test.each<[string, Command]>([
    ['somebody else is asked', asks(7, ['coop'])],
    ['somebody who was not asked has other roles', roles(5, ['coop'])],
    ['somebody who was not asked is taken out', remove(5)],
  ])('stands where %s', (_, then) => {
    expect(how(then)).toBeNull()
  })
})

describe('R62 a consent given by word', () => {
  const said = { who: '社長', on: '2026-04-01', how: '電話' }
  const byWord: Command = { kind: 'consent-to-motion', body: { motionId, seatId: seat(4), said } }

  test('is written down by the organiser, said to be so, and by nobody else', () => {
    const moved = roomAfter(...group, leads)
    expect(why(moved, of(2), byWord)).toBe('not-organiser')
    expect(motionOf(roomAfter(...group, leads, byWord), motionId)?.consents).toMatchObject([{ seatId: seat(4), said }])
  })

  test('hands no room over', () => {
    const offered = roomAfter(...group, offer(2))
    const body = { motionId: id(502), seatId: seat(2), said }
    expect(why(offered, organiser, { kind: 'consent-to-motion', body })).toBe('only-own-word')
  })
})

test('R63 while roles are moved the composition is not closed, and once it is closed none are moved', () => {
  const moved = roomAfter(...group, leads)
  const verdict = { outcome: 'ready', on: '2026-04-01', version: 'v', findings: [] } as never
  const close: Command = { kind: 'close-composition', body: { verdict, byName: '長野' } }
  expect(why(moved, organiser, close)).toBe('motions-open')
  const closed = roomAfter(...group, close)
  expect(why(closed, organiser, leads)).toBe('composition-closed')
  // Who organises is no part of the composition.
  expect(why(closed, organiser, offer(2))).toBe('yes')
  expect(roomAfter(...group, offer(2), close, ...handOver(2).slice(1)).organiser).toEqual(org(2))
})

describe('R64 the room goes over', () => {
  test('with the word of who takes it, and until then stays with who has it', () => {
    const offered = roomAfter(...group, offer(2))
    expect(offered.organiser).toEqual(org(1))
    expect(why(offered, organiser, consent(id(502), 2))).toBe('not-your-seat')
    expect(why(offered, organiser, { kind: 'carry-organiser', body: { motionId: id(502) } })).toBe('consent-awaited')
    expect(why(offered, organiser, offer(3))).toBe('motion-stands')
    expect(why(room, member, offer(3))).toBe('not-your-seat')
    const gone = roomAfter(...group, ...handOver(2))
    expect(gone.organiser).toEqual(org(2))
    expect(openMotions(gone)).toEqual([])
  })

  test('not to who leaves before saying so', () => {
    const left = roomAfter(...group, offer(2), remove(2))
    expect(lastMotion(left)?.ended?.how).toBe('lapsed')
    expect(why(roomAfter(...group), organiser, on('leave-room', 0))).toBe('organiser-must-hand-over')
  })
})
