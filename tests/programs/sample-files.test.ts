import { describe, expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { parseConsortium } from '#consortium/file.ts'
import { type EditionId, editionIds } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { aDay, findingOf, theEdition } from '#tests/builders/programs.ts'
import { sampleFiles } from './sample-files.ts'

const read = (json: unknown): Consortium => {
  const parsed = parseConsortium(json, editionIds)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.consortium
}

describe('the sample files of the consortium format', () => {
  test.each([
    [1, 'chiiki-dx-r4-a', 'ready', []],
    [2, 'chiiki-dx-r4-b', 'not-ready', ['chiiki-dx-r4-b#money']],
    [3, 'sapoin-r2', 'ready', ['sapoin-r2#3']],
    [6, 'it-r3-multi', 'ready', []],
  ] as const)('file %i of %s is %s', async (number, id: EditionId, outcome, unmet) => {
    const verdict = check(await theEdition(id), read(sampleFiles[number]), aDay)
    expect(verdict.outcome).toBe(outcome)
    expect(verdict.findings.filter((finding) => finding.outcome === 'unmet').map(({ rule }) => rule)).toEqual(unmet)
    expect(verdict.findings.filter((finding) => finding.outcome === 'unknown')).toEqual([])
    expect(verdict.outlook.outcome).toBe(outcome)
  })

  test('file 2 is told by how much it is over: 28,000,000 against 25,000,000', async () => {
    const verdict = check(await theEdition('chiiki-dx-r4-b'), read(sampleFiles[2]), aDay)
    const finding = findingOf(verdict, 'chiiki-dx-r4-b#money')
    expect(finding.short).toBe(3_000_000)
    expect(finding.says.ja).toContain('2,800万円')
    expect(finding.says.ja).toContain('2,500万円')
    expect(finding.says.ja).toContain('300万円減らしてください')
    expect(finding.quote).toBe('② Ｂ類型： 補助上限額：１ヵ所あたり2,500万円')
    expect(verdict.money[0]).toMatchObject({ cap: 25_000_000, asked: 28_000_000 })
  })
})
