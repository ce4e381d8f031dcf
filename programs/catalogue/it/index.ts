import type { Loaders } from '../load.ts'

/** IT導入補助金 (programs.md 3.7). */
export const itEditions = {
  'it-r3-multi': async () => (await import('./it-r3-multi.ts')).itR3Multi,
} as const satisfies Loaders
