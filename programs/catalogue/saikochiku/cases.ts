import type { Case } from '../case.ts'
import type { saikochikuEditions } from './index.ts'
import {
  emergencyMonthCases,
  lastMonthsCases,
  monthsSinceCases,
  recoveryMonthCases,
} from './saikochiku.months.cases.ts'
import { saikochikuLateCases } from './saikochiku-late.cases.ts'
import { saikochikuR2EmergencyCases } from './saikochiku-r2-emergency.cases.ts'
import { saikochikuR2GraduateCases } from './saikochiku-r2-graduate.cases.ts'
import { saikochikuR2NormalMidCases } from './saikochiku-r2-normal-mid.cases.ts'
import { saikochikuR2NormalSmeCases } from './saikochiku-r2-normal-sme.cases.ts'
import { saikochikuR2VshapeCases } from './saikochiku-r2-vshape.cases.ts'
import { saikochikuR3BigwageCases } from './saikochiku-r3-bigwage.cases.ts'
import { saikochikuR3GreenCases } from './saikochiku-r3-green.cases.ts'
import { saikochikuR3MinwageCases } from './saikochiku-r3-minwage.cases.ts'
import { saikochikuR3NormalCases } from './saikochiku-r3-normal.cases.ts'
import { saikochikuR3RecoveryCases } from './saikochiku-r3-recovery.cases.ts'
import { saikochikuRound5Cases } from './saikochiku-round5.cases.ts'

// No outcome over all is expected of the months, so any amount will do.
const sme = { size: 'sme', subsidy: 5_000_000 } as const
const mid = { size: 'mid', subsidy: 5_000_000 } as const

export const saikochikuCases: Readonly<Record<keyof typeof saikochikuEditions, readonly Case[]>> = {
  'saikochiku-13': saikochikuLateCases('saikochiku-13'),
  'saikochiku-12': saikochikuLateCases('saikochiku-12'),
  'saikochiku-r2-normal-sme': [
    ...saikochikuR2NormalSmeCases,
    ...lastMonthsCases('saikochiku-r2-normal-sme', sme, '1', 90),
  ],
  'saikochiku-r2-graduate': [...saikochikuR2GraduateCases, ...lastMonthsCases('saikochiku-r2-graduate', sme, '1', 90)],
  'saikochiku-r2-normal-mid': [
    ...saikochikuR2NormalMidCases,
    ...lastMonthsCases('saikochiku-r2-normal-mid', mid, '1', 90),
  ],
  'saikochiku-r2-vshape': [...saikochikuR2VshapeCases, ...lastMonthsCases('saikochiku-r2-vshape', mid, "1'", 85)],
  'saikochiku-r2-emergency': [
    ...saikochikuR2EmergencyCases,
    ...lastMonthsCases('saikochiku-r2-emergency', sme, '1', 90),
    ...emergencyMonthCases('saikochiku-r2-emergency', sme),
  ],
  'saikochiku-round5': saikochikuRound5Cases,
  'saikochiku-r3-minwage': [...saikochikuR3MinwageCases, ...monthsSinceCases('saikochiku-r3-minwage', sme)],
  'saikochiku-r3-recovery': [
    ...saikochikuR3RecoveryCases,
    ...monthsSinceCases('saikochiku-r3-recovery', sme),
    ...recoveryMonthCases('saikochiku-r3-recovery', sme),
  ],
  'saikochiku-r3-normal': [...saikochikuR3NormalCases, ...monthsSinceCases('saikochiku-r3-normal', sme)],
  'saikochiku-r3-bigwage': [...saikochikuR3BigwageCases, ...monthsSinceCases('saikochiku-r3-bigwage', sme)],
  'saikochiku-r3-green': saikochikuR3GreenCases,
}
