import { describe, expect, test } from 'vitest'
import { nextToAsk, silentFrom } from '#rooms/next-to-ask.ts'
import { type Candidate, emptyDesk, emptyRoom, type Seat } from '#rooms/state.ts'

const aSeat = (id: string, it: Partial<Seat> = {}): Seat => ({
  id,
  organisation: { id: null, name: id },
  roles: ['digital'],
  state: 'asked',
  facts: {},
  seatFacts: {},
  amountId: null,
  way: 'member',
  until: '2026-05-01',
  said: null,
  claiming: false,
  closed: null,
  ended: null,
  since: '2026-03-31T23:00:00.000Z',
  ...it,
})
const declined = (id: string): Seat => aSeat(id, { state: 'declined', ended: { how: 'declined', reason: null } })
const aCandidate = (id: string, roles: Candidate['roles'] = ['digital']): Candidate => ({
  id,
  organisation: { id: null, name: id },
  facts: {},
  roles,
})
const listed = [aCandidate('bank', ['local']), aCandidate('second'), aCandidate('third')]
const suggested = (seats: readonly Seat[], on: string, closes: string | null = '2026-04-30', candidates = listed) =>
  nextToAsk({ ...emptyRoom, seats }, { ...emptyDesk, candidates }, closes, on).map((it) => [
    it.seat.id,
    it.why,
    ...it.candidates.map(({ id }) => id),
  ])

describe('R31 whom to ask next', () => {
  test('after a refusal come those of the short list for the same role, in its order', () => {
    expect(suggested([declined('first')], '2026-04-02')).toEqual([['first', 'declined', 'second', 'third']])
    expect(suggested([declined('first')], '2026-04-02', null, [aCandidate('bank', ['local'])])).toEqual([])
  })

  test('nobody, once somebody was asked after the refusal', () => {
    const next = aSeat('second', { state: 'confirmed' })
    expect(suggested([declined('first'), next], '2026-04-02')).toEqual([])
    expect(suggested([next, declined('first')], '2026-04-02')).toEqual([['first', 'declined', 'third']])
    expect(suggested([declined('first'), declined('other'), next], '2026-04-02')).toEqual([
      ['other', 'declined', 'third'],
    ])
  })

  test('whoever is silent for a third of the time to the deadline is not waited for', () => {
    expect(silentFrom(aSeat('first'), '2026-04-30')).toBe('2026-04-10')
    expect(suggested([aSeat('first')], '2026-04-09')).toEqual([])
    expect(suggested([aSeat('first')], '2026-04-10')).toEqual([['first', 'silent', 'second', 'third']])
    expect(suggested([aSeat('first')], '2026-05-02')).toEqual([['first', 'expired', 'second', 'third']])
  })

  test('a deadline far away, near or unknown leaves a fair time to answer', () => {
    expect(silentFrom(aSeat('first'), '2027-04-01')).toBe('2026-04-15')
    expect(silentFrom(aSeat('first'), '2026-04-03')).toBe('2026-04-04')
    expect(silentFrom(aSeat('first'), null)).toBe('2026-04-11')
    expect(silentFrom(aSeat('first'), '2026-01-01')).toBe('2026-04-11')
    expect(silentFrom(aSeat('first', { until: null }), null)).toBe('2026-04-05')
  })

  test('whom the organiser let go or whose offer it took back needs no other', () => {
    for (const how of ['withdrawn', 'removed'] as const)
      expect(suggested([aSeat('first', { state: 'withdrawn', ended: { how, reason: null } })], '2026-04-02')).toEqual(
        [],
      )
    expect(suggested([aSeat('first', { ended: { how: 'left', reason: null } })], '2026-04-02')).toHaveLength(1)
  })
})
