import { afterAll, expect, test } from 'vitest'
import { estimate } from '#programs/estimate.ts'
import type { BudgetLine } from '#rooms/amounts.ts'
import { consortiumOf } from '#rooms/consortium.ts'
import { plannedWith } from '#rooms/sums.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aMember, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const costs = (cost: number, subsidy?: number): BudgetLine[] => [
  { category: 'other', cost, ...(subsidy === undefined ? {} : { subsidy }) },
]

/** Three firms in a room of a programme that pays each half or two thirds, up to 20,000,000 yen. */
async function threeFirms() {
  const firm = { kind: 'company', prefecture: '20', size: 'sme' } as const
  const room = await aRoom(house, { program: 'koudo-kigyokan-r2', roles: ['member'], organisation: { facts: firm } })
  const joining = () => aMember(house, room, { roles: ['member'], facts: firm })
  const [one, two] = [await joining(), await joining()]
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  const own = view.room.seats[0]?.id ?? ''
  const budget = (
    who: typeof room.organiser,
    seatId: string,
    lines: readonly BudgetLine[] | null,
    over?: string | null,
  ) =>
    setSeatFacts(services, who, {
      roomId: room.roomId,
      seatId,
      budget: lines as BudgetLine[],
      ...(over === undefined ? {} : { over }),
    })
  return { ...room, one, two, own, budget }
}

test('R18 a budget is written by its member and the organiser, and read line by line by those two alone', async () => {
  const { roomId, organiser, one, two, budget } = await threeFirms()
  valueIn(await budget(one.person, one.seatId, costs(12_345_679, 4_111_111)))
  valueIn(await budget(organiser, two.seatId, costs(9_876_543)))
  expect(refusalIn(await budget(one.person, two.seatId, costs(1)))).toMatchObject({ rule: 'not-your-seat' })
  expect(refusalIn(await budget(await aPerson(house), one.seatId, costs(1))).kind).toBe('not-permitted')
  expect(refusalIn(await budget(one.person, one.seatId, costs(-1))).kind).toBe('bad-input')
  expect(refusalIn(await budget(one.person, one.seatId, costs(0.5))).kind).toBe('bad-input')

  const [his, hers, other] = await Promise.all(
    [organiser, one.person, two.person].map((person) => roomSeenBy(house, person, roomId)),
  )
  expect(JSON.stringify(his?.view)).toContain('12345679')
  expect(JSON.stringify(hers?.view)).toContain('12345679')
  expect(JSON.stringify(hers?.view)).not.toContain('9876543')
  expect(JSON.stringify(other)).not.toMatch(/12,?345,?679|4,?111,?111/)
})

test('R18 the whole is told once three have a budget, without the parts, and is what the organiser works out', async () => {
  const { roomId, organiser, one, two, own, budget } = await threeFirms()
  valueIn(await budget(one.person, one.seatId, costs(12_345_679, 4_111_111)))
  valueIn(await budget(organiser, two.seatId, costs(9_876_543)))
  expect((await roomSeenBy(house, two.person, roomId)).view.sums?.estimate).toBeUndefined()

  valueIn(await budget(organiser, own, costs(60_000_001)))
  const his = await roomSeenBy(house, organiser, roomId)
  const theirs = await roomSeenBy(house, two.person, roomId)
  const { edition, on } = his
  const whole = estimate(edition, consortiumOf(his.view.room, null, his.view.amounts, on), on, plannedWith)
  expect(whole.parts.map(({ subsidy }) => subsidy.most)).toEqual([20_000_000, 4_111_111, 4_938_271])
  expect(theirs.view.sums?.estimate).toEqual({
    cost: 82_222_223,
    sum: whole.sum,
    whole: { least: 29_049_382, most: 29_049_382 },
    own: { least: 53_172_841, most: 53_172_841 },
    cut: false,
    stated: 3,
  })
  expect(JSON.stringify(theirs)).not.toMatch(/12,?345,?679|4,?111,?111|60,?000,?001/)

  const full = verdictOf(his.view, { readsAmounts: true }, edition, on)
  const seen = verdictOf(theirs.view, { readsAmounts: false }, edition, on)
  expect(seen?.findings.map((it) => [it.rule, it.outcome])).toEqual(full?.findings.map((it) => [it.rule, it.outcome]))
})

test('R18 who is paid nothing hides nobody: two who receive and one who does not are told no sum', async () => {
  const { roomId, organiser, one, two, own, budget, ...room } = await threeFirms()
  const manager = await aMember(house, { roomId, organiser, ...room }, { roles: ['manager'] })
  for (const seatId of [own, one.seatId, manager.seatId]) valueIn(await budget(organiser, seatId, costs(9_000_000)))
  expect((await roomSeenBy(house, two.person, roomId)).view.sums?.estimate).toBeUndefined()
  valueIn(await budget(organiser, two.seatId, costs(9_000_000)))
  expect((await roomSeenBy(house, two.person, roomId)).view.sums?.estimate).toMatchObject({ stated: 4 })
})

test('a budget somebody else saved first is handed back and not overwritten', async () => {
  const { roomId, organiser, one, budget } = await threeFirms()
  const amountId = async () =>
    (await roomSeenBy(house, organiser, roomId)).view.room.seats.find(({ id }) => id === one.seatId)?.amountId
  valueIn(await budget(one.person, one.seatId, costs(1_000_000), null))
  const first = (await amountId()) ?? null
  valueIn(await budget(organiser, one.seatId, costs(2_000_000), first))
  const late = refusalIn(await budget(one.person, one.seatId, costs(3_000_000), first))
  expect(late).toMatchObject({ kind: 'newer-version', current: { lines: costs(2_000_000) } })

  valueIn(await budget(one.person, one.seatId, costs(1_000_000), await amountId()))
  valueIn(await budget(one.person, one.seatId, null, await amountId()))
  expect(await amountId()).toBeNull()
})

test('what the lines ask for is what the seat asks for, and a sum written alone leaves the costs standing', async () => {
  const { roomId, organiser, one, budget } = await threeFirms()
  const stated = async () => {
    const { view } = await roomSeenBy(house, organiser, roomId)
    const amountId = view.room.seats.find(({ id }) => id === one.seatId)?.amountId
    return view.amounts[amountId ?? '']
  }
  valueIn(await budget(one.person, one.seatId, costs(9_000_000, 3_000_000)))
  expect(await stated()).toEqual({ yen: 3_000_000, lines: costs(9_000_000, 3_000_000) })
  valueIn(await setSeatFacts(services, one.person, { roomId, seatId: one.seatId, requests: 2_000_000 }))
  expect(await stated()).toEqual({ yen: 2_000_000, lines: costs(9_000_000) })
  valueIn(await budget(one.person, one.seatId, costs(9_000_000, 1)))
  expect(await stated()).toEqual({ yen: 1, lines: costs(9_000_000, 1) })
})
