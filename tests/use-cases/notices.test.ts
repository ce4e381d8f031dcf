import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, type House, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { aMember, anInvited, aRoom, type OpenRoom } from '#tests/builders/room.ts'
import { chooseLanguage } from '#use-cases/accounts/choose-language.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { tendInvitations } from '#use-cases/invitations/tend-invitations.ts'
import { chooseNotices } from '#use-cases/notices/choose-notices.ts'
import { chooseRoomNotices } from '#use-cases/notices/choose-room-notices.ts'
import { countNotices } from '#use-cases/notices/count-notices.ts'
import { markAllRead } from '#use-cases/notices/mark-all-read.ts'
import { seeNoticeWays } from '#use-cases/notices/see-notice-ways.ts'
import { seeNotices } from '#use-cases/notices/see-notices.ts'
import { seeRoomNotices } from '#use-cases/notices/see-room-notices.ts'
import { seeStop } from '#use-cases/notices/see-stop.ts'
import { sendDigests } from '#use-cases/notices/send-digests.ts'
import { stopNotices } from '#use-cases/notices/stop-notices.ts'
import { tendNotices } from '#use-cases/notices/tend-notices.ts'
import { acceptTerms } from '#use-cases/rooms/accept-terms.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { eraseMessage } from '#use-cases/rooms/erase-message.ts'
import { handOver } from '#use-cases/rooms/hand-over.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { say } from '#use-cases/rooms/say.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import { setTerms } from '#use-cases/rooms/set-terms.ts'
import type { Person } from '#use-cases/who.ts'

const houses: House[] = []
afterAll(async () => {
  for (const it of houses) await it.close()
})

const minute = 60_000

/** A house of its own, since letters are sent to everyone of it: a room, its member, and everyone has read what there is. */
async function aRoomRead() {
  const house = await aHouse({ publicUrl: 'https://musubi.example.jp' })
  houses.push(house)
  const room = await aRoom(house)
  const member = await aMember(house, room)
  const { roomId, organiser } = room
  const read = async (person: Person) => valueIn(await markRead(house.services, person, { roomId, seq: 900 }))
  await read(organiser)
  await read(member.person)
  const mails = async ({ email }: Pick<Person, 'email'>) =>
    (await house.services.stores.mails.newest(200)).filter(({ to, unsubscribe }) => to === email && unsubscribe)
  const at = {
    house,
    services: house.services,
    room,
    roomId,
    organiser,
    member: member.person,
    seat: member,
    read,
    /** Letters of what is new, newest first. */
    mails,
    speak: async (text: string, by: Person = organiser, to: OpenRoom = room) =>
      valueIn(await say(house.services, by, { roomId: to.roomId, text })),
    tend: async () => valueIn(await tendNotices(house.services, theHouse, {})).letters,
    digest: async () => valueIn(await sendDigests(house.services, theHouse, {})).letters,
    way: async (person: Person, way: 'at-once' | 'digest' | 'off') =>
      valueIn(await chooseNotices(house.services, person, { way })),
  }
  return at
}

const stopIn = (mail: { text: string; unsubscribe: string | null } | undefined) => ({
  header: mail?.unsubscribe?.split('/stop-mail/')[1] ?? '',
  visible: [...(mail?.text.matchAll(/\/stop-mail\/(\S+)/g) ?? [])].map(([, token]) => token ?? ''),
})

test('R45 a newcomer is told once a day, of what they have not read, in one letter over all rooms', async () => {
  const at = await aRoomRead()
  const { services, house, member, organiser } = at
  expect(valueIn(await seeNoticeWays(services, member, {}))).toEqual({ all: 'digest', rooms: [] })
  const other = await aRoom(house, { name: '二つ目のルーム' })
  await services.stores.organisations.addPerson(other.organisation.id, member.accountId, 'editor')
  await at.read(member)
  await at.speak('ひとつめです。')
  await at.speak('ふたつめです。')
  const asked = await anInvited(house, at.room)
  await at.speak('こちらも始めます。', other.organiser, other)

  house.later(10 * minute)
  expect(await at.tend()).toBe(0)
  expect(await at.digest()).toBe(1)
  const [mail] = await at.mails(member)
  expect(mail?.subject).toBe('[むすび] ルームの動き（2件のルーム）')
  expect(mail?.text).toContain('発言が2件あります。')
  expect(mail?.text).toContain(`${asked.organisation.name}に参加を打診しました。`)
  expect(mail?.text).not.toContain('ひとつめ')
  // One’s own doings are no news, and who was only asked reads nothing.
  expect(await at.mails(organiser)).toEqual([])
  expect(await at.mails(asked.person)).toEqual([])
})

