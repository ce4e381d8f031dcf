import type { Case } from '../case.ts'
import { declaredCases } from './saikochiku.shared.cases.ts'
import { saikochikuR3Cases } from './saikochiku-r3.cases.ts'
import { upToFifteenCases } from './saikochiku-r3.money.cases.ts'

const id = 'saikochiku-r3-minwage'
const sound = { size: 'sme', subsidy: 5_000_000 } as const

/** programs.md has no worked example of this frame. */
export const saikochikuR3MinwageCases: readonly Case[] = [
  ...saikochikuR3Cases(id, { ...sound, fall: true, rise: ['5', [3, 100]] }),
  ...declaredCases(id, sound, '9', 'hitByMinimumWage'),
  ...upToFifteenCases(id, sound),
]
