import { afterAll, describe, expect, test } from 'vitest'
import { aHouse, aVisitor, theHouse, valueIn } from '#tests/builders/house.ts'
import { anOpenSeat } from '#tests/builders/open-seat.ts'
import { aReadyRoom, soon } from '#tests/builders/room.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { reopenComposition } from '#use-cases/composition/reopen-composition.ts'
import { editOpenSeat } from '#use-cases/open-seats/edit-open-seat.ts'
import { endOpenSeat } from '#use-cases/open-seats/end-open-seat.ts'
import { listOpenSeats } from '#use-cases/open-seats/list-open-seats.ts'
import { reopenOpenSeat } from '#use-cases/open-seats/reopen-open-seat.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { askDeletion } from '#use-cases/rooms/ask-deletion.ts'
import { restoreRoom } from '#use-cases/rooms/restore-room.ts'
import { tendDeletions } from '#use-cases/rooms/tend-deletions.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const listed = async (which: Parameters<typeof listOpenSeats>[2] = {}) =>
  valueIn(await listOpenSeats(services, aVisitor(), { limit: 50, ...which }))

describe('an open seat', () => {
  test('is found by all words of a text, however they are written, page by page', async () => {
    const text = '岡山の㈱渡邊と、センサーのデータを見える化します。'
    const { openSeatId } = await anOpenSeat(house, { prefecture: '33', text })
    const found = async (words: string) => (await listed({ text: words })).seats.map(({ id }) => id)
    for (const words of ['ｾﾝｻ 渡辺', 'せんさー　岡山県', 'Okayama 見える化', '株式会社渡辺'])
      expect(await found(words), words).toEqual([openSeatId])
    expect(await found('センサー 山口県')).toEqual([])
    expect(await found('センサー 溶接')).toEqual([])
    expect((await listed({ text: 'センサー', prefecture: '20' })).total).toBe(0)
    await anOpenSeat(house, { text })
    const first = await listed({ text: 'センサー', limit: 1 })
    expect([first.seats.length, first.total, first.next]).toEqual([1, 2, 1])
  })

  test('is found by the name of who asks, unless that is kept back', async () => {
    const { openSeatId, organisation } = await anOpenSeat(house, { blind: false })
    const blind = await anOpenSeat(house)
    const found = async (text: string) => (await listed({ text })).seats.map(({ id }) => id)
    expect(await found(organisation.name)).toEqual([openSeatId])
    expect(await found(blind.organisation.name)).toEqual([])
  })

  test('stands in the index of the search while somebody may join, and no longer', async () => {
    const room = await aReadyRoom(house)
    const { roomId, organiser } = room
    await services.stores.search.tend({ thoroughly: false })
    const text = '養蚕の記録を電子化します。'
    const { openSeatId } = await anOpenSeat(house, { room, text })
    const which = { roomId, openSeatId }
    const indexed = async () => {
      const { hits } = await services.stores.search.search({ text: '養蚕', types: ['open-seat'], facets: [] })
      const { missing, stale, stray } = await services.stores.search.compare()
      expect(missing.count + stale.count + stray.count, 'the index is as the tables').toBe(0)
      return hits.map(({ id }) => id)
    }
    expect(await indexed()).toEqual([openSeatId])
    const on = { roles: ['digital' as const], until: soon(house) }
    valueIn(await editOpenSeat(services, organiser, { ...which, ...on, text: '養豚の記録を電子化します。' }))
    expect(await indexed()).toEqual([])
    valueIn(await editOpenSeat(services, organiser, { ...which, ...on, text }))
    valueIn(await endOpenSeat(services, organiser, { ...which, as: 'closed' }))
    expect(await indexed()).toEqual([])
    valueIn(await reopenOpenSeat(services, organiser, { ...which, until: soon(house) }))
    expect(await indexed()).toEqual([openSeatId])
    valueIn(await closeComposition(services, organiser, { roomId }))
    expect(await indexed()).toEqual([])
    valueIn(await reopenComposition(services, organiser, { roomId, reason: '増員のため' }))
    expect(await indexed()).toEqual([openSeatId])
    valueIn(await archiveRoom(services, organiser, { roomId }))
    expect(await indexed()).toEqual([])
    valueIn(await restoreRoom(services, organiser, { roomId }))
    expect(await indexed()).toEqual([openSeatId])

    valueIn(await archiveRoom(services, organiser, { roomId }))
    valueIn(await askDeletion(services, organiser, { roomId }))
    house.later(16 * 86_400_000)
    valueIn(await tendDeletions(services, theHouse, {}))
    expect(await indexed(), 'nothing of a deleted room is left').toEqual([])
  })
})
