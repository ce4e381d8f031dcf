import type { Loaders } from '../load.ts'

/** 戦略的基盤技術高度化・連携支援事業 (programs.md 3.1). */
export const sapoinEditions = {
  'sapoin-r2': async () => (await import('./sapoin-r2.ts')).sapoinR2,
  'sapoin-r3-request': async () => (await import('./sapoin-r3-request.ts')).sapoinR3Request,
  'sapoin-r3-budget': async () => (await import('./sapoin-r3-budget.ts')).sapoinR3Budget,
  'sabisapo-r2': async () => (await import('./sabisapo-r2.ts')).sabisapoR2,
  'sabisapo-r3-request': async () => (await import('./sabisapo-r3-request.ts')).sabisapoR3Request,
  'sabisapo-r3-budget': async () => (await import('./sabisapo-r3-budget.ts')).sabisapoR3Budget,
} as const satisfies Loaders
