import type { Consortium } from '#consortium/consortium.ts'
import { type Case, numbered, planned } from '../case.ts'

/** programs.md has no worked example of these editions; both years ask for the same word. */
export function wakamonoItenCases(id: `wakamono-iten-${string}`): readonly Case[] {
  const operator: Consortium = {
    program: id,
    members: [
      { name: 'デモ人材', kind: 'hr-firm', roles: ['applicant'], prefecture: '13', size: 'large' },
      { name: 'デモ電機', kind: 'company', roles: ['supported'], prefecture: '45', size: 'mid' },
    ],
    plan: { declarations: { servedFirmsOutsideBigCities: { is: true, by: 'デモ 花子', on: '2021-04-01' } } },
  }
  return [
    { when: '支援先は地方の企業', team: operator, expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
    {
      when: '支援先は地方の企業ではない',
      team: planned(operator, { declarations: { servedFirmsOutsideBigCities: false } }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '支援先について未回答',
      team: planned(operator, { declarations: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}
