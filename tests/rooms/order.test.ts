import { expect, test } from 'vitest'
import { decideOnDesk } from '#rooms/decide-desk.ts'
import { applyToDesk } from '#rooms/desk.ts'
import { emptyDesk, emptyRoom } from '#rooms/state.ts'
import { readEvent } from '#rooms/upcast.ts'
import { id } from './script.ts'

const candidates = [1, 2, 3].map((n) => ({
  id: id(n),
  organisation: { id: null, name: `団体${n}` },
  facts: {},
  roles: ['digital' as const],
}))
const desk = { ...emptyDesk, candidates }
const ordered = (...seatIds: string[]) => decideOnDesk(emptyRoom, desk, { kind: 'order-candidates', body: { seatIds } })

test('R31 the short list stands in the order the organiser gives it; who is not named comes last', () => {
  const decision = ordered(id(3), id(3), id(9))
  expect(decision).toEqual({
    ok: true,
    event: { kind: 'candidates-ordered', body: { seatIds: [id(3), id(1), id(2)] } },
  })
  if (!decision.ok) return
  const by = { accountId: null, name: null, organisationId: null, organisation: null }
  const event = readEvent({ logId: 'desk', seq: 4, at: '', by, v: 1, ...decision.event })
  const after = applyToDesk(desk, event)
  expect([after.seq, ...after.candidates.map((it) => it.id)]).toEqual([4, id(3), id(1), id(2)])
})

test('R31 an order that changes nothing is turned down', () => {
  expect(ordered(id(1), id(2))).toMatchObject({ ok: false, refusal: { rule: 'nothing-to-change' } })
})
