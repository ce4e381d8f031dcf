import { expect, test } from 'vitest'
import { allEditions } from '#programs/catalogue/index.ts'
import { check, checkAll } from '#programs/check.ts'

const day = '2026-11-21'

test('every edition judges a team by itself as it does among the others, whichever table of sizes it goes by', async () => {
  const editions = await allEditions()
  const team = {
    program: 'it-r3-multi',
    members: [
      { name: 'ソフト甲', kind: 'company', industry: '39', capital: 60_000_000, employees: 120, prefecture: '20' },
      { name: '宿乙', kind: 'company', industry: '75', capital: 60_000_000, employees: 150, prefecture: '20' },
      { name: '丙大学', kind: 'university', prefecture: '20', state: 'asked' },
    ],
  } as const
  expect(checkAll(editions, team, day)).toEqual(editions.map((edition) => check(edition, team, day)))
})
