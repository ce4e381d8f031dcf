import { type Case, numbered, planned } from '../case.ts'
import { type GotechId, gotechTeam } from './gotech.teams.ts'

/** The goal of R4 to R7: said, refused and open; it never blocks. */
export function earlyCases(id: GotechId): readonly Case[] {
  const team = gotechTeam(id)
  return [
    { when: '終了後5年以内の事業化を宣言', team, expect: numbered(id, { 8: 'met' }), outcome: 'ready' },
    {
      when: '終了後5年以内には事業化しないと答えた（助言）',
      team: planned(team, { declarations: { commercialisesWithinFiveYears: false } }),
      expect: numbered(id, { 8: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '事業化の時期が未回答（助言）',
      team: planned(team, { declarations: {} }),
      expect: numbered(id, { 8: 'unknown' }),
      outcome: 'ready',
    },
  ]
}
