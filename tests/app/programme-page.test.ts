import { describe, expect, test } from 'vitest'
import { neededOf, reportedOf } from '#app/components/programme/needed.ts'
import { summaryOf } from '#app/components/verdict/summary.ts'
import { editionsBeside, exampleTeams, readingsOf, sortsTaken } from '#app/programme.server.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { moneyPrinted } from '#programs/money.ts'
import { shownOf } from '#programs/verdict.ts'
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

  test('where the panel has no field for what makes a team ready, the team nearest to it comes first', async () => {
    const [first, second] = exampleTeams(await theEdition('it-2025-multi'), on)
    expect([first?.outcome, first?.unmet]).toEqual(['undecided', []])
    expect(first?.rows.map(({ count }) => count)).toEqual([1, 9, 1])
    expect(second?.outcome).toBe('not-ready')
  })

  test('where the papers of サポイン are silent on the number, our reading stands with the clause it touches', async () => {
    const readings = readingsOf(await theEdition('sapoin-r2'))
    expect(readings.find(({ id }) => id === 'AMB-07')?.rules).toContain('sapoin-r2#1')
    expect(readings.map(({ id }) => id)).toEqual(readings.map(({ id }) => id).toSorted())
  })

  test('where nothing is confirmed, an empty team is not called ready, and reported numbers are told apart', async () => {
    const edition = await theEdition('it-2026-multi')
    const verdict = check(edition, { program: edition.id, members: [] }, on)
    expect(verdict.outcome).toBe('ready')
    expect(shownOf(verdict.outcome, verdict.findings)).toBe('unjudged')
    expect(summaryOf(verdict.outcome, verdict.findings)).toEqual({ kind: 'nothing-judged' })
    expect([neededOf(edition, 'applicant'), reportedOf(edition, 'applicant')]).toEqual([{}, { atLeast: 1, atMost: 1 }])
  })

  test('no page prints a cap of 0 yen because nobody is in the team yet', async () => {
    const lines = (await allEditions()).flatMap((edition) => moneyPrinted(edition, on))
    expect(
      lines.filter(({ cap, says }) => cap === 0 || says.ja.includes('上限は0円です')).map(({ says }) => says.ja),
    ).toEqual([])
    const [, analysis] = moneyPrinted(await theEdition('it-2025-multi'), on)
    expect(analysis?.says.ja).toBe('（2）消費動向等分析経費は50万円×ツールを導入する構成員の数まで')
  })

  test('its editions stand beside it, without itself', async () => {
    const beside = (await editionsBeside(await theEdition('sapoin-r2'))).map(({ id }) => id)
    expect(beside).toEqual(expect.arrayContaining(['sapoin-r3-budget', 'gotech-r8-normal']))
    expect(beside).not.toContain('sapoin-r2')
  })

  test('持続化補助金 is open to small enterprises alone', async () => {
    expect(sortsTaken(await theEdition('jizoku-r1-supp'), on)).toEqual(['small'])
  })

  test('where no rule is confirmed, nobody is said to be welcome', async () => {
    expect(sortsTaken(await theEdition('seicho-kasoku-2026'), on)).toEqual([])
  })
})
