import { afterAll, describe, expect, test } from 'vitest'
import { consideredIn } from '#rooms/desk.ts'
import { aHouse, aPerson, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aFirm, anApplicant, anOpenSeat } from '#tests/builders/open-seat.ts'
import { aHandOver, aMember, anInvited, aReadyRoom, aRoom, roomSeenBy, soon } from '#tests/builders/room.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { mergeOrganisations } from '#use-cases/duplicates/merge-organisations.ts'
import { undoMerge } from '#use-cases/duplicates/undo-merge.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { agreeToApplication } from '#use-cases/open-seats/agree-to-application.ts'
import { applyForSeat } from '#use-cases/open-seats/apply-for-seat.ts'
import { declineApplication } from '#use-cases/open-seats/decline-application.ts'
import { editOpenSeat } from '#use-cases/open-seats/edit-open-seat.ts'
import { endOpenSeat } from '#use-cases/open-seats/end-open-seat.ts'
import { listApplications } from '#use-cases/open-seats/list-applications.ts'
import { listOpenSeats } from '#use-cases/open-seats/list-open-seats.ts'
import { listRoomOpenSeats } from '#use-cases/open-seats/list-room-open-seats.ts'
import { publishOpenSeat } from '#use-cases/open-seats/publish-open-seat.ts'
import { reopenOpenSeat } from '#use-cases/open-seats/reopen-open-seat.ts'
import { seeApplications } from '#use-cases/open-seats/see-applications.ts'
import { seeOpenSeat } from '#use-cases/open-seats/see-open-seat.ts'
import { withdrawApplication } from '#use-cases/open-seats/withdraw-application.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import type { Who } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const listed = async (which: Parameters<typeof listOpenSeats>[2] = {}) =>
  valueIn(await listOpenSeats(services, aVisitor(), { limit: 50, ...which }))
const seen = async (who: Who, openSeatId: string) => valueIn(await seeOpenSeat(services, who, { openSeatId }))
const answered = [{ question: '製造業の支援の実績を教えてください。', answer: 'あります。' }]

describe('what is published', () => {
  test('is read by everyone, and found by programme, role and prefecture', async () => {
    const { openSeatId } = await anOpenSeat(house)
    const other = await anOpenSeat(house, { roles: ['local'], prefecture: '35' })
    expect((await seen(aVisitor(), openSeatId)).seat).toMatchObject({
      program: { id: 'chiiki-dx-r4-a' },
      roles: [{ role: 'digital' }],
      prefecture: '20',
      standing: 'open',
      questions: ['製造業の支援の実績を教えてください。'],
    })
    const ids = async (which: Parameters<typeof listOpenSeats>[2]) => (await listed(which)).seats.map(({ id }) => id)
    expect(await ids({ program: 'chiiki-dx-r4-a' })).toEqual(expect.arrayContaining([openSeatId, other.openSeatId]))
    expect(await ids({ prefecture: '35' })).toEqual([other.openSeatId])
    expect(await ids({ role: 'digital' })).not.toContain(other.openSeatId)
    expect(await ids({ program: 'it-r3-multi' })).toEqual([])
    const { choices } = await listed()
    expect(choices).toMatchObject({ programs: [{ id: 'chiiki-dx-r4-a' }], roles: ['digital', 'local'] })
    expect(choices.prefectures).toEqual(['20', '35'])
  })

  test('is turned over page by page, whose day is nearest first', async () => {
    const room = await aRoom(house)
    for (const days of [3, 2, 1]) await anOpenSeat(house, { room, prefecture: '47', until: soon(house, days) })
    const first = await listed({ prefecture: '47', limit: 2 })
    expect([first.seats.map(({ until }) => until), first.total, first.next]).toEqual([
      [soon(house, 1), soon(house, 2)],
      3,
      2,
    ])
    const rest = await listed({ prefecture: '47', limit: 2, offset: 2 })
    expect([rest.seats.length, rest.next]).toEqual([1, null])
  })

  test('is turned down with roles, a clause or a day it cannot have', async () => {
    const { roomId, organiser } = await aRoom(house)
    const publish = (it: object) =>
      publishOpenSeat(services, organiser, {
        roomId,
        roles: ['digital'],
        text: '募ります。',
        until: soon(house),
        ...it,
      })
    const wrong = async (it: object) => {
      const refusal = refusalIn(await publish(it))
      return refusal.kind === 'bad-input' ? refusal.problems.map(({ path }) => path) : refusal
    }
    expect(await wrong({ roles: ['buyer'] })).toEqual(['roles'])
    expect(await wrong({ rule: 'it-r3-multi#1' })).toEqual(['rule'])
    expect(await wrong({ until: soon(house, -1) })).toEqual(['until'])
    expect(await wrong({ until: soon(house, 400) })).toEqual(['until'])
    expect(await wrong({ questions: ['一', '二', '三', '四'] })).toEqual(['questions'])
    expect(await wrong({ text: ' ' })).toEqual(['text'])
    expect((await publish({})).ok).toBe(true)
  })

  test('warns of a day past the end of the call, and goes on where that is meant', async () => {
    // Its own house, on a day when that call was open.
    const then = { services: { ...services, clock: { now: () => new Date('2026-09-01T03:00:00Z') } } }
    const { roomId, organiser } = await aRoom(house, { program: 'jizoku-kyodo-2026', roles: ['applicant'] })
    const publish = (until: string, evenSo = false) =>
      publishOpenSeat(then.services, organiser, { roomId, roles: ['applicant'], text: '募ります。', until, evenSo })
    expect(refusalIn(await publish('2026-12-01'))).toMatchObject({ problems: [{ path: 'evenSo' }] })
    expect((await publish('2026-12-01', true)).ok).toBe(true)
    expect((await publish('2026-09-20')).ok).toBe(true)
  })
})

