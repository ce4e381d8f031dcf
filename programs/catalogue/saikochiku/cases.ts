import type { Case } from '../case.ts'
import type { saikochikuEditions } from './index.ts'
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

export const saikochikuCases: Readonly<Record<keyof typeof saikochikuEditions, readonly Case[]>> = {
  'saikochiku-r2-normal-sme': saikochikuR2NormalSmeCases,
  'saikochiku-r2-graduate': saikochikuR2GraduateCases,
  'saikochiku-r2-normal-mid': saikochikuR2NormalMidCases,
  'saikochiku-r2-vshape': saikochikuR2VshapeCases,
  'saikochiku-r2-emergency': saikochikuR2EmergencyCases,
  'saikochiku-round5': saikochikuRound5Cases,
  'saikochiku-r3-minwage': saikochikuR3MinwageCases,
  'saikochiku-r3-recovery': saikochikuR3RecoveryCases,
  'saikochiku-r3-normal': saikochikuR3NormalCases,
  'saikochiku-r3-bigwage': saikochikuR3BigwageCases,
  'saikochiku-r3-green': saikochikuR3GreenCases,
}
