import type { Case } from '../case.ts'
import type { monoCallEditions } from './index.ts'
import { mono20Cases } from './mono-20.cases.ts'
import { monoBizR4Cases } from './mono-biz-r4.cases.ts'
import { shinjigyo2025Cases, shinjigyoMono2026Cases } from './shinjigyo.cases.ts'

export const monoCallCases: Readonly<Record<keyof typeof monoCallEditions, readonly Case[]>> = {
  'shinjigyo-mono-2026': shinjigyoMono2026Cases,
  'shinjigyo-2025': shinjigyo2025Cases,
  'mono-20': mono20Cases,
  'mono-biz-r4': monoBizR4Cases,
}
