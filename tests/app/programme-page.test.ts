import { describe, expect, test } from 'vitest'
import { editionsBeside, exampleTeams, readingsOf, sortsTaken } from '#app/programme.server.ts'
import { theEdition } from '#tests/builders/programs.ts'

const on = '2026-11-22'

describe('what the page of a programme shows beside the rules', () => {
  test.each(['chiiki-dx-r4-a', 'sapoin-r2', 'it-r3-multi', 'koudo-kigyokan-r2'] as const)(
    'the example teams of %s begin with a ready one, and each shows another outcome',
    async (id) => {
      const teams = exampleTeams(await theEdition(id), on)
      expect(teams[0]?.outcome).toBe('ready')
      expect(teams.length).toBeGreaterThan(2)
      const outcomes = teams.map(({ outcome, unmet }) => `${outcome} ${unmet}`)
      expect(new Set(outcomes).size).toBe(outcomes.length)
    },
  )

  test('where the papers of サポイン are silent on the number, our reading stands with the clause it touches', async () => {
    const readings = readingsOf(await theEdition('sapoin-r2'))
    expect(readings.find(({ id }) => id === 'AMB-07')?.rules).toContain('sapoin-r2#1')
    expect(readings.map(({ id }) => id)).toEqual(readings.map(({ id }) => id).toSorted())
  })

  test('its editions stand beside it, without itself', async () => {
    const beside = (await editionsBeside(await theEdition('sapoin-r2'))).map(({ id }) => id)
    expect(beside).toEqual(expect.arrayContaining(['sapoin-r3-budget', 'gotech-r8-normal']))
    expect(beside).not.toContain('sapoin-r2')
  })

  test('持続化補助金 is open to small enterprises alone', async () => {
    expect(sortsTaken(await theEdition('jizoku-r1-supp'), on)).toEqual(['small'])
  })
})
