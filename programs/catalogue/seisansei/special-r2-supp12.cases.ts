import type { Case } from '../case.ts'
import { teamOf } from './seisansei.teams.ts'

/** The documents state no condition, so nothing can fail. */
export const specialR2Supp12Cases: readonly Case[] = [
  { when: '要件の記載がない', team: teamOf('special-r2-supp12', { size: 'sme' }), expect: {}, outcome: 'ready' },
]
