import { expect, test } from 'vitest'
import { drillOf } from '#app/components/room/drill-of.ts'
import type { Member } from '#consortium/consortium.ts'
import { emptyDesk, type Seat } from '#rooms/state.ts'
import { emptyView } from '#rooms/view.ts'
import { aConsortium, aLocalBody } from '#tests/builders/consortium.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const seatOf = ({ name, roles = [], state: _, requests: __, ...facts }: Member, at: number): Seat => ({
  id: `seat-${at}`,
  organisation: { id: null, name },
  roles,
  state: 'confirmed',
  facts,
  seatFacts: {},
  amountId: null,
  way: null,
  until: null,
  said: null,
  claiming: false,
  closed: null,
  ended: null,
  since: '',
})

/** A community with one local body to spare; its second vendor has only been asked. */
async function aDrill() {
  const edition = await theEdition('chiiki-dx-r4-a')
  const { members, plan = {}, program } = aConsortium()
  const seats = [...members, aLocalBody()].map(seatOf)
  const asked = seats.map((seat, at) => (at === 3 ? { ...seat, state: 'asked' as const, until: '2099-01-01' } : seat))
  const room = {
    ...emptyView.room,
    program,
    area: ['20' as const],
    seats: asked,
    plan: plan as Record<string, unknown>,
  }
  return { edition, view: { ...emptyView, room } }
}

test('each member of a room hears what breaks without it, how tight its clauses are, and who could lead', async () => {
  const { edition, view } = await aDrill()
  const { members, spares } = drillOf(view, { readsAmounts: true }, edition, aDay, 'hoped')
  expect(members).toHaveLength(5)
  const [lead, , vendor] = members
  expect(lead?.leaving.breaks).toEqual(['chiiki-dx-r4-a#4'])
  expect(lead?.succession).toMatchObject([{ role: 'lead' }])
  expect(lead?.succession[0]?.successors[0]).toMatchObject({ leaves: [] })
  expect(vendor?.counts).toContainEqual({ rule: 'chiiki-dx-r4-a#2', has: 2, needs: 2 })
  expect(spares[0]).toMatchObject({ has: 2, needs: 2 })
})

test('whoever was only asked counts among those hoped for, not among those confirmed', async () => {
  const { edition, view } = await aDrill()
  const { members, spares, unmet } = drillOf(view, { readsAmounts: true }, edition, aDay, 'confirmed')
  expect(members.map(({ seat }) => seat.id)).toEqual(['seat-0', 'seat-1', 'seat-2', 'seat-4'])
  expect(spares).toContainEqual({ rule: 'chiiki-dx-r4-a#2', has: 1, needs: 2 })
  expect(unmet).toBe(1)
})

test('those on the short list are named as substitutes by their seats', async () => {
  const { edition, view } = await aDrill()
  const { name, roles: _, state: __, requests: ___, ...facts } = aLocalBody({ kind: 'it-vendor', name: '候補システム' })
  const candidate = {
    id: 'seat-9',
    organisation: { id: null, name },
    facts: { ...facts, size: 'sme' as const },
    roles: [],
  }
  const desk = { ...emptyDesk, candidates: [candidate] }
  const { members } = drillOf({ ...view, desk }, { readsAmounts: true }, edition, aDay, 'hoped')
  expect(members[2]?.substitutes).toMatchObject([{ seatId: 'seat-9', name: '候補システム' }])
})

test('who does not read the amounts is told that clauses resting on them are not tried', async () => {
  const { edition, view } = await aDrill()
  const seats = view.room.seats.map((seat) => ({ ...seat, amountId: `${seat.id}-amount` }))
  const held = { ...view, room: { ...view.room, seats } }
  expect(drillOf(held, { readsAmounts: false }, edition, aDay, 'hoped').hidesAmounts).toBe(true)
  expect(drillOf(held, { readsAmounts: true }, edition, aDay, 'hoped').hidesAmounts).toBe(false)
  expect(drillOf(view, { readsAmounts: false }, edition, aDay, 'hoped').hidesAmounts).toBe(false)
})
