import type { Case } from '../case.ts'
import type { seisanseiEditions } from './index.ts'
import { jizokuR1SuppCases } from './jizoku-r1-supp.cases.ts'
import { jizokuR2Supp3LowriskCases } from './jizoku-r2-supp3-lowrisk.cases.ts'
import { jizokuR2Supp3NormalCases } from './jizoku-r2-supp3-normal.cases.ts'
import { jizokuR3SuppCases } from './jizoku-r3-supp.cases.ts'
import { monoR1SuppCases } from './mono-r1-supp.cases.ts'
import { monoR2Supp3LowriskCases } from './mono-r2-supp3-lowrisk.cases.ts'
import { monoR2Supp3NormalCases } from './mono-r2-supp3-normal.cases.ts'
import { monoR3SuppDigitalCases } from './mono-r3-supp-digital.cases.ts'
import { monoR3SuppGreenCases } from './mono-r3-supp-green.cases.ts'
import { monoR3SuppNormalCases } from './mono-r3-supp-normal.cases.ts'
import { monoR3SuppRecoveryCases } from './mono-r3-supp-recovery.cases.ts'
import { shokeiHikitsugiR3SuppCases } from './shokei-hikitsugi-r3-supp.cases.ts'
import { specialR2Supp12Cases } from './special-r2-supp12.cases.ts'

export const seisanseiCases: Readonly<Record<keyof typeof seisanseiEditions, readonly Case[]>> = {
  'mono-r1-supp': monoR1SuppCases,
  'jizoku-r1-supp': jizokuR1SuppCases,
  'special-r2-supp12': specialR2Supp12Cases,
  'mono-r2-supp3-normal': monoR2Supp3NormalCases,
  'mono-r2-supp3-lowrisk': monoR2Supp3LowriskCases,
  'jizoku-r2-supp3-normal': jizokuR2Supp3NormalCases,
  'jizoku-r2-supp3-lowrisk': jizokuR2Supp3LowriskCases,
  'mono-r3-supp-normal': monoR3SuppNormalCases,
  'mono-r3-supp-recovery': monoR3SuppRecoveryCases,
  'mono-r3-supp-digital': monoR3SuppDigitalCases,
  'mono-r3-supp-green': monoR3SuppGreenCases,
  'jizoku-r3-supp': jizokuR3SuppCases,
  'shokei-hikitsugi-r3-supp': shokeiHikitsugiR3SuppCases,
}
