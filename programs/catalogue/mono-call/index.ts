import type { Loaders } from '../load.ts'

/** ものづくり補助金 and what it became, noted from official pages and reports. */
export const monoCallEditions = {
  'shinjigyo-mono-2026': async () => (await import('./shinjigyo-mono-2026.ts')).shinjigyoMono2026,
  'shinjigyo-2025': async () => (await import('./shinjigyo-2025.ts')).shinjigyo2025,
  'mono-20': async () => (await import('./mono-20.ts')).mono20,
  'mono-biz-r4': async () => (await import('./mono-biz-r4.ts')).monoBizR4,
} as const satisfies Loaders
