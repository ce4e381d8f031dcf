import { describe, expect, test } from 'vitest'
import { listedProgrammes } from '#app/catalogue.server.ts'
import { cataloguePath, wishesOf, withoutWish } from '#app/components/catalogue/wishes.ts'

const on = '2026-11-22'
const idsOf = async (address: string, day = on) =>
  (await listedProgrammes(wishesOf(new URLSearchParams(address)), day)).lines.map(({ id }) => id)

describe('the list of programmes', () => {
  test('what is over stands among past calls alone, the latest first', async () => {
    const { lines, counts } = await listedProgrammes({ when: 'past' }, on)
    expect(new Set(lines.map(({ window }) => window.state))).toEqual(new Set(['closed']))
    expect(lines).toHaveLength(counts.past)
    const days = lines.flatMap(({ window }) => window.closes ?? [])
    expect(days).toEqual(days.toSorted().reverse())
    expect(await idsOf('')).not.toContain('sapoin-r2')
  })

  test('a call that closes on that day comes before one that is open at any time', async () => {
    const ids = await idsOf('', '2026-04-17')
    expect(ids[0]).toMatch(/^gotech-r8/)
    expect(ids).toContain('chiiki-dx-lab')
  })

  test('a call that is over stays where one prepares until the month in which the next is expected is past', async () => {
    expect(await idsOf('', '2026-11-21')).toContain('gotech-r8-normal')
    expect(await idsOf('', '2027-03-01')).not.toContain('gotech-r8-normal')
    expect(await idsOf('when=past', '2027-03-01')).toContain('gotech-r8-normal')
  })

  test.each([
    ['when=past&who=municipality&team=required', 'chiiki-dx-r4-a', 'jizoku-r1-supp'],
    ['when=past&who=small', 'jizoku-r1-supp', 'genba-kenshu-r3-supp'],
    ['when=past&prefecture=43', 'nariwai-r2-a', 'nariwai-r2-b'],
    ['when=past&amount=50000000', 'sapoin-r2', 'chiiki-dx-r4-a'],
    ['when=past&stage=request', 'sapoin-r3-request', 'sapoin-r2'],
    ['when=past&family=it', 'it-r3-multi', 'sapoin-r2'],
  ])('%s keeps %s and leaves %s out', async (address, kept, left) => {
    const ids = await idsOf(address)
    expect(ids).toContain(kept)
    expect(ids).not.toContain(left)
  })

  test('an address holds the wishes, without one that it does not know', () => {
    const address = '/programs?when=past&who=sme&team=required&amount=10000000'
    const wishes = wishesOf(new URL(address, 'http://localhost').searchParams)
    expect(cataloguePath(wishes)).toBe('/programs?when=past&who=sme&team=required&amount=10000000')
    expect(cataloguePath(withoutWish(wishes, 'team'))).toBe('/programs?when=past&who=sme&amount=10000000')
    expect(wishesOf(new URLSearchParams('when=never&who=king&amount=3'))).toEqual({ when: 'now' })
  })

  test('where nothing can be applied for, the calls that ended last are there to prepare by', async () => {
    const { lines, latest } = await listedProgrammes({ when: 'now', family: 'nariwai' }, on)
    expect(lines).toEqual([])
    expect(latest.length).toBeGreaterThan(0)
    expect(latest.every(({ stage }) => stage === 'current')).toBe(true)
  })
})
