import type { Loaders } from '../load.ts'

/** なりわい再建支援事業 (programs.md 3.10). */
export const nariwaiEditions = {
  'nariwai-r2-a': async () => (await import('./nariwai-r2-a.ts')).nariwaiR2A,
  'nariwai-r2-b': async () => (await import('./nariwai-r2-b.ts')).nariwaiR2B,
  'nariwai-r2-c': async () => (await import('./nariwai-r2-c.ts')).nariwaiR2C,
} as const satisfies Loaders