test('R45 what somebody has read is not told, nor what was erased', async () => {
  const at = await aRoomRead()
  await at.speak('読みました。')
  await at.read(at.member)
  const { services, roomId, organiser } = at
  await at.speak('消します。')
  const textId = (
    await services.stores.rooms.latest((await services.stores.rooms.find(roomId))?.roomLog ?? '', {
      after: 0,
      notBy: at.member.accountId,
      limit: 1,
    })
  )[0]?.body.textId
  valueIn(await eraseMessage(services, organiser, { roomId, textId: String(textId) }))
  expect(await at.digest()).toBe(0)
})

test('R46 told at once means after some minutes, a lively talk in one letter, and no second one until they looked or half an hour passed', async () => {
  const at = await aRoomRead()
  await at.way(at.member, 'at-once')
  await at.speak('一')
  at.house.later(minute)
  await at.speak('二')
  expect(await at.tend()).toBe(0)
  at.house.later(4 * minute)
  expect(await at.tend()).toBe(1)
  expect((await at.mails(at.member))[0]?.text).toContain('発言が2件あります。')

  await at.speak('三')
  at.house.later(6 * minute)
  expect(await at.tend(), 'they have not looked since the letter').toBe(0)
  await at.read(at.member)
  await at.speak('四')
  at.house.later(5 * minute)
  expect(await at.tend(), 'they have').toBe(1)
  await at.speak('五')
  at.house.later(31 * minute)
  expect(await at.tend(), 'half an hour later').toBe(1)
  expect(await at.mails(at.member)).toHaveLength(3)
})

test('R46 a message that names somebody does not wait for the morning, unless they turned mail off', async () => {
  const at = await aRoomRead()
  const text = '@長野 匠 さん、見積をお願いします。'
  await at.speak(text)
  at.house.later(5 * minute)
  expect(await at.tend()).toBe(1)
  const [mail] = await at.mails(at.member)
  expect(mail?.subject).toContain('あなた宛ての発言があります')
  expect(mail?.text).toContain(`「${text}」`)

  await at.way(at.member, 'off')
  at.house.later(60 * minute)
  await at.speak(`@${at.seat.organisation.name} の皆さま`)
  at.house.later(5 * minute)
  expect([await at.tend(), await at.digest()]).toEqual([0, 0])
})

test('R46 a change that waits for consent does not wait for the morning either', async () => {
  const at = await aRoomRead()
  valueIn(await handOver(at.services, at.organiser, { roomId: at.roomId, seatId: at.seat.seatId }))
  at.house.later(5 * minute)
  expect(await at.tend()).toBe(1)
  expect((await at.mails(at.member))[0]?.text).toContain('同意を待っています')
})

test('R47 each event is told once, however many nodes look at the same moment, and what failed is not lost', async () => {
  const at = await aRoomRead()
  await at.way(at.member, 'at-once')
  await at.speak('一度だけ')
  at.house.later(5 * minute)
  const both = await Promise.all([at.tend(), at.tend(), at.digest()])
  expect(both.reduce((sum, it) => sum + it)).toBe(1)
  expect(await at.digest()).toBe(0)
  expect(await at.mails(at.member)).toHaveLength(1)

  const other = await aMember(at.house, at.room)
  await at.speak('書きそこねる')
  const { services } = at
  const failing = {
    ...services,
    transaction: (<T>(work: (stores: typeof services.stores) => Promise<T>) =>
      services.transaction((stores) =>
        work({
          ...stores,
          mails: {
            ...stores.mails,
            add: async (mail: Parameters<typeof stores.mails.add>[0]) => {
              if (mail.to === at.member.email) throw new Error('the mail was not written')
              return stores.mails.add(mail)
            },
          },
        }),
      )) as typeof services.transaction,
  }
  await expect(sendDigests(failing, theHouse, {})).rejects.toThrow('not written: 1')
  expect(await at.mails(other.person), 'nobody waits for it').toHaveLength(1)
  expect(await at.digest()).toBe(1)
})

test('R47 answers that the organiser gets a letter about are not told a second time', async () => {
  const at = await aRoomRead()
  const { services, house, organiser } = at
  const asked = await anInvited(house, at.room)
  await at.read(organiser)
  await at.read(at.member)
  valueIn(await declineSeat(services, asked.person, { key: asked.key }))
  expect(await at.digest(), 'the member alone').toBe(1)
  expect((await at.mails(at.member))[0]?.text).toContain(`${asked.organisation.name}が辞退しました。`)
  const letters = (await services.stores.mails.newest(50)).filter(({ to }) => to === organiser.email)
  expect(letters.filter(({ subject }) => subject.includes('辞退'))).toHaveLength(1)
})

