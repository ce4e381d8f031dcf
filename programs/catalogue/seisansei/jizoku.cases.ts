import { type Case, changed, numbered } from '../case.ts'
import { applicantCases, type Line } from './seisansei.cases.ts'
import { firm } from './seisansei.teams.ts'

/** A small enterprise with its own plan (#1); the size is its own word, for no document defines it (AMB-01). */
export const jizokuCases = (line: Line): readonly Case[] => {
  const { id, body } = line
  return [
    ...applicantCases(line, 'sme'),
    {
      when: '経営計画を作成していない',
      team: changed(body, firm, { hasBusinessPlan: false }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '経営計画の有無が未記入',
      team: changed(body, firm, { hasBusinessPlan: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}
