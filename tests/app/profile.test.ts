import { expect, test } from 'vitest'
import { groups, type ProfileFactName, profileControl, profileFacts } from '#app/components/profile/facts.ts'
import { sameFact } from '#app/components/profile/meaning.ts'
import { differing, keepUntouched, merged } from '#app/components/profile/merge.ts'
import { type Draft, emptyDraft, readDraft } from '#app/components/profile/read.ts'
import { sizeFactsOf } from '#app/components/profile/size-card.tsx'

const form = (fields: readonly (readonly [string, string])[]) => {
  const it = new FormData()
  for (const [name, value] of fields) it.append(name, value)
  return it
}

test('every fact of the list stands in just one group of the form', () => {
  const placed = Object.values(groups).flat()
  expect([...placed].sort()).toEqual(Object.keys(profileFacts).sort())
})

test('figures are read as people type them, and what is left empty is unknown', () => {
  const { facts } = readDraft(
    form([
      ['facts.capital', '４，０００万円'],
      ['facts.employees', '85人'],
      ['facts.industry', '39 情報サービス業'],
      ['facts.annualSales', ''],
    ]),
  )
  expect(facts).toEqual({ capital: 40_000_000, employees: 85, industry: '39' })
})

test('what cannot be read comes back as it was typed', () => {
  const { facts } = readDraft(form([['facts.capital', '四千万くらい']]))
  expect(facts.capital).toBe('四千万くらい')
  expect(sizeFactsOf(facts).capital).toBeUndefined()
})

test('holding nothing is an answer, saying nothing is not', () => {
  expect(readDraft(form([['facts.designations', '-none']])).facts.designations).toEqual([])
  expect(readDraft(form([['facts.owners.none', 'yes']])).facts.owners).toEqual([])
  expect(readDraft(form([])).facts).toEqual({})
})

test('a certification keeps its date and number', () => {
  const { facts } = readDraft(
    form([
      ['facts.designations', 'nintei-shien'],
      ['facts.designations', 'dx-nintei'],
      ['facts.designations.nintei-shien.until', '2027-03-31'],
      ['facts.designations.it-touroku.until', '2030-01-01'],
    ]),
  )
  expect(facts.designations).toEqual(['dx-nintei', { id: 'nintei-shien', until: '2027-03-31' }])
})

test('an organisation of one kind and one of several are both written as imports write them', () => {
  expect(readDraft(form([['facts.kind', 'chamber']])).facts.kind).toBe('chamber')
  const several = form([
    ['facts.kind', 'company'],
    ['facts.kind', 'it-vendor'],
  ])
  expect(readDraft(several).facts.kind).toEqual(['company', 'it-vendor'])
})

test('a pasted address of a page or a mailbox gives its domain', () => {
  expect(readDraft(form([['domain', 'https://www.Example.co.jp/about']])).domain).toBe('example.co.jp')
  expect(readDraft(form([['domain', 'info@example.co.jp']])).domain).toBe('example.co.jp')
})

test('what a form only writes another way is no change, and keeps how it is known', () => {
  expect(sameFact('designations', ['dx-nintei', { id: 'e-rad' }], ['e-rad', 'dx-nintei'])).toBe(true)
  expect(sameFact('designations', [{ id: 'e-rad', until: '2027-03-31' }], ['e-rad'])).toBe(false)
  expect(sameFact('owners', [{ share: [3, 5], name: '響商事' }], [{ name: '響商事', share: [60, 100] }])).toBe(true)
  expect(sameFact('servesPrefectures', ['34', '33'], ['33', '34'])).toBe(true)
  expect(sameFact('taxableIncome', [2, 1], [1, 2])).toBe(false)
  expect(sameFact('employees', undefined, 0)).toBe(false)

  const base: Draft = { ...emptyDraft, facts: { designations: [{ id: 'e-rad' }, 'dx-nintei'], employees: 20 } }
  const typed: Draft = { ...emptyDraft, facts: { designations: ['dx-nintei', 'e-rad'], employees: 21 } }
  expect(keepUntouched(typed, base).facts).toEqual({ designations: [{ id: 'e-rad' }, 'dx-nintei'], employees: 21 })
})

test.each(Object.keys(profileFacts) as ProfileFactName[])('%s has a field to fill in', (name) => {
  expect(profileControl(name).kind).not.toBe('none')
})

const draft = (it: Partial<Draft>): Draft => ({ ...emptyDraft, name: '株式会社青空', ...it })

test('two colleagues who saved at once choose field by field, and each change is proposed', () => {
  const base = draft({ facts: { capital: 10_000_000, employees: 20 } })
  const mine = draft({ facts: { capital: 10_000_000, employees: 25 }, capability: '切削加工' })
  const theirs = draft({ facts: { capital: 30_000_000, employees: 20 } })
  const found = differing({ mine, theirs, base })
  expect(found).toEqual([
    { path: 'capability', prefer: 'mine' },
    { path: 'facts.capital', prefer: 'theirs' },
    { path: 'facts.employees', prefer: 'mine' },
  ])

  const prefer = new Map(found.map((it) => [it.path, it.prefer]))
  const both = merged({ mine, theirs }, (path) => prefer.get(path) ?? 'mine')
  expect(both).toEqual(draft({ facts: { capital: 30_000_000, employees: 25 }, capability: '切削加工' }))
})

test('where both changed one field, mine is proposed and theirs can still be chosen', () => {
  const base = draft({ facts: { employees: 20 } })
  const mine = draft({ facts: { employees: 25 } })
  const theirs = draft({ facts: { employees: 30 } })
  expect(differing({ mine, theirs, base })).toEqual([{ path: 'facts.employees', prefer: 'mine' }])
  expect(merged({ mine, theirs }, () => 'theirs').facts.employees).toBe(30)
})

test('a fact that one of them cleared stays cleared where that side is chosen', () => {
  const mine = draft({ facts: {} })
  const theirs = draft({ facts: { employees: 30 } })
  expect(merged({ mine, theirs }, () => 'mine').facts).toEqual({})
})

test('an industry is known by its number or by its name', () => {
  const industry = (typed: string) => {
    const form = new FormData()
    form.set('facts.industry', typed)
    return readDraft(form).facts.industry
  }
  expect(['金属製品製造業', '24 金属製品製造業', '２４', '金属'].map(industry)).toEqual(['24', '24', '24', '金属'])
})