test('R48 a room’s own choice is stronger than the one for all, and can be taken back', async () => {
  const at = await aRoomRead()
  const { services, roomId, member } = at
  await at.way(member, 'off')
  valueIn(await chooseRoomNotices(services, member, { roomId, way: 'at-once' }))
  expect(valueIn(await seeRoomNotices(services, member, { roomId }))).toMatchObject({ all: 'off', here: 'at-once' })
  await at.speak('届きます。')
  at.house.later(5 * minute)
  expect(await at.tend()).toBe(1)
  valueIn(await chooseRoomNotices(services, member, { roomId, way: 'as-ever' }))
  expect(valueIn(await seeRoomNotices(services, member, { roomId }))).toMatchObject({ here: null })
  await at.speak('届きません。')
  expect(await at.digest()).toBe(0)
  // Off is off also for letters about what stands in the room.
  const asked = await anInvited(at.house, at.room)
  await at.way(at.organiser, 'off')
  valueIn(await declineSeat(services, asked.person, { key: asked.key }))
  const letters = (await services.stores.mails.newest(50)).filter(({ to }) => to === at.organiser.email)
  expect(letters.filter(({ subject }) => subject.includes('辞退'))).toEqual([])
})

test('R49 a room’s terms: outside only that they wait, inside no word of what was said leaves the house', async () => {
  const at = await aRoomRead()
  const { services, roomId, organiser, member } = at
  await at.speak('@長野 匠 さんだけに言います。')
  valueIn(await setTerms(services, organiser, { roomId, text: 'ここだけの話にする。' }))
  at.house.later(5 * minute)
  expect(await at.tend()).toBe(1)
  const [outside] = await at.mails(member)
  expect(outside?.text).toContain('秘密保持の条件が示されています')
  expect(outside?.text).toContain(`/rooms/${roomId}/terms`)
  for (const word of ['だけに言います', '名指し', '発言が', 'ここだけの話']) expect(outside?.text).not.toContain(word)

  valueIn(await acceptTerms(services, member, { roomId, version: 1 }))
  at.house.later(60 * minute)
  await at.speak('@長野 匠 さんに、もう一度言います。')
  at.house.later(5 * minute)
  expect(await at.tend()).toBe(1)
  const [inside] = await at.mails(member)
  expect(inside?.text).toContain('名指しした発言があります')
  expect(inside?.text).not.toContain('もう一度')
})

test('R49 nobody is told of an archived room, of one they left, or at an address that refused mail', async () => {
  const at = await aRoomRead()
  const { services, roomId, organiser, member } = at
  await at.speak('片付けます。')
  const other = await aMember(at.house, at.room)
  await services.stores.mails.refuse(other.person.email, services.clock.now())
  valueIn(await leaveRoom(services, member, { roomId, seatId: at.seat.seatId }))
  expect(await at.digest(), 'the organiser is told who left').toBe(1)
  await at.speak('もう一言。')
  valueIn(await archiveRoom(services, organiser, { roomId }))
  expect(await at.digest()).toBe(0)
  expect([...(await at.mails(member)), ...(await at.mails(other.person))]).toEqual([])
})

