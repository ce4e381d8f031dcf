import type { Loaders } from '../load.ts'

/** Calls of 2026 for growing firms that a consortium may apply for, noted from reports. */
export const seichoEditions = {
  'seicho-kasoku-2026': async () => (await import('./seicho-kasoku-2026.ts')).seichoKasoku2026,
  'daikibo-5': async () => (await import('./daikibo-5.ts')).daikibo5,
} as const satisfies Loaders
