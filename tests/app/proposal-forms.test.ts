import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listProposal, undoIn, undoListing } from '#app/proposal-forms.server.ts'
import { consideredIn } from '#rooms/desk.ts'
import { aHouse, type House, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aRoom, type OpenRoom, roomSeenBy } from '#tests/builders/room.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'

describe('A proposal is put on the short list', () => {
  let house: House
  beforeAll(async () => {
    house = await aHouse()
  })
  afterAll(() => house.close())

  const formOf = (seats: readonly (readonly [organisationId: string, roles: string])[]) => {
    const form = new FormData()
    for (const [at, [organisationId, roles]] of seats.entries()) {
      form.append('seat', String(at))
      form.append(`organisation-${at}`, organisationId)
      form.append(`roles-${at}`, roles)
    }
    return form
  }
  const asked = (room: OpenRoom, form: FormData) => ({
    context: { services: house.services } as never,
    who: room.organiser,
    roomId: room.roomId,
    form,
  })
  const listOf = async ({ organiser, roomId }: OpenRoom) => {
    const { view } = await roomSeenBy(house, organiser, roomId)
    return consideredIn(view.room, view.desk).map(({ organisation, roles }) => [organisation.id, roles.join()])
  }

  test('whole, and taken off again by one press; who stood there before stands as before', async () => {
    const room = await aRoom(house)
    const [bank, vendor] = [await anEntry(house), await anEntry(house)]
    valueIn(
      await listCandidate(house.services, room.organiser, {
        roomId: room.roomId,
        organisationId: bank.id,
        roles: ['other'],
      }),
    )
    const form = formOf([
      [bank.id, 'local'],
      [vendor.id, 'digital'],
    ])
    const { seats, undo } = valueIn(await listProposal(asked(room, form)))
    expect(seats).toHaveLength(2)
    expect(await listOf(room)).toEqual([
      [bank.id, 'local'],
      [vendor.id, 'digital'],
    ])
    const again = valueIn(await listProposal(asked(room, form)))
    expect(again).toEqual({ seats, undo: { drop: [], back: [] } })

    await undoListing({ ...asked(room, form), undo })
    expect(await listOf(room)).toEqual([[bank.id, 'other']])
  })

  test('or not at all, where one of them cannot be listed', async () => {
    const room = await aRoom(house)
    const vendor = await anEntry(house)
    const form = formOf([
      [vendor.id, 'digital'],
      [randomUUID(), 'digital'],
    ])
    expect(await listProposal(asked(room, form))).toMatchObject({ ok: false })
    expect(await listOf(room)).toEqual([])
    expect(await listProposal(asked(room, new FormData()))).toMatchObject({ refusal: { kind: 'bad-input' } })
  })

  test('the way back is read from the form as it was written there', () => {
    const form = new FormData()
    form.append('drop', 'one')
    form.append('back', 'two|three|lead,local')
    expect(undoIn(form)).toEqual({
      drop: ['one'],
      back: [{ seatId: 'two', organisationId: 'three', roles: ['lead', 'local'] }],
    })
  })
})
