import { expect, test } from 'vitest'
import { standingsOf } from '#programs/team.ts'
import { theEdition } from '#tests/builders/programs.ts'

test('of two entries for one organisation each fact keeps the evidence of the entry it was taken from', async () => {
  const corporateNumber = '1000012345678'
  const members = [
    { name: 'デモ1', corporateNumber, kind: 'company', prefecture: '34', evidence: { kind: 'guessed' } },
    {
      name: 'デモ1',
      corporateNumber,
      prefecture: '34',
      employees: 12,
      evidence: { employees: 'document', prefecture: 'register' },
    },
  ] as const
  const edition = await theEdition('sapoin-r2')
  const [one, ...others] = standingsOf(edition, { program: edition.id, members }, ['confirmed'])
  expect(others).toEqual([])
  expect(one?.member.evidence).toMatchObject({ kind: 'guessed', employees: 'document', prefecture: 'self' })
})
