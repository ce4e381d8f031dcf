import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openArrivals } from '#app/arrivals.ts'
import { changedIn } from '#app/components/verdict/summary.ts'
import type { Finding } from '#programs/verdict.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const by = (accountId: string) => ({ accountId, name: accountId, organisationId: null, organisation: null })
const said = (...them: [number, string][]) => them.map(([seq, who]) => ({ seq, by: by(who) }))

test('R70 what others say is told gathered, never more often than every few seconds', () => {
  const told: (number | null)[] = []
  const arrivals = openArrivals('me', said([1, 'her']), (count) => told.push(count))
  const all = said([1, 'her'])
  for (let seq = 2; seq <= 21; seq++) {
    all.push(...said([seq, 'her']))
    arrivals.held([...all])
    vi.advanceTimersByTime(500)
  }
  // Twenty in ten seconds.
  expect(told.filter((it) => it !== null)).toEqual([8, 8])
  vi.advanceTimersByTime(10_000)
  expect(told.filter((it) => it !== null)).toEqual([8, 8, 4])
})

test('R70 one’s own words and earlier ones that were scrolled to are not told', () => {
  const told: (number | null)[] = []
  const arrivals = openArrivals('me', said([50, 'her']), (count) => told.push(count))
  arrivals.held(said([48, 'her'], [49, 'him'], [50, 'her']))
  arrivals.held(said([48, 'her'], [49, 'him'], [50, 'her'], [51, 'me']))
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([])
  arrivals.held(said([50, 'her'], [51, 'me'], [52, 'him'], [53, 'me']))
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([null, 1])
})

test('R70 with the verdict the clauses are told whose outcome changed', () => {
  const finding = (rule: string, outcome: string) => ({ rule, outcome }) as Finding
  const before = [finding('a#1', 'met'), finding('a#2', 'unmet'), finding('a#3', 'unknown')]
  const after = [finding('a#1', 'met'), finding('a#2', 'met'), finding('a#3', 'unknown')]
  expect(changedIn(before, after)).toEqual([finding('a#2', 'met')])
})
