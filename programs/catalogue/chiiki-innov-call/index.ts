import type { Loaders } from '../load.ts'

/** 地域デジタルイノベーション促進事業 as called in R4 and R5, noted from official pages and reports. */
export const chiikiInnovCallEditions = {
  'chiiki-innov-r4-call': async () => (await import('./chiiki-innov-r4-call.ts')).chiikiInnovR4Call,
  'chiiki-innov-r5': async () => (await import('./chiiki-innov-r5.ts')).chiikiInnovR5,
} as const satisfies Loaders
