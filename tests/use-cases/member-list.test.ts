import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom, type OpenRoom, roomSeenBy, soon } from '#tests/builders/room.ts'
import { previewMemberList } from '#use-cases/member-list/preview-member-list.ts'
import { takeMemberList } from '#use-cases/member-list/take-member-list.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const previewOf = async (room: OpenRoom, ...rows: string[]) =>
  valueIn(
    await previewMemberList(services, room.organiser, {
      roomId: room.roomId,
      text: ['名称,都道府県,法人番号,状態', ...rows].join('\n'),
      role: 'digital',
    }),
  ).rows
const took = async (
  room: OpenRoom,
  rows: Parameters<typeof takeMemberList>[2]['rows'],
  clientId: string = randomUUID(),
) => valueIn(await takeMemberList(services, room.organiser, { roomId: room.roomId, clientId, rows }))
const deskOf = async (room: OpenRoom) => (await roomSeenBy(house, room.organiser, room.roomId)).view.desk.candidates

test('a row finds its entry by 法人番号 whatever it is called, and by its name however that is written', async () => {
  const room = await aRoom(house)
  const numbered = await anEntry(house, { name: '株式会社甲賀電算', corporateNumber: '1240001026011' })
  const named = await anEntry(house, { name: '渡辺計算株式会社', facts: { kind: 'it-vendor', prefecture: '20' } })
  const rows = await previewOf(
    room,
    '甲賀,,1240001026011,',
    '㈱渡邊計算,長野,,',
    '㈱渡邊計算,山梨県,,',
    '見知らぬ商会,長野県,,',
  )
  expect(rows.map(({ meant, change }) => [meant, change])).toEqual([
    [numbered.id, 'new'],
    [named.id, 'new'],
    [null, 'new'],
    [null, 'new'],
  ])
  expect(rows[3]?.matches).toEqual([])
})

test('several entries of one name, and one whose legal form is not written, are the organiser’s choice', async () => {
  const room = await aRoom(house)
  for (const prefecture of ['20', '19'] as const)
    await anEntry(house, { name: '株式会社双子工業', facts: { kind: 'company', prefecture } })
  const formed = await anEntry(house, { name: '一人合同会社', facts: { kind: 'company', prefecture: '20' } })
  const [twins, one] = await previewOf(room, '双子工業株式会社,,,', '一人,長野県,,')
  expect(twins).toMatchObject({ meant: null, matches: [{ name: '株式会社双子工業' }, { name: '株式会社双子工業' }] })
  expect(one).toMatchObject({ meant: null, matches: [{ id: formed.id }] })
})

test('who sits or stands on the desk already is said with their state, and what a list cannot change stays', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room, { name: '確定システム株式会社' })
  const asked = await anInvited(house, room, { name: '打診システム株式会社' })
  valueIn(await listCandidate(services, room.organiser, { roomId: room.roomId, name: '候補商会', roles: ['digital'] }))
  const rows = await previewOf(
    room,
    '確定システム株式会社,,,内諾',
    '打診システム株式会社,,,内諾',
    '打診システム㈱,長野県,,打診中',
    '候補商会,,,',
    '候補商会,長野県,,打診中',
  )
  expect(rows.map(({ change, here }) => [change, here?.state])).toEqual([
    ['differs', 'confirmed'],
    ['firmer', 'asked'],
    ['same', 'asked'],
    ['same', 'considered'],
    ['differs', 'considered'],
  ])
  expect([rows[0]?.here?.organisationId, rows[1]?.here?.seatId]).toEqual([member.organisation.id, asked.seatId])
})

test('good rows are taken, bad ones told; a 内諾 is written down where who, when and how are given', async () => {
  const room = await aRoom(house)
  const entry = await anEntry(house, { name: '取込電算株式会社', facts: { kind: 'it-vendor', prefecture: '20' } })
  const today = soon({ services }, 0)
  const outcome = await took(room, [
    { row: 2, name: '取込電算', organisationId: entry.id, roles: ['digital'] },
    { row: 3, name: '名だけ商会', prefecture: '20', roles: ['other'] },
    { row: 4, name: '役なし商会', roles: [] },
    { row: 5, name: '内諾商会', roles: ['digital'], said: { who: '社長', on: today, how: '電話' } },
    { row: 6, name: '口約束商会', roles: ['digital'], said: { who: '', on: today, how: '電話' } },
    { row: 7, name: '取込電算', organisationId: entry.id, roles: ['digital'] },
    { row: 8, name: '迷子', organisationId: 'x', roles: ['digital'] },
  ])
  expect(outcome).toMatchObject({
    listed: [2, 3],
    agreed: [5],
    told: [
      { row: 4, name: '役なし商会', refusal: { kind: 'bad-input', problems: [{ path: 'roles' }] } },
      { row: 6, refusal: { kind: 'bad-input', problems: [{ path: 'said.who' }] } },
      { row: 7, refusal: { kind: 'not-now', rule: 'organisation-already-here' } },
      { row: 8, refusal: { kind: 'bad-input', problems: [{ path: 'organisationId' }] } },
    ],
  })
  expect((await deskOf(room)).map((it) => it.organisation.name)).toEqual(['取込電算株式会社', '名だけ商会'])
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  expect(view.room.seats.at(-1)).toMatchObject({
    state: 'agreed',
    organisation: { name: '内諾商会' },
    said: { who: '社長', on: today, how: '電話' },
  })
})

test('the same list sent twice is taken once, and answers the same', async () => {
  const room = await aRoom(house)
  const today = soon({ services }, 0)
  const rows = [
    { row: 2, name: '一度商会', roles: ['digital'] },
    { row: 3, name: '内諾一度商会', roles: ['digital'], said: { who: '社長', on: today, how: '面談' } },
  ]
  const clientId = randomUUID()
  const first = await took(room, rows, clientId)
  expect(await took(room, rows, clientId)).toEqual(first)
  expect(await deskOf(room)).toHaveLength(1)
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  expect(view.room.seats.filter((it) => it.state === 'agreed')).toHaveLength(1)
})

test('a 内諾 for a candidate or somebody asked keeps their seat', async () => {
  const room = await aRoom(house)
  const today = soon({ services }, 0)
  const asked = await anInvited(house, room, { name: '返事待ち株式会社' })
  const { seatId } = valueIn(
    await listCandidate(services, room.organiser, { roomId: room.roomId, name: '机上商会', roles: ['digital'] }),
  )
  const rows = await previewOf(room, '机上商会,,,内諾', '返事待ち株式会社,,,内諾')
  const said = { who: '部長', on: today, how: 'メール' }
  await took(
    room,
    rows.map((it) => ({ row: it.row, name: it.name, roles: [...it.roles], said, seatId: it.here?.seatId ?? '' })),
  )
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  const agreed = view.room.seats.filter((it) => it.state === 'agreed').map((it) => it.id)
  expect(agreed.sort()).toEqual([seatId, asked.seatId].sort())
})

test('a demo room is offered no real organisation, and a member may neither read nor take a list', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  await anEntry(house, { name: '実在株式会社', facts: { kind: 'company', prefecture: '20' } })
  const demo = await aRoom(house, { organisation: { demo: true } })
  expect((await previewOf(demo, '実在株式会社,,,'))[0]?.matches).toEqual([])
  expect((await previewOf(room, '実在株式会社,,,'))[0]?.matches).toHaveLength(1)
  const list = { roomId: room.roomId, text: '名称\n甲' }
  expect(refusalIn(await previewMemberList(services, member.person, list)).kind).toBe('not-permitted')
})
