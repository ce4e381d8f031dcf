import type { Loaders } from '../load.ts'

/** 小規模事業者持続化補助金〈共同・協業型〉, noted from its official site. */
export const jizokuKyodoEditions = {
  'jizoku-kyodo-2026': async () => (await import('./jizoku-kyodo-2026.ts')).jizokuKyodo2026,
} as const satisfies Loaders