test('R50 every letter stops by one press, of the room it is about or of all, without signing in; looking changes nothing', async () => {
  const at = await aRoomRead()
  const { services, roomId, member } = at
  valueIn(await chooseLanguage(services, member, { language: 'en' }))
  await at.speak('Hello.')
  await at.digest()
  const [mail] = await at.mails(member)
  const { header, visible } = stopIn(mail)
  expect(mail?.unsubscribe).toMatch(/^https:\/\/musubi\.example\.jp\/stop-mail\//)
  expect(visible).toContain(header)
  const [ofRoom = '', ofAll = ''] = visible
  expect(valueIn(await seeStop(services, aVisitor(), { token: header }))).toMatchObject({
    room: { name: '信州ものづくりDX' },
    stopped: false,
  })
  expect(valueIn(await seeNoticeWays(services, member, {})).rooms).toEqual([])

  for (let pressed = 0; pressed < 2; pressed++) valueIn(await stopNotices(services, aVisitor(), { token: ofRoom }))
  expect(valueIn(await seeStop(services, aVisitor(), { token: header })).stopped).toBe(true)
  expect(valueIn(await seeNoticeWays(services, member, {}))).toMatchObject({
    all: 'digest',
    rooms: [{ roomId, way: 'off' }],
  })
  valueIn(await chooseRoomNotices(services, member, { roomId, way: 'at-once' }))
  valueIn(await stopNotices(services, aVisitor(), { token: ofAll }))
  expect(valueIn(await seeNoticeWays(services, member, {}))).toEqual({ all: 'off', rooms: [] })
  expect(valueIn(await seeStop(services, aVisitor(), { token: ofAll }))).toMatchObject({
    everything: true,
    stopped: true,
  })
})

test('R50 a made-up link stops nothing, nor one that was signed for another', async () => {
  const at = await aRoomRead()
  const { services, member, organiser } = at
  await at.speak('こんにちは。')
  await at.digest()
  const { header } = stopIn((await at.mails(member))[0])
  const [, room, signature] = header.split('.')
  const stranger = await aPerson(at.house)
  for (const token of [
    services.secrets.token(),
    `${organiser.accountId}.${room}.${signature}`,
    `${member.accountId}.all.${signature}`,
    `${stranger.accountId}.all.`,
  ])
    expect(refusalIn(await stopNotices(services, aVisitor(), { token })).kind).toBe('not-found')
  expect(valueIn(await seeNoticeWays(services, organiser, {})).all).toBe('digest')
})

test('R51 what is new over all rooms stands on one page and is counted, from the logs and how far one has read', async () => {
  const at = await aRoomRead()
  const { services, house, member, organiser, roomId } = at
  const seen = async (person: Person) => valueIn(await seeNotices(services, person, {}))
  const counted = async (person: Person) => valueIn(await countNotices(services, person, {})).notices
  expect([(await seen(member)).rooms, await counted(member)]).toEqual([[], 0])

  await at.speak('@長野 匠 さん、こちらです。')
  const asked = await anInvited(house, at.room)
  valueIn(await setPlan(services, organiser, { roomId, values: { selfSustainingYears: 5 } }))
  const other = await anInvited(house, await aRoom(house, { name: '招く側のルーム' }))
  await services.stores.organisations.addPerson(other.organisation.id, member.accountId, 'editor')
  const news = await seen(member)
  expect(news.rooms).toMatchObject([
    { roomId, forYou: 1, latest: [{ kind: 'seat-asked' }, { kind: 'message-posted' }] },
  ])
  expect(news.asked).toMatchObject([{ id: other.key, room: '招く側のルーム', organisation: other.organisation.name }])
  // The message, who was asked, and the seat they are asked to take; a plan is read in the room.
  expect(await counted(member)).toBe(3)
  expect(await counted(asked.person)).toBe(1)
  expect((await seen(asked.person)).rooms).toEqual([])
  expect(await counted(organiser)).toBe(0)

  house.later(9 * 24 * 60 * minute)
  valueIn(await tendInvitations(services, theHouse, {}))
  expect((await seen(organiser)).ranOut).toMatchObject([{ roomId, organisation: asked.organisation.name }])
})

test('R51 all is marked as read up to what the page showed, and only where one may read', async () => {
  const at = await aRoomRead()
  const { services, house, member, roomId } = at
  await at.speak('見えていた発言')
  const stranger = await aRoom(house)
  const [shown] = valueIn(await seeNotices(services, member, {})).rooms
  await at.speak('そのあとの発言')
  const rooms = [
    { roomId, seq: shown?.upTo ?? 0 },
    { roomId: stranger.roomId, seq: 1 },
  ]
  expect(valueIn(await markAllRead(services, member, { rooms }))).toEqual({ read: 1 })
  expect(valueIn(await countNotices(services, member, {})).notices).toBe(1)
})

test('R51 of a room whose terms wait, or that is archived, nothing is told but that', async () => {
  const at = await aRoomRead()
  const { services, member, organiser, roomId } = at
  await at.speak('中の話')
  valueIn(await setTerms(services, organiser, { roomId, text: 'ここだけの話にする。' }))
  expect(valueIn(await countNotices(services, member, {})).notices).toBe(0)
  expect(valueIn(await seeNotices(services, member, {}))).toMatchObject({ rooms: [], terms: [{ roomId }] })
  valueIn(await acceptTerms(services, member, { roomId, version: 1 }))
  expect(valueIn(await countNotices(services, member, {})).notices).toBe(2)
  valueIn(await archiveRoom(services, organiser, { roomId }))
  expect(valueIn(await countNotices(services, member, {})).notices).toBe(0)
  expect(valueIn(await seeNotices(services, member, {}))).toMatchObject({ rooms: [], terms: [] })
})
