import type { Case } from '../case.ts'
import type { jizokuKyodoEditions } from './index.ts'
import { jizokuKyodo2026Cases } from './jizoku-kyodo-2026.cases.ts'

export const jizokuKyodoCases: Readonly<Record<keyof typeof jizokuKyodoEditions, readonly Case[]>> = {
  'jizoku-kyodo-2026': jizokuKyodo2026Cases,
}
