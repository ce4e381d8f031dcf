import { expect, test } from 'vitest'
import { budgetRows } from '#app/components/money/budget-rows.ts'
import { theEdition } from '#tests/builders/programs.ts'

const yearsOf = (rows: ReturnType<typeof budgetRows>) => [...new Set(rows.map(({ year }) => year))]

test('a call that opens in February is budgeted from the fiscal year that begins in April', async () => {
  const edition = await theEdition('gotech-r8-normal')
  expect(edition.call.opens).toBe('2026-02-16')
  expect(yearsOf(budgetRows(edition, [], undefined, '2026-03-01'))[0]).toBe(2026)
})

test('the years of the plan come before those of the call', async () => {
  const planned = [{ year: 2027 }, { year: 2028 }]
  expect(yearsOf(budgetRows(await theEdition('gotech-r8-normal'), [], planned, '2026-11-21'))).toEqual([
    2027, 2028, 2029,
  ])
})
