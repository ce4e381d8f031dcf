import type { Loaders } from '../load.ts'

/** 「共創型」サービス・IT連携支援事業 (programs.md 3.8). */
export const kyosoItEditions = {
  'kyoso-it-r4': async () => (await import('./kyoso-it-r4.ts')).kyosoItR4,
} as const satisfies Loaders
