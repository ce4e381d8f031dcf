import { expect, test } from 'vitest'
import { roomEventBodies, type StoredEvent } from '#rooms/events.ts'
import { noticedKinds, noticesIn } from '#rooms/notices.ts'

const by = { accountId: 'a', name: '中野 幹', organisationId: 'o', organisation: '産業財団' }
const seatId = '00000000-0000-4000-8000-000000000001'
const event = (seq: number, kind: string, body: Record<string, unknown>): StoredEvent => ({
  logId: 'log',
  seq,
  at: '2026-05-01T00:00:00Z',
  by,
  kind,
  v: 1,
  body,
})
const texts = { one: '', two: '', three: '' }
const ids = { one: '00000000-0000-4000-8000-00000000000a', two: '00000000-0000-4000-8000-00000000000b' }

test('R51 every kind that can be told is a kind of event, and what only changes facts, plan or words is not told', () => {
  const kinds = Object.keys(roomEventBodies)
  expect(noticedKinds.filter((it) => !kinds.includes(it))).toEqual([])
  for (const quiet of ['facts-changed', 'plan-set', 'request-set', 'seat-facts-set', 'attested', 'text-erased'])
    expect(noticedKinds).not.toContain(quiet)
})

test('R51 a message is news, to whom it names above all; an edit to whom it names alone; an erased one to nobody', () => {
  const events = [
    event(1, 'message-posted', { textId: ids.one }),
    event(2, 'message-posted', { textId: ids.two }),
    event(3, 'message-edited', { message: 1, textId: ids.one }),
    event(4, 'message-posted', { textId: seatId }),
  ]
  const beside = {
    texts: { [ids.one]: 'やあ', [ids.two]: '@長野' },
    mentions: { [ids.two]: [{ kind: 'person' as const, accountId: 'me', name: '長野' }] },
  }
  const read = (accountId: string) =>
    noticesIn(events, { accountId, seatIds: [] }, beside).map(({ seq, kind }) => [seq, kind])
  expect(read('me')).toEqual([
    [1, 'said'],
    [2, 'named'],
  ])
  expect(read('other')).toEqual([
    [1, 'said'],
    [2, 'said'],
  ])
  const toSeat = { ...beside, mentions: { [ids.one]: [{ kind: 'seat' as const, seatId, name: '団体' }] } }
  expect(noticesIn(events, { accountId: 'x', seatIds: [seatId] }, toSeat).map(({ kind }) => kind)).toEqual([
    'named',
    'said',
    'named',
  ])
})

test('R51 what happened to a seat is told with the organisation where the event names it', () => {
  const events = [
    event(1, 'seat-declined', { seatId }),
    event(2, 'organiser-changed', { organiser: { id: seatId, name: '新しい事務局' } }),
    event(3, 'composition-reopened', { reason: '市が加わる' }),
    event(4, 'seat-teleported', { seatId }),
  ]
  expect(noticesIn(events, { accountId: 'me', seatIds: [] }, { texts, mentions: {} })).toMatchObject([
    { kind: 'declined', seatId, organisation: null },
    { kind: 'organiser', organisation: '新しい事務局' },
    { kind: 'reopened' },
  ])
})