describe('who asks', () => {
  test('goes unnamed while the entry is hidden; what is sought can still be read', async () => {
    const { openSeatId, organisation } = await anOpenSeat(house, { blind: false, prefecture: '13' })
    const { person } = await anApplicant(house, openSeatId)
    const inList = async () => (await listed({ prefecture: '13' })).seats
    expect(await inList()).toMatchObject([{ asker: { id: organisation.id, name: organisation.name } }])
    await services.stores.organisations.hide(organisation.id, services.clock.now())
    expect(await inList()).toMatchObject([{ id: openSeatId, asker: null }])
    for (const told of [await seen(aVisitor(), openSeatId), await seen(person, openSeatId)]) {
      expect(told.seat.text).toContain('生産管理')
      expect(JSON.stringify(told)).not.toContain(organisation.name)
    }
  })
})

describe('its end', () => {
  test('comes with its day, by the organiser’s word, or while the composition is closed; applications are kept', async () => {
    const { openSeatId, organiser, roomId } = await anOpenSeat(house, { until: soon(house, 1) })
    const { person, applicationId } = await anApplicant(house, openSeatId)
    const standing = async () => (await seen(aVisitor(), openSeatId)).seat.standing
    valueIn(await endOpenSeat(services, organiser, { roomId, openSeatId, as: 'closed' }))
    const stranger = await aFirm(house)
    const late = { organisationId: stranger.organisation.id, openSeatId, answers: answered }
    expect(await standing()).toBe('closed')
    expect(refusalIn(await applyForSeat(services, stranger.person, late))).toMatchObject({ rule: 'open-seat-not-open' })
    const kept = valueIn(await seeApplications(services, organiser, { roomId, openSeatId })).applications
    expect(kept).toMatchObject([{ id: applicationId, state: 'open' }])

    // Whoever had no part in it no longer reads what was sought.
    expect((await seen(aVisitor(), openSeatId)).seat).toMatchObject({ text: null, questions: [] })
    expect((await seen(person, openSeatId)).seat.text).toContain('生産管理')

    valueIn(await reopenOpenSeat(services, organiser, { roomId, openSeatId, until: soon(house, 2) }))
    expect(await standing()).toBe('open')
    valueIn(await endOpenSeat(services, organiser, { roomId, openSeatId, as: 'filled' }))
    expect(await standing()).toBe('filled')
  })

  test('passes by itself, and is paused while nobody can join', async () => {
    const ready = await aReadyRoom(house)
    const { openSeatId } = await anOpenSeat(house, { room: ready, until: soon(house, 1) })
    valueIn(await closeComposition(services, ready.organiser, { roomId: ready.roomId }))
    expect((await seen(aVisitor(), openSeatId)).seat.standing).toBe('paused')
    const more = { roomId: ready.roomId, roles: ['digital' as const], text: 'もう1社', until: soon(house) }
    expect(refusalIn(await publishOpenSeat(services, ready.organiser, more))).toMatchObject({
      rule: 'open-seat-while-closed',
    })
    const { openSeatId: another } = await anOpenSeat(house, { until: soon(house, 0) })
    expect((await listed()).seats.map(({ id }) => id)).toContain(another)
    house.later(86_400_000)
    expect((await seen(aVisitor(), another)).seat.standing).toBe('passed')
    expect((await listed()).seats.map(({ id }) => id)).not.toContain(another)
  })

  test('is paused while its room is archived, and nobody is taken up meanwhile', async () => {
    const { openSeatId, organiser, roomId } = await anOpenSeat(house)
    const { applicationId } = await anApplicant(house, openSeatId)
    valueIn(await archiveRoom(services, organiser, { roomId }))
    expect((await seen(aVisitor(), openSeatId)).seat.standing).toBe('paused')
    expect((await listed()).seats.map(({ id }) => id)).not.toContain(openSeatId)
    const more = { roomId, roles: ['digital' as const], text: 'もう1社', until: soon(house) }
    for (const answer of [
      await agreeToApplication(services, organiser, { roomId, applicationId }),
      await publishOpenSeat(services, organiser, more),
      await editOpenSeat(services, organiser, { ...more, openSeatId }),
      await reopenOpenSeat(services, organiser, { roomId, openSeatId, until: soon(house) }),
    ])
      expect(refusalIn(answer)).toMatchObject({ rule: 'room-archived' })
    expect((await declineApplication(services, organiser, { roomId, applicationId })).ok).toBe(true)
  })

  test('of a seat that named who asked does not name who organises the room later', async () => {
    const room = await aRoom(house)
    const member = await aMember(house, room)
    const { openSeatId, organiser, roomId } = await anOpenSeat(house, { room, blind: false })
    const { person, applicationId } = await anApplicant(house, openSeatId)
    const asker = async () => (await seen(aVisitor(), openSeatId)).seat.asker
    expect(await asker()).toMatchObject({ id: room.organisation.id })
    valueIn(await declineApplication(services, organiser, { roomId, applicationId }))
    valueIn(await endOpenSeat(services, organiser, { roomId, openSeatId, as: 'closed' }))
    await aHandOver(house, { roomId, organiser, to: member })
    expect(await asker()).toBeNull()
    for (const told of [await seen(person, openSeatId), valueIn(await listApplications(services, person, {}))])
      expect(JSON.stringify(told)).not.toContain(member.organisation.name)
  })

  test('is filled once somebody who applied is confirmed in the room', async () => {
    const named = await anOpenSeat(house, { blind: false })
    const { openSeatId, organiser, roomId } = named
    const { person, organisation, applicationId } = await anApplicant(house, openSeatId)
    valueIn(await agreeToApplication(services, organiser, { roomId, applicationId }))
    const { view } = await roomSeenBy(house, organiser, roomId)
    const [candidate] = consideredIn(view.room, view.desk)
    expect(candidate).toMatchObject({ organisation: { id: organisation.id }, roles: ['digital'] })
    expect(view.room.seats, 'nobody is asked by it').toHaveLength(1)

    const asked = valueIn(
      await invite(services, organiser, {
        roomId,
        seatId: candidate?.id,
        organisationId: organisation.id,
        roles: ['digital'],
        way: 'member',
        until: soon(house),
      }),
    )
    valueIn(await acceptSeat(services, person, { key: asked.invited?.invitationId ?? '' }))
    expect((await seen(aVisitor(), openSeatId)).seat.standing).toBe('filled')
    const again = { roomId, openSeatId, until: soon(house) }
    expect(refusalIn(await reopenOpenSeat(services, organiser, again))).toMatchObject({ rule: 'open-seat-taken' })
  })
})

