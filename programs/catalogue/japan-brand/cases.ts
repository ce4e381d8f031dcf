import type { Case } from '../case.ts'
import type { japanBrandEditions } from './index.ts'
import { japanBrandJigyoCases } from './japan-brand-jigyo-r3-request.cases.ts'
import { japanBrandShienCases } from './japan-brand-shien-r3-request.cases.ts'

export const japanBrandCases: Readonly<Record<keyof typeof japanBrandEditions, readonly Case[]>> = {
  'japan-brand-jigyo-r3-request': japanBrandJigyoCases,
  'japan-brand-shien-r3-request': japanBrandShienCases,
}
