import { afterAll, describe, expect, test } from 'vitest'
import { verdictOf } from '#rooms/verdict.ts'
import { aHouse, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { anOlder, aRoomOn } from '#tests/builders/older-edition.ts'
import { theEdition } from '#tests/builders/programs.ts'
import { aMember, anInvited, aReadyRoom, aRoom, roomSeenBy, seatSeenBy } from '#tests/builders/room.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { seeInvitation } from '#use-cases/invitations/see-invitation.ts'
import { keepEditions } from '#use-cases/rooms/keep-editions.ts'
import { moveEdition } from '#use-cases/rooms/move-edition.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const id = 'chiiki-dx-r4-a'
const today = await theEdition(id)
/** As if the file had asked for one digital firm only, and read no earlier awards. */
const older = await anOlder(id, ({ rules }) => ({
  rules: rules
    .filter((it) => ![`${id}#5`, `${id}#amb-48`].includes(it.id))
    .map((it) => (it.id === `${id}#2` && it.shape === 'count-between' ? { ...it, atLeast: 1 } : it)),
}))

const move = (person: Person, roomId: string, from = older.version, version = today.version) =>
  moveEdition(services, person, { roomId, from, version })

const outcomeOf = (seen: Awaited<ReturnType<typeof roomSeenBy>>, rule: string) =>
  verdictOf(seen.view, { readsAmounts: true }, seen.edition, seen.on)?.findings.find((it) => it.rule === rule)?.outcome

describe('R29 a room keeps the version it was opened on', () => {
  test('it is judged by that, everyone who sits there is told clause by clause, and what the new version would say', async () => {
    const room = await aRoomOn(house, older)
    const member = await aMember(house, room)
    for (const person of [room.organiser, member.person]) {
      const seen = await roomSeenBy(house, person, room.roomId)
      expect(seen.edition).toEqual(older)
      expect(outcomeOf(seen, `${id}#2`)).toBe('met')
      expect(seen.ahead).toMatchObject({ from: older.version, version: today.version, outcome: 'not-ready' })
      const told = seen.ahead?.changes?.clauses.filter((it) => it.change !== 'same')
      expect(told?.map((it) => [it.change, it.rule.to])).toEqual([
        ['changed', `${id}#2`],
        ['added', `${id}#5`],
        ['added', `${id}#amb-48`],
      ])
    }
  })

  test('who is invited is told of the facts that this version reads, and no others', async () => {
    const shares = async (edition: typeof today) => {
      const room = await aRoomOn(house, edition)
      const invited = await anInvited(house, room)
      const { offer } = valueIn(await seeInvitation(services, invited.person, { key: invited.key }))
      return offer?.shares.map((it) => it.name)
    }
    expect(await shares(today)).toContain('applications')
    expect(await shares(older)).not.toContain('applications')
  })

  test('nothing is told where the file still says the same', async () => {
    const room = await aRoom(house)
    expect(await roomSeenBy(house, room.organiser, room.roomId)).toMatchObject({ ahead: null, behind: null })
  })

  test('an older room whose version was never kept goes by today’s, says so, and can be moved', async () => {
    const lost = await anOlder(id, ({ about }) => ({ about: { ...about, en: 'Before versions were kept.' } }))
    const { roomId, organiser } = await aRoomOn(house, lost, { kept: false })
    const seen = await roomSeenBy(house, organiser, roomId)
    expect(seen.edition.version).toBe(today.version)
    expect(seen.ahead).toMatchObject({ from: lost.version, changes: null })
    valueIn(await move(organiser, roomId, lost.version))
    expect(await roomSeenBy(house, organiser, roomId)).toMatchObject({ ahead: null, behind: { changes: null } })
  })

  test('versions of older rooms are kept for as long as the file still says them', async () => {
    const { version } = await theEdition('sapoin-r3-budget')
    await aRoomOn(house, await theEdition('sapoin-r3-budget'), { kept: false })
    expect(await services.stores.editions.find(version)).toBeNull()
    expect(valueIn(await keepEditions(services, theHouse, {})).kept).toBe(1)
    expect(await services.stores.editions.find(version)).toEqual(await theEdition('sapoin-r3-budget'))
    expect(valueIn(await keepEditions(services, theHouse, {})).kept).toBe(0)
  })
})

describe('R30 the organiser moves a room to what the file says now', () => {
  test('the verdict is that of the new version, its facts come in, and what changed can still be read', async () => {
    const applications = [{ program: 'chiiki-dx-r3', status: 'awarded', on: '2021-06-01' }]
    const room = await aRoomOn(house, older)
    const facts = { kind: 'it-vendor', prefecture: '20', size: 'sme', applications } as never
    const member = await aMember(house, room, { facts })
    const asked = await anInvited(house, room, { facts })
    expect((await seatSeenBy(house, room.organiser, room.roomId, member.seatId)).facts).not.toHaveProperty(
      'applications',
    )
    expect((await roomSeenBy(house, room.organiser, room.roomId)).ahead?.facts).toEqual(['applications'])

    valueIn(await move(room.organiser, room.roomId))

    const seen = await roomSeenBy(house, member.person, room.roomId)
    expect(seen.edition).toEqual(today)
    expect(seen.view.room).toMatchObject({ version: today.version, moved: { from: older.version } })
    expect(outcomeOf(seen, `${id}#2`)).toBe('unmet')
    expect(seen.ahead).toBeNull()
    expect(seen.behind?.changes?.clauses.some((it) => it.change === 'added')).toBe(true)
    expect((await seatSeenBy(house, room.organiser, room.roomId, member.seatId)).facts).toMatchObject({ applications })
    // While it is only asked, its public facts alone.
    expect((await seatSeenBy(house, room.organiser, room.roomId, asked.seatId)).facts).not.toHaveProperty(
      'applications',
    )
    expect((await services.stores.rooms.find(room.roomId))?.version).toBe(today.version)
  })

  test('once: whoever read other differences reads again first', async () => {
    const room = await aRoomOn(house, older)
    expect(refusalIn(await move(room.organiser, room.roomId, older.version, older.version))).toMatchObject({
      rule: 'edition-changed-anew',
    })
    const { roomId, organiser } = room
    const sent = { roomId, from: older.version, version: today.version, clientId: services.secrets.id() }
    const twice = [await moveEdition(services, organiser, sent), await moveEdition(services, organiser, sent)]
    expect(twice.map(valueIn)[1]?.seq).toBe(twice.map(valueIn)[0]?.seq)
    expect(refusalIn(await move(organiser, roomId))).toMatchObject({ rule: 'edition-moved-before' })
    expect(refusalIn(await move(organiser, roomId, today.version))).toMatchObject({ rule: 'nothing-to-change' })
  })

  test('a closed composition is compared with nothing and stays', async () => {
    const room = await aReadyRoom(house)
    valueIn(await closeComposition(services, room.organiser, { roomId: room.roomId }))
    expect((await roomSeenBy(house, room.organiser, room.roomId)).ahead).toBeNull()
    expect(refusalIn(await move(room.organiser, room.roomId, today.version))).toMatchObject({
      rule: 'composition-closed',
    })
  })
})
