import { expect, test } from 'vitest'
import { compareOf } from '#app/components/room/compare-of.ts'
import { type Candidate, emptyDesk, emptyRoom } from '#rooms/state.ts'
import { emptyView } from '#rooms/view.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const vendor: Candidate = {
  id: 'vendor',
  organisation: { id: null, name: '安曇野システム' },
  facts: { kind: 'it-vendor', prefecture: '20', size: 'sme', evidence: { kind: 'register' } },
  roles: ['digital'],
}

test('candidates stand beside each other with what clauses read of them, how it is known, and what each would meet', async () => {
  const edition = await theEdition('chiiki-dx-r4-a')
  const candidates = [vendor, { ...vendor, id: 'nobody', facts: {}, roles: [] }]
  const room = { ...emptyRoom, program: edition.id, area: ['20' as const] }
  const view = { ...emptyView, room, desk: { ...emptyDesk, candidates } }
  const { facts, columns } = compareOf({ view, edition, on: aDay }, candidates)
  const [known, unknown] = columns
  expect(facts).toContain('kind')
  expect(facts).not.toContain('capital')
  expect(known?.values.kind).toEqual({ value: 'it-vendor', evidence: 'register' })
  expect([...(known?.mends ?? []), ...(known?.eases ?? [])]).toContain('chiiki-dx-r4-a#2')
  expect(unknown).toMatchObject({ values: {}, mends: [], eases: [], breaks: [], questions: 0 })
})
