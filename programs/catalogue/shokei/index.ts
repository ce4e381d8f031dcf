import type { Loaders } from '../load.ts'

/** 事業承継・世代交代集中支援事業 (programs.md 3.10). */
export const shokeiEditions = {
  'shokei-keieisha-r3-request': async () => (await import('./shokei-keieisha-r3-request.ts')).shokeiKeieisha,
  'shokei-ma-r3-request': async () => (await import('./shokei-ma-r3-request.ts')).shokeiMa,
  'shokei-senmonka-r3-request': async () => (await import('./shokei-senmonka-r3-request.ts')).shokeiSenmonka,
  'shokei-trial-r3-request': async () => (await import('./shokei-trial-r3-request.ts')).shokeiTrial,
  'shokei-event-r3-request': async () => (await import('./shokei-event-r3-request.ts')).shokeiEvent,
} as const satisfies Loaders
