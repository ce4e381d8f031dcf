import type { Loaders } from '../load.ts'

/** 事業復活支援金 (programs.md 3.10). */
export const fukkatsuEditions = {
  'fukkatsu-2021-11': async () => (await import('./fukkatsu-2021-11.ts')).fukkatsu202111,
} as const satisfies Loaders
