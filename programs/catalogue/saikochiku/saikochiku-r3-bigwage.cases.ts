import type { Case } from '../case.ts'
import { declaredCases } from './saikochiku.shared.cases.ts'
import { saikochikuR3Cases } from './saikochiku-r3.cases.ts'
import { stepCases } from './saikochiku-r3.money.cases.ts'

const id = 'saikochiku-r3-bigwage'
const sound = { size: 'sme', subsidy: 20_000_000 } as const

/** programs.md has no worked example of this frame. */
export const saikochikuR3BigwageCases: readonly Case[] = [
  ...saikochikuR3Cases(id, { ...sound, fall: true, rise: ['5', [3, 100]], above: 30_000_001 }),
  ...declaredCases(id, sound, '9', 'raisesWagesAndStaff'),
  ...stepCases(id, sound, 100_000_000),
]
