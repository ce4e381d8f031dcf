import { type Case, changed, numbered, without } from '../case.ts'
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
]
