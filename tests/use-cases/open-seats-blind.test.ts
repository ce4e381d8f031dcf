import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consideredIn } from '#rooms/desk.ts'
import { aHouse, aPerson, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aFirm, anApplicant, anOpenSeat } from '#tests/builders/open-seat.ts'
import { aHandOver, aMember, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { agreeToApplication } from '#use-cases/open-seats/agree-to-application.ts'
import { agreeToIntroduction } from '#use-cases/open-seats/agree-to-introduction.ts'
import { applyForSeat } from '#use-cases/open-seats/apply-for-seat.ts'
import { declineApplication } from '#use-cases/open-seats/decline-application.ts'
import { editOpenSeat } from '#use-cases/open-seats/edit-open-seat.ts'
import { listApplications } from '#use-cases/open-seats/list-applications.ts'
import { listOpenSeats } from '#use-cases/open-seats/list-open-seats.ts'
import { listRoomOpenSeats } from '#use-cases/open-seats/list-room-open-seats.ts'
import { holdsAddress, namesIn } from '#use-cases/open-seats/names-in.ts'
import { publishOpenSeat } from '#use-cases/open-seats/publish-open-seat.ts'
import { seeApplications } from '#use-cases/open-seats/see-applications.ts'
import { seeOpenSeat } from '#use-cases/open-seats/see-open-seat.ts'
import { withdrawApplication } from '#use-cases/open-seats/withdraw-application.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import type { Person, Who } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

/** A blind seat, two who applied, and everybody who could be curious. */
async function aBlindSeat() {
  const room = await aRoom(house, { name: `信州の連携体${randomUUID().slice(0, 6)}` })
  const member = await aMember(house, room)
  const { openSeatId, roomId, organiser, organisation } = await anOpenSeat(house, { room })
  const ours = await anApplicant(house, openSeatId)
  const other = await anApplicant(house, openSeatId)
  const colleague = await aPerson(house)
  await services.stores.organisations.addPerson(ours.organisation.id, colleague.accountId, 'viewer')
  const people = {
    organiser,
    member: member.person,
    applicant: ours.person,
    'colleague of the applicant': colleague,
    'another applicant': other.person,
    stranger: await aPerson(house),
    operator: await aPerson(house, { operator: true }),
    visitor: aVisitor(),
  } satisfies Record<string, Who>
  return {
    openSeatId,
    roomId,
    room: (await roomSeenBy(house, organiser, roomId)).view.room.name,
    asker: organisation,
    sits: member.organisation,
    ours,
    other,
    people,
  }
}
type Blind = Awaited<ReturnType<typeof aBlindSeat>>
type Called = keyof Blind['people']

/** All that somebody is told of open seats, and all that was mailed to them, as one text. */
async function toldTo(who: Who, { openSeatId, roomId }: Blind): Promise<string> {
  const person = who.kind === 'person' ? who : null
  const mails = (await services.stores.mails.newest(300)).filter(({ to }) => to === person?.email)
  return JSON.stringify([
    await listOpenSeats(services, who, {}),
    await seeOpenSeat(services, who, { openSeatId }),
    await seeApplications(services, who, { roomId, openSeatId }),
    await listRoomOpenSeats(services, who, { roomId }),
    await listApplications(services, who, {}),
    await seeWaiting(services, who, {}),
    mails.map(({ subject, text }) => [subject, text]),
  ])
}

/** Which of these names or ids stand there. */
async function learnt(who: Who, it: Blind) {
  const told = await toldTo(who, it)
  const holds = (...marks: string[]) => marks.some((mark) => told.includes(mark))
  return {
    'who asks': holds(it.asker.name, it.asker.id, it.room, it.people.organiser.accountId, it.people.organiser.email),
    'the room': holds(it.roomId),
    'who sits there': holds(it.sits.name, it.sits.id),
    'who applied': holds(it.ours.organisation.name, it.ours.organisation.id, it.ours.person.accountId),
    'who else applied': holds(it.other.organisation.name, it.other.organisation.id, it.other.person.accountId),
    'what was answered': holds('町工場10社'),
  }
}

type Learnt = Awaited<ReturnType<typeof learnt>>
const nothing: Learnt = {
  'who asks': false,
  'the room': false,
  'who sits there': false,
  'who applied': false,
  'who else applied': false,
  'what was answered': false,
}
/** What each knows by who they are, whatever happens to the seat. */
const own: Readonly<Record<Called, Partial<Learnt>>> = {
  organiser: { 'who asks': true, 'the room': true, 'who sits there': true, 'what was answered': true },
  // By the mail that invited them to their own room; of its open seats nothing.
  member: { 'who asks': true, 'who sits there': true },
  applicant: { 'who applied': true, 'what was answered': true },
  'colleague of the applicant': { 'who applied': true, 'what was answered': true },
  'another applicant': { 'who else applied': true, 'what was answered': true },
  stranger: {},
  operator: {},
  visitor: {},
}

/** Another organisation that sits there organises the room from now on. */
async function handOverTo(organisationId: string, { roomId, people }: Pick<Blind, 'roomId' | 'people'>) {
  const { view } = await roomSeenBy(house, people.organiser, roomId)
  const seatId = view.room.seats.find(({ organisation }) => organisation.id === organisationId)?.id ?? ''
  await aHandOver(house, { roomId, organiser: people.organiser, to: { person: people.member, seatId } })
}

/** What changes: who learns what besides. */
const stories: readonly {
  readonly when: string
  readonly so: (it: Blind) => Promise<unknown>
  readonly besides?: Partial<Record<Called, Partial<Learnt>>>
}[] = [
  { when: 'somebody applied', so: async () => {} },
  {
    when: 'the organiser agreed',
    so: (it) =>
      agreeToApplication(services, it.people.organiser, { roomId: it.roomId, applicationId: it.ours.applicationId }),
  },
  {
    when: 'the organiser agreed, and the applicant withdrew',
    so: async (it) => {
      const { applicationId, organisation } = it.ours
      valueIn(await agreeToApplication(services, it.people.organiser, { roomId: it.roomId, applicationId }))
      const which = { organisationId: organisation.id, applicationId }
      return withdrawApplication(services, it.people.applicant, which)
    },
  },
  {
    when: 'the organiser declined',
    so: (it) =>
      declineApplication(services, it.people.organiser, {
        roomId: it.roomId,
        applicationId: it.ours.applicationId,
        word: 'またの機会に。',
      }),
  },
  {
    when: 'both agreed',
    so: async (it) => {
      const { applicationId, organisation } = it.ours
      valueIn(await agreeToApplication(services, it.people.organiser, { roomId: it.roomId, applicationId }))
      const which = { organisationId: organisation.id, applicationId }
      return agreeToIntroduction(services, it.people.applicant, which)
    },
    besides: {
      organiser: { 'who applied': true },
      applicant: { 'who asks': true },
      'colleague of the applicant': { 'who asks': true },
    },
  },
  {
    when: 'both agreed, and the room was handed over to a member',
    so: async (it) => {
      const { applicationId, organisation } = it.ours
      valueIn(await agreeToApplication(services, it.people.organiser, { roomId: it.roomId, applicationId }))
      const which = { organisationId: organisation.id, applicationId }
      valueIn(await agreeToIntroduction(services, it.people.applicant, which))
      return handOverTo(it.sits.id, it)
    },
    // Who sits there asks from now on, and was introduced to nobody.
    besides: {
      organiser: { 'who applied': true, 'what was answered': false },
      member: { 'the room': true, 'who applied': true, 'what was answered': true },
      // By the mail of that day; a colleague who gets none reads no name on the page any more.
      applicant: { 'who asks': true },
    },
  },
]

describe.each(stories)('of a blind seat, when $when', ({ so, besides = {} }) => {
  let seat: Blind
  beforeAll(async () => {
    seat = await aBlindSeat()
    expect(await so(seat)).not.toMatchObject({ ok: false })
  })

  test.each(Object.keys(own) as Called[])('%s learns just what is theirs', async (called) => {
    expect(await learnt(seat.people[called], seat)).toEqual({ ...nothing, ...own[called], ...besides[called] })
  })
})

describe('of a blind seat', () => {
  test('the organiser learns what somebody is, and what they would do, before learning who', async () => {
    const { roomId, openSeatId, people } = await aBlindSeat()
    const { applications } = valueIn(await seeApplications(services, people.organiser, { roomId, openSeatId }))
    expect(applications[0]).toMatchObject({
      organisation: null,
      seatId: null,
      applicant: { kinds: ['it-vendor'], prefecture: '20', size: 'sme' },
    })
    expect(applications[0]?.foretold).not.toBeNull()
  })

  test('only the organiser answers, and only for seats of their own room', async () => {
    const it = await aBlindSeat()
    const elsewhere = await aBlindSeat()
    const answers = (who: Person, roomId: string) =>
      Promise.all([
        agreeToApplication(services, who, { roomId, applicationId: it.ours.applicationId }),
        declineApplication(services, who, { roomId, applicationId: it.ours.applicationId }),
        seeApplications(services, who, { roomId, openSeatId: it.openSeatId }),
      ])
    for (const called of ['member', 'applicant', 'another applicant', 'stranger', 'operator'] as const)
      for (const answer of await answers(it.people[called], it.roomId))
        expect(refusalIn(answer), called).toMatchObject({ kind: 'not-permitted' })
    for (const answer of await answers(elsewhere.people.organiser, elsewhere.roomId))
      expect(refusalIn(answer)).toMatchObject({ kind: 'not-found' })
  })

  test('only those who may act for the applicant speak for it, and nobody agrees before the organiser', async () => {
    const it = await aBlindSeat()
    const { applicationId, organisation } = it.ours
    const which = { organisationId: organisation.id, applicationId }
    expect(refusalIn(await agreeToIntroduction(services, it.people.applicant, which))).toMatchObject({
      rule: 'application-moved',
    })
    valueIn(await agreeToApplication(services, it.people.organiser, { roomId: it.roomId, applicationId }))
    for (const called of ['organiser', 'colleague of the applicant', 'another applicant', 'operator'] as const)
      expect(refusalIn(await agreeToIntroduction(services, it.people[called], which)), called).toMatchObject({
        kind: 'not-permitted',
      })
    const own = { organisationId: it.other.organisation.id, applicationId }
    expect(refusalIn(await agreeToIntroduction(services, it.people['another applicant'], own))).toMatchObject({
      kind: 'not-found',
    })
    expect(valueIn(await agreeToIntroduction(services, it.people.applicant, which)).organiser.id).toBe(it.asker.id)

    const { view } = await roomSeenBy(house, it.people.organiser, it.roomId)
    expect(consideredIn(view.room, view.desk).map((one) => one.organisation.id)).toEqual([organisation.id])
    expect(
      view.room.seats.map((one) => one.organisation.id),
      'nobody is asked by it',
    ).not.toContain(organisation.id)
  })

  test('a member who applies for a seat of their own room is not told that it is theirs', async () => {
    const it = await aBlindSeat()
    const answers = [{ question: '製造業の支援の実績を教えてください。', answer: 'あります。' }]
    house.later(1000)
    const applied = { organisationId: it.sits.id, openSeatId: it.openSeatId, answers }
    expect((await applyForSeat(services, it.people.member, applied)).ok).toBe(true)
    const { openSeatId, roomId } = it
    const { applications } = valueIn(await seeApplications(services, it.people.organiser, { roomId, openSeatId }))
    expect(JSON.stringify(applications.at(-1))).not.toContain(it.sits.name)
    expect(applications.at(-1)?.foretold, 'as of any firm').toEqual(applications[0]?.foretold)
  })

  test('what one organiser agreed to binds no later one', async () => {
    const it = await aBlindSeat()
    const { applicationId, organisation } = it.ours
    valueIn(await agreeToApplication(services, it.people.organiser, { roomId: it.roomId, applicationId }))
    await handOverTo(it.sits.id, it)
    expect(
      refusalIn(
        await agreeToIntroduction(services, it.people.applicant, { organisationId: organisation.id, applicationId }),
      ),
    ).toMatchObject({ rule: 'application-moved' })
    expect((await learnt(it.people.applicant, it))['who sits there']).toBe(false)
  })

  test('who applied blind stays so, although the seat names who asks from now on', async () => {
    const it = await aBlindSeat()
    const { openSeatId, roomId } = it
    const { seats } = valueIn(await listRoomOpenSeats(services, it.people.organiser, { roomId }))
    const [{ text, questions, until } = { text: '', questions: [], until: '' }] = seats
    const named = {
      roomId,
      openSeatId,
      roles: ['digital' as const],
      text,
      questions: [...questions],
      until,
      blind: false,
    }
    valueIn(await editOpenSeat(services, it.people.organiser, named))
    expect((await learnt(it.people.stranger, it))['who asks']).toBe(true)
    expect((await learnt(it.people.organiser, it))['who applied']).toBe(false)
  })
})

describe('words that would give a name away', () => {
  test.each([
    ['㈱渡邊電算', '渡辺電算では受発注を担当しました。', true],
    ['株式会社ナガサキ・サーバー', '弊社（ナガサキサーバ）は', true],
    ['一般財団法人 信州機構', '信州の機構です', false],
    ['株式会社林', '森林の会社です', false],
  ])('%s in 「%s」: %s', (name, text, is) => {
    expect(namesIn(text, [name])).toEqual(is ? [name] : [])
  })

  test.each([
    ['https://example.jp をご覧ください', true],
    ['ｉｎｆｏ＠example.jp まで', true],
    ['10社@月2回', false],
  ])('an address in 「%s」: %s', (text, is) => {
    expect(holdsAddress(text)).toBe(is)
  })

  test('are warned of once, of the organiser, the applicant and a word of refusal', async () => {
    const it = await aBlindSeat()
    const seat = (text: string, evenSo: boolean) =>
      publishOpenSeat(services, it.people.organiser, {
        roomId: it.roomId,
        roles: ['digital'],
        text,
        until: '2999-01-01',
        blind: true,
        evenSo,
      })
    // The day is looked at first.
    expect(refusalIn(await seat('募ります。', false))).toMatchObject({ problems: [{ path: 'until' }] })

    const warned = { kind: 'bad-input', problems: [{ path: 'evenSo' }] }
    const organiser = it.people.organiser
    const { until } = valueIn(await seeOpenSeat(services, organiser, { openSeatId: it.openSeatId })).seat
    for (const name of [it.asker.name, it.room, it.sits.name]) {
      const text = `${name}が募ります。`
      const written = { roomId: it.roomId, roles: ['digital' as const], text, until, blind: true }
      expect(refusalIn(await publishOpenSeat(services, organiser, written)), name).toMatchObject(warned)
      expect((await publishOpenSeat(services, organiser, { ...written, evenSo: true })).ok).toBe(true)
      expect((await publishOpenSeat(services, organiser, { ...written, blind: false })).ok).toBe(true)
    }

    const firm = await aFirm(house)
    const answers = [{ question: '製造業の支援の実績を教えてください。', answer: `${firm.organisation.name}です。` }]
    const applied = { organisationId: firm.organisation.id, openSeatId: it.openSeatId, answers }
    expect(refusalIn(await applyForSeat(services, firm.person, applied))).toMatchObject(warned)
    expect((await applyForSeat(services, firm.person, { ...applied, evenSo: true })).ok).toBe(true)

    const word = { roomId: it.roomId, applicationId: it.ours.applicationId, word: `${it.asker.name}より` }
    expect(refusalIn(await declineApplication(services, organiser, word))).toMatchObject(warned)
    expect((await declineApplication(services, organiser, { ...word, evenSo: true })).ok).toBe(true)
  })
})
