import type { Loaders } from '../load.ts'

/** 「共創型」サービス・IT連携支援事業 as called in R3, noted from its official site. */
export const kyosoItCallEditions = {
  'kyoso-it-r3': async () => (await import('./kyoso-it-r3.ts')).kyosoItR3,
} as const satisfies Loaders
