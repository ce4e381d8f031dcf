import { type Case, changed, numbered, planned, without } from '../case.ts'
import { gotechCases } from './gotech.cases.ts'
import { earlyCases } from './gotech.early.cases.ts'
import { gotechMoneyCases } from './gotech.money.cases.ts'
import { gotechTeam } from './gotech.teams.ts'

const id = 'gotech-r4-equity'
const team = gotechTeam(id)

export const gotechR4EquityCases: readonly Case[] = [
  ...gotechCases(id),
  ...earlyCases(id),
  ...gotechMoneyCases(id, { year: 100_000_000, total: 300_000_000 }),
  {
    when: '出資者が1者',
    team,
    expect: numbered(id, { 10: 'met' }),
    outcome: 'ready',
  },
  {
    when: '出資者がいない',
    team: without(team, 'デモ投資'),
    expect: numbered(id, { 10: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '出資者かどうか、役割が未記入',
    team: changed(team, 'デモ投資', { roles: undefined, designations: ['e-rad'] }),
    expect: numbered(id, { 10: 'unknown' }),
    outcome: 'undecided',
  },
  { when: '総額が出資予定額のちょうど2倍', team, expect: numbered(id, { 11: 'met' }), outcome: 'ready' },
  {
    when: '出資予定額の2倍を1円超える',
    team: planned(team, { equity: 48_749_999 }),
    expect: numbered(id, { 11: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '出資予定額が未記入',
    team: planned(team, { equity: undefined }),
    expect: numbered(id, { 11: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '出資が事業の開始より前（未確認の要件なので判定は止めない）',
    team: planned(team, { equityOn: '2026-03-31' }),
    expect: numbered(id, { 12: 'unmet' }),
    outcome: 'ready',
  },
  { when: '出資が事業の開始日', team, expect: numbered(id, { 12: 'met' }) },
  {
    when: '出資が終了のちょうど1年後',
    team: planned(team, { equityOn: '2030-03-31' }),
    expect: numbered(id, { 12: 'met' }),
  },
  {
    when: '出資が終了の1年後を過ぎる',
    team: planned(team, { equityOn: '2030-04-01' }),
    expect: numbered(id, { 12: 'unmet' }),
  },
  {
    when: '出資予定日が未記入',
    team: planned(team, { equityOn: undefined }),
    expect: numbered(id, { 12: 'unknown' }),
    outcome: 'ready',
  },
]
