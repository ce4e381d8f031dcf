import type { Loaders } from '../load.ts'

/** 地域DX促進環境整備事業 and what lives beside it, noted from official pages and reports. */
export const dxKankyoEditions = {
  'dx-kankyo-r5-sector': async () => (await import('./dx-kankyo-r5-sector.ts')).dxKankyoR5Sector,
  'dx-kankyo-r5-cyber': async () => (await import('./dx-kankyo-r5-cyber.ts')).dxKankyoR5Cyber,
} as const satisfies Loaders