describe('an application', () => {
  test('comes once, with an answer to each question as it stands', async () => {
    const { openSeatId, organiser, roomId } = await anOpenSeat(house)
    const { person, organisation, applicationId } = await anApplicant(house, openSeatId)
    const again = { organisationId: organisation.id, openSeatId, answers: answered }
    expect(refusalIn(await applyForSeat(services, person, again))).toMatchObject({ rule: 'applied-already' })

    const edit = { roles: ['digital' as const], text: '募ります。', until: soon(house), blind: true }
    valueIn(await editOpenSeat(services, organiser, { roomId, openSeatId, ...edit, questions: ['人数は。'] }))
    const other = await aFirm(house)
    const old = { organisationId: other.organisation.id, openSeatId, answers: answered }
    expect(refusalIn(await applyForSeat(services, other.person, old))).toMatchObject({ rule: 'questions-changed' })
    const { applications } = valueIn(await seeApplications(services, organiser, { roomId, openSeatId }))
    expect(applications).toMatchObject([{ id: applicationId, answers: [{ question: answered[0]?.question }] }])
  })

  test('is taken back and made again, but not after a refusal', async () => {
    const { openSeatId, organiser, roomId } = await anOpenSeat(house)
    const { person, organisation, applicationId } = await anApplicant(house, openSeatId)
    const at = { organisationId: organisation.id, applicationId }
    valueIn(await withdrawApplication(services, person, at))
    expect(refusalIn(await withdrawApplication(services, person, at))).toMatchObject({ rule: 'application-moved' })
    house.later(1000)
    const asked = { organisationId: organisation.id, openSeatId, answers: answered }
    const second = valueIn(await applyForSeat(services, person, asked)).applicationId
    valueIn(await declineApplication(services, organiser, { roomId, applicationId: second, word: '' }))
    expect(refusalIn(await applyForSeat(services, person, asked))).toMatchObject({ rule: 'applied-before' })
    expect(valueIn(await listApplications(services, person, {})).applications).toMatchObject([
      { application: { state: 'declined' } },
      { application: { state: 'withdrawn' } },
    ])
  })

  test('is not for one’s own seat, and never joins an invented organisation with a real one', async () => {
    const { openSeatId, organiser, organisation } = await anOpenSeat(house)
    const own = { organisationId: organisation.id, openSeatId, answers: answered }
    expect(refusalIn(await applyForSeat(services, organiser, own))).toMatchObject({ rule: 'own-open-seat' })
    const invented = await aFirm(house, { demo: true })
    const theirs = { organisationId: invented.organisation.id, openSeatId, answers: answered }
    expect(refusalIn(await applyForSeat(services, invented.person, theirs))).toMatchObject({ rule: 'demo-applies' })
  })

  test('of two at once one is written', async () => {
    const { openSeatId } = await anOpenSeat(house)
    const { person, organisation } = await aFirm(house)
    const it = { organisationId: organisation.id, openSeatId, answers: answered }
    const both = await Promise.all([applyForSeat(services, person, it), applyForSeat(services, person, it)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('tells the organiser what it would do for the clause, without asking anybody', async () => {
    const room = await aRoom(house)
    await aMember(house, room)
    const { openSeatId, organiser, roomId } = await anOpenSeat(house, { room })
    await anApplicant(house, openSeatId)
    house.later(1000)
    await anApplicant(house, openSeatId, { facts: { kind: 'regional-fi', prefecture: '20' } })
    const { applications } = valueIn(await seeApplications(services, organiser, { roomId, openSeatId }))
    const [firm, bank] = applications
    expect(firm?.foretold?.mends.map(({ rule }) => rule)).toContain('chiiki-dx-r4-a#2')
    expect(firm?.applicant).toMatchObject({ kinds: ['it-vendor'], prefecture: '20', size: 'sme' })
    expect(firm?.applicant?.industry?.ja).toBe('情報通信業')
    expect(bank?.foretold?.mends.map(({ rule }) => rule) ?? []).not.toContain('chiiki-dx-r4-a#2')
  })

  test('of one who sits in the room already keeps that seat', async () => {
    const room = await aRoom(house)
    const asked = await anInvited(house, room)
    const { openSeatId, organiser, roomId } = await anOpenSeat(house, { room, blind: false })
    const it = { organisationId: asked.organisation.id, openSeatId, answers: answered }
    const { applicationId } = valueIn(await applyForSeat(services, asked.person, it))
    valueIn(await agreeToApplication(services, organiser, { roomId, applicationId }))
    const { applications } = valueIn(await seeApplications(services, organiser, { roomId, openSeatId }))
    expect(applications).toMatchObject([{ state: 'introduced', seatId: asked.seatId }])
  })

  test('goes over with its organisation where two entries become one, and back', async () => {
    const operator = await aPerson(house, { operator: true })
    const { openSeatId, organiser, roomId } = await anOpenSeat(house, { blind: false })
    const goes = await anApplicant(house, openSeatId, { corporateNumber: null })
    // It had applied as well, and taken that back.
    const { organisation: stays, person, applicationId } = await anApplicant(house, openSeatId, { name: '残る側' })
    valueIn(await withdrawApplication(services, person, { organisationId: stays.id, applicationId }))
    const who = async () =>
      valueIn(await seeApplications(services, organiser, { roomId, openSeatId })).applications.flatMap(
        ({ organisation, state }) => (state === 'open' ? organisation?.id : []),
      )
    const merged = { stays: stays.id, goes: goes.organisation.id }
    const { mergeId } = valueIn(await mergeOrganisations(services, operator, merged))
    expect(await who()).toEqual([stays.id])
    valueIn(await undoMerge(services, operator, { mergeId }))
    expect(await who()).toEqual([goes.organisation.id])
  })

  test('of both entries becomes one where they are joined', async () => {
    const operator = await aPerson(house, { operator: true })
    const { openSeatId, organiser, roomId } = await anOpenSeat(house, { blind: false })
    const goes = await anApplicant(house, openSeatId, { corporateNumber: null })
    house.later(1000)
    const stays = await anApplicant(house, openSeatId)
    valueIn(await mergeOrganisations(services, operator, { stays: stays.organisation.id, goes: goes.organisation.id }))
    const { applications } = valueIn(await seeApplications(services, organiser, { roomId, openSeatId }))
    expect(applications.map(({ state }) => state)).toEqual(['withdrawn', 'open'])
  })
})

describe('whoever waits', () => {
  test('sees it on their own page until it is answered', async () => {
    const { openSeatId, organiser, roomId } = await anOpenSeat(house)
    const { person, applicationId, organisation } = await anApplicant(house, openSeatId)
    const waiting = async (who: Who) => valueIn(await seeWaiting(services, who, {}))
    expect((await waiting(organiser)).applications).toMatchObject([{ openSeatId, roomId, count: 1 }])
    valueIn(await agreeToApplication(services, organiser, { roomId, applicationId }))
    expect((await waiting(organiser)).applications).toEqual([])
    expect((await waiting(person)).introductions).toEqual([
      { openSeatId, organisation: { id: organisation.id, name: organisation.name } },
    ])
    valueIn(await declineApplication(services, organiser, { roomId, applicationId }))
    expect((await waiting(person)).introductions).toEqual([])
    const { seats } = valueIn(await listRoomOpenSeats(services, organiser, { roomId }))
    expect(seats).toMatchObject([{ id: openSeatId, applied: 1, unanswered: 0 }])
  })

  test('hears by mail in their language, and not where they have refused mail', async () => {
    const { openSeatId, organiser, roomId } = await anOpenSeat(house)
    const [ours, theirs] = [await anApplicant(house, openSeatId), await anApplicant(house, openSeatId)]
    await services.stores.accounts.setLanguage(ours.person.accountId, 'en')
    const newest = () => services.stores.mails.newest(100)
    const first = (await newest()).find(({ to }) => to === organiser.email)
    expect(first?.subject).toContain('パートナー募集に応募がありました')

    await services.stores.mails.refuse(theirs.person.email, services.clock.now())
    for (const { applicationId } of [ours, theirs])
      valueIn(await declineApplication(services, organiser, { roomId, applicationId, word: '規模が合いません。' }))
    const told = (await newest()).find(({ to }) => to === ours.person.email)
    expect(told?.subject).toBe('[Musubi] The outcome of your application for an open seat')
    expect(told?.text).toContain('規模が合いません。')
    expect((await newest()).filter(({ to }) => to === theirs.person.email)).toEqual([])
  })
})
