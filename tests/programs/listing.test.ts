import { describe, expect, test } from 'vitest'
import { families, familyOf } from '#programs/catalogue/families.ts'
import { allEditions, editionIds } from '#programs/catalogue/index.ts'
import { listingOf, takes } from '#programs/listing.ts'
import { sortIds } from '#programs/sorts.ts'
import { theEdition } from '#tests/builders/programs.ts'

const on = '2026-11-22'
const listed = async (id: Parameters<typeof theEdition>[0]) => listingOf(await theEdition(id), on)

describe('what a list says of a programme', () => {
  test('every edition stands in one family', () => {
    expect(editionIds.filter((id) => !familyOf(id))).toEqual([])
    const all = families.flatMap(({ editions }) => editions)
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
  })

  test('持続化補助金 is for small enterprises, and a bank finds no seat of a member there', async () => {
    const edition = await theEdition('jizoku-r1-supp')
    expect(sortIds.filter((sort) => takes(edition, sort, on))).toEqual(['small'])
  })

  test('a local government may sit in a 地域DX community, though it is paid nothing', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    for (const sort of ['chamber', 'it', 'municipality'] as const) expect(takes(edition, sort, on)).toBe(true)
  })

  test('where no rule is confirmed what is reported tells whom a programme is for', async () => {
    const edition = await theEdition('seicho-kasoku-2026')
    expect(sortIds.filter((sort) => takes(edition, sort, on))).toEqual(['small', 'sme', 'it'])
  })

  test('なりわい is for the prefectures it prints, サポイン for all', async () => {
    expect((await listed('nariwai-r2-a')).prefectures).toEqual(['43'])
    expect(await listed('sapoin-r2')).not.toHaveProperty('prefectures')
  })

  test('the cap is the largest one that is printed', async () => {
    expect((await listed('chiiki-dx-r4-b')).cap).toBe(25_000_000)
    expect(await listed('wakamono-iten-r3-budget')).not.toHaveProperty('cap')
  })

  test('a cap that grows with the team is no amount before there is one', async () => {
    expect(await listed('kyoso-it-r4')).not.toHaveProperty('cap')
  })

  test('each has room for somebody', async () => {
    const empty = (await allEditions()).filter((edition) => sortIds.every((sort) => !takes(edition, sort, on)))
    expect(empty.map(({ id }) => id)).toEqual([])
  })
})
