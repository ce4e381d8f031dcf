import { expect, test } from 'vitest'
import type { StoredEvent } from '#rooms/events.ts'
import type { Heard } from '#rooms/protocol.ts'
import { decideOnTalk, emptyTalk } from '#rooms/talk.ts'
import { emptyView, hear, type RoomView } from '#rooms/view.ts'
import { id } from './script.ts'

const [ours, theirs] = [id(1), id(2)]
const by = { accountId: id(9), name: '長野 匠', organisationId: id(8), organisation: '情報システム' }
const posted = (
  logId: string,
  seq: number,
  kind = 'message-posted',
  body: object = { textId: id(100 + seq) },
): StoredEvent => ({
  logId,
  seq,
  at: '2026-05-01T00:00:00.000Z',
  by,
  kind,
  v: 1,
  body: { ...body },
})
const heard = (sides: StoredEvent[], texts: Record<string, string> = {}): Heard => ({
  roomId: id(7),
  events: [],
  desk: [],
  sides,
  texts,
  amounts: {},
  sums: null,
})
const view = (from: RoomView, it: Heard): RoomView => {
  const next = hear(from, it)
  if (next === 'gap') throw new Error('A gap.')
  return next
}

test('R5 R55 each side room goes by its own numbers; one missing asks for the rest, one held is passed over', () => {
  const two = view(emptyView, heard([posted(ours, 1), posted(theirs, 1), posted(ours, 2)], { [id(101)]: 'はじめ' }))
  expect(Object.entries(two.sides).map(([logId, { seq }]) => [logId, seq])).toEqual([
    [ours, 2],
    [theirs, 1],
  ])
  expect(hear(two, heard([posted(theirs, 3)]))).toBe('gap')
  expect(view(two, heard([posted(ours, 1), posted(ours, 2)])).sides).toEqual(two.sides)
  // Nothing said aside enters the room, nor the desk.
  expect([two.room, two.desk]).toEqual([emptyView.room, emptyView.desk])
})

test('R12 R13 R56 what is erased aside is held by no screen, and an event of newer code keeps its number', () => {
  const said = view(emptyView, heard([posted(ours, 1)], { [id(101)]: '電話は 026-000-0000' }))
  const erased = view(said, heard([posted(ours, 2, 'text-erased', { textId: id(101) })]))
  expect(erased.texts).toEqual({})
  expect(erased.sides[ours]?.messages).toMatchObject([{ seq: 1, erased: true }])
  const newer = view(erased, heard([posted(ours, 3, 'of-tomorrow', {})]))
  expect(newer.sides[ours]).toMatchObject({ seq: 3, reload: true })
})

test('R56 nobody erases there what another wrote, and an archived room hears nothing aside', () => {
  const talk = view(emptyView, heard([posted(ours, 1)])).sides[ours] ?? emptyTalk
  const erase = { kind: 'erase-message' as const, body: { textId: id(101) } }
  const rule = (archived: boolean, accountId: string) => {
    const decision = decideOnTalk({ archived }, talk, { accountId }, erase)
    return decision.ok ? 'yes' : decision.refusal.rule
  }
  expect([rule(false, id(9)), rule(false, id(5)), rule(true, id(9))]).toEqual([
    'yes',
    'not-your-message',
    'room-archived',
  ])
})
