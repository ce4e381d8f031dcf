import type { Case } from '../case.ts'
import { chiikiDxLabCases, shakaiDxR7Cases } from './beside.cases.ts'
import { dxKankyoR5CyberCases, dxKankyoR5SectorCases } from './dx-kankyo-r5.cases.ts'
import type { dxKankyoEditions } from './index.ts'

export const dxKankyoCases: Readonly<Record<keyof typeof dxKankyoEditions, readonly Case[]>> = {
  'dx-kankyo-r5-sector': dxKankyoR5SectorCases,
  'dx-kankyo-r5-cyber': dxKankyoR5CyberCases,
  'chiiki-dx-lab': chiikiDxLabCases,
  'shakai-dx-r7': shakaiDxR7Cases,
}
