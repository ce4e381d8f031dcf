import { expect, test } from 'vitest'
import { factsRead } from '#programs/facts-read.ts'
import { consortiumOf, seatIdsOf } from '#rooms/consortium.ts'
import { factsTaken, takenFrom } from '#rooms/facts.ts'
import { type Candidate, emptyDesk, emptyRoom, type Seat } from '#rooms/state.ts'
import { theEdition } from '#tests/builders/programs.ts'
import { id } from './script.ts'

const aSeat = (n: number, it: Partial<Seat> = {}): Seat => ({
  id: id(100 + n),
  organisation: { id: id(n), name: `団体${n}` },
  roles: ['digital'],
  state: 'confirmed',
  facts: { kind: 'it-vendor' },
  seatFacts: {},
  amountId: null,
  way: null,
  until: null,
  said: null,
  claiming: false,
  closed: null,
  ended: null,
  since: '',
  ...it,
})
const aCandidate = (n: number): Candidate => ({
  id: id(100 + n),
  organisation: { id: id(n), name: `団体${n}` },
  facts: {},
  roles: ['local'],
})

test('a room is a consortium file: seats in their order, then the short list; who ended or ran out is not in it', () => {
  const room = {
    ...emptyRoom,
    program: 'chiiki-dx-r4-a',
    area: ['20' as const],
    seats: [
      aSeat(1, { seatFacts: { usesTool: true }, amountId: id(500) }),
      aSeat(2, { state: 'declined', ended: { how: 'declined', reason: null } }),
      aSeat(3, { state: 'asked', until: '2026-03-31' }),
      aSeat(4, { state: 'asked', until: '2026-04-01' }),
      aSeat(5, { state: 'agreed' }),
    ],
    attested: { noExclusion: { is: true, byName: '代表', on: '2026-03-01' } },
  }
  const desk = { ...emptyDesk, candidates: [aCandidate(5), aCandidate(6)] }
  const file = consortiumOf(room, desk, { [id(500)]: 7 }, '2026-04-01')
  expect(file.members.map(({ name, state }) => [name, state])).toEqual([
    ['団体1', 'confirmed'],
    ['団体4', 'asked'],
    ['団体5', 'agreed'],
    ['団体6', 'considered'],
  ])
  expect(file.members[0]).toMatchObject({ kind: 'it-vendor', roles: ['digital'], usesTool: true, requests: 7 })
  expect(file.plan?.declarations).toEqual({ noExclusion: { is: true, by: '代表', on: '2026-03-01' } })
  expect(seatIdsOf(room, desk, '2026-04-01')).toEqual([1, 4, 5, 6].map((n) => id(100 + n)))
  expect(consortiumOf(room, null, {}, '2026-04-01').members[0]).not.toHaveProperty('requests')
})

test('an area not said is left out, so that it is asked for and not taken for none', () => {
  expect(consortiumOf(emptyRoom, null, {}, '2026-04-01')).not.toHaveProperty('area')
})

test('R16 a room takes over what its edition reads and what may be shown there', async () => {
  const reads = factsRead(await theEdition('sapoin-r3-budget'))
  const [asked, confirmed] = [factsTaken(reads, 'asked'), factsTaken(reads, 'confirmed')]
  expect(asked).toContain('capital')
  expect(asked).not.toContain('employees')
  expect(confirmed).toContain('employees')
  expect(confirmed).not.toContain('name')
  expect(confirmed).not.toContain('monthlySales')
  for (const name of asked) expect(confirmed).toContain(name)

  const facts = { name: 'x', capital: 1, employees: 2, evidence: { capital: 'register', employees: 'self' } } as const
  expect(takenFrom(facts, reads, 'asked')).toEqual({ capital: 1, evidence: { capital: 'register' } })
  expect(takenFrom({ name: 'x' }, reads, 'asked')).toEqual({})
})
