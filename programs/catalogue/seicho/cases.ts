import type { Case } from '../case.ts'
import type { seichoEditions } from './index.ts'
import { daikibo5Cases, seichoKasoku2026Cases } from './seicho.cases.ts'

export const seichoCases: Readonly<Record<keyof typeof seichoEditions, readonly Case[]>> = {
  'seicho-kasoku-2026': seichoKasoku2026Cases,
  'daikibo-5': daikibo5Cases,
}
