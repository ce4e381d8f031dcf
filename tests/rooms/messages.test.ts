import { expect, test } from 'vitest'
import { apply } from '#rooms/apply.ts'
import type { Asker } from '#rooms/decide.ts'
import { decide } from '#rooms/decide.ts'
import { textIdsOf } from '#rooms/messages.ts'
import { emptyRoom, type RoomState } from '#rooms/state.ts'
import { readEvent } from '#rooms/upcast.ts'
import { member, open, organiser, roomAfter, why } from './commands.ts'
import { id } from './script.ts'

const said = { kind: 'say', body: { textId: id(70) } } as const
const edit = (message: number, textId: string) => ({ kind: 'edit-message', body: { message, textId } }) as const
const erase = (textId: string) => ({ kind: 'erase-message', body: { textId } }) as const

/** The organiser has said something under number 2. */
const room = roomAfter(open, said)

function next(before: RoomState, by: Asker, command: Parameters<typeof decide>[2], at: string): RoomState {
  const decision = decide(before, by, command)
  if (!decision.ok) throw new Error(decision.refusal.rule)
  const who = { accountId: by.accountId, name: null, organisationId: null, organisation: null }
  return apply(before, readEvent({ logId: id(9), seq: before.seq + 1, at, by: who, v: 1, ...decision.event }))
}

test('R41 an edited message keeps its number and its earlier texts, with the time of each', () => {
  const once = next(room, organiser, edit(2, id(71)), '2026-04-01T01:00:00.000Z')
  const twice = next(once, organiser, edit(2, id(72)), '2026-04-01T02:00:00.000Z')
  expect(twice).toMatchObject({ seq: 4 })
  expect(twice.messages).toMatchObject([
    {
      seq: 2,
      textId: id(72),
      edited: '2026-04-01T02:00:00.000Z',
      earlier: [
        { textId: id(70), at: '' },
        { textId: id(71), at: '2026-04-01T01:00:00.000Z' },
      ],
    },
  ])
})

test('R41 nobody edits what another wrote, the organiser neither, nor a number that is no message', () => {
  const theirs = next(room, member, { kind: 'say', body: { textId: id(73) } }, '')
  expect(why(theirs, member, edit(2, id(74)))).toBe('not-your-message')
  expect(why(theirs, organiser, edit(3, id(74)))).toBe('not-your-message')
  expect(why(theirs, member, edit(3, id(74)))).toBe('yes')
  expect(why(theirs, organiser, edit(1, id(74)))).toBe('message-not-found')
  expect(why(theirs, { ...organiser, accountId: null }, edit(2, id(74)))).toBe('not-your-message')
  expect(why(emptyRoom, organiser, edit(1, id(74)))).toBe('room-not-open')
})

test('R41 erasing by any of its texts erases the message, and what was erased is not edited', () => {
  const edited = next(room, organiser, edit(2, id(71)), '')
  for (const textId of [id(70), id(71)]) {
    const erased = next(edited, organiser, erase(textId), '')
    expect(erased.messages).toMatchObject([{ seq: 2, erased: true }])
    expect(erased.messages.flatMap(textIdsOf).sort()).toEqual([id(70), id(71)])
    expect(why(erased, organiser, edit(2, id(72)))).toBe('message-erased')
    expect(why(erased, organiser, erase(textId))).toBe('nothing-to-change')
  }
})

test('R41 in an archived room nothing is edited', () => {
  const archived = next(room, organiser, { kind: 'archive-room', body: {} }, '')
  expect(why(archived, organiser, edit(2, id(71)))).toBe('room-archived')
})
