import type { Loaders } from '../load.ts'

/** 地域DX促進環境整備事業 and what lives beside it, noted from official pages and reports. */
export const dxKankyoEditions = {
  'dx-kankyo-r5-sector': async () => (await import('./dx-kankyo-r5-sector.ts')).dxKankyoR5Sector,
  'dx-kankyo-r5-cyber': async () => (await import('./dx-kankyo-r5-cyber.ts')).dxKankyoR5Cyber,
  'chiiki-dx-lab': async () => (await import('./chiiki-dx-lab.ts')).chiikiDxLab,
  'shakai-dx-r7': async () => (await import('./shakai-dx-r7.ts')).shakaiDxR7,
} as const satisfies Loaders
