import type { Case } from '../case.ts'
import { dxKankyoR5CyberCases, dxKankyoR5SectorCases } from './dx-kankyo-r5.cases.ts'
import type { dxKankyoEditions } from './index.ts'

export const dxKankyoCases: Readonly<Record<keyof typeof dxKankyoEditions, readonly Case[]>> = {
  'dx-kankyo-r5-sector': dxKankyoR5SectorCases,
  'dx-kankyo-r5-cyber': dxKankyoR5CyberCases,
}
