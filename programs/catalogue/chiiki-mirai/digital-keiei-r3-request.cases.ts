import { type Case, numbered, planned } from '../case.ts'
import { digitalKeieiCases, keieiTeam } from './digital-keiei.cases.ts'

const id = 'digital-keiei-r3-request'
const team = keieiTeam(id)
const productivity = (rise: readonly [number, number], per: 'year' | 'whole' = 'year', withinYears?: number) =>
  planned(team, { targets: { laborProductivity: { rise, per, ...(withinYears ? { withinYears } : {}) } } })

/** programs.md has no worked example of this edition. Its target is one of the whole programme, so it never blocks. */
export const digitalKeieiR3RequestCases: readonly Case[] = [
  ...digitalKeieiCases(id),
  { when: '労働生産性が年率3%ちょうど', team, expect: numbered(id, { plan: 'met' }), outcome: 'ready' },
  {
    when: '年率2.9%（助言）',
    team: productivity([29, 1000]),
    expect: numbered(id, { plan: 'unmet' }),
    outcome: 'ready',
  },
  { when: '年率3.1%', team: productivity([31, 1000]), expect: numbered(id, { plan: 'met' }) },
  {
    when: '2年間で6%（年率3%に複利では届かない）',
    team: productivity([6, 100], 'whole', 2),
    expect: numbered(id, { plan: 'unknown' }),
    outcome: 'ready',
  },
  {
    when: '目標が未記入',
    team: planned(team, { targets: undefined }),
    expect: numbered(id, { plan: 'unknown' }),
    outcome: 'ready',
  },
]
