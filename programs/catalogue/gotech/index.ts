import type { Loaders } from '../load.ts'

/** 成長型中小企業等研究開発支援事業（Go-Tech事業）, noted from official pages. */
export const gotechEditions = {
  'gotech-r8-normal': async () => (await import('./gotech-r8-normal.ts')).gotechR8Normal,
  'gotech-r8-large': async () => (await import('./gotech-r8-large.ts')).gotechR8Large,
  'gotech-r4-normal': async () => (await import('./gotech-r4-normal.ts')).gotechR4Normal,
  'gotech-r4-equity': async () => (await import('./gotech-r4-equity.ts')).gotechR4Equity,
} as const satisfies Loaders
