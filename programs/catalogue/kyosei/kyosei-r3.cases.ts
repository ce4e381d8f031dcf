import type { Consortium, Plan } from '#consortium/consortium.ts'
import { type Case, numbered, planned } from '../case.ts'
import { places } from './kyosei-r4.teams.ts'

const id = 'kyosei-r3'
const served = (frame: Plan['frame'], count: number): Consortium => ({
  program: id,
  members: [{ name: 'デモ見守り', kind: 'company', roles: ['applicant'], prefecture: '39', size: 'sme' }],
  plan: { frame, municipalities: places(count), subsidy: 50_000_000 },
})

/** The one thing known of R3: five regions, or ten. The amounts are not. */
export const kyoseiR3Cases: readonly Case[] = [
  { when: '通常型でちょうど5地域', team: served('normal', 5), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  { when: '通常型で4地域', team: served('normal', 4), expect: numbered(id, { 1: 'unmet' }), outcome: 'not-ready' },
  { when: '通常型で6地域', team: served('normal', 6), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  { when: '広域型でちょうど10地域', team: served('wide', 10), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  { when: '広域型で9地域', team: served('wide', 9), expect: numbered(id, { 1: 'unmet' }), outcome: 'not-ready' },
  { when: '広域型で11地域', team: served('wide', 11), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  {
    when: 'どちらの型でもない',
    team: served('growth', 11),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '型が未記入',
    team: planned(served('normal', 5), { frame: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '対象地域が未記入',
    team: planned(served('normal', 5), { municipalities: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
]
