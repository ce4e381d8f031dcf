import type { Loaders } from '../load.ts'

/** IT導入補助金 (programs.md 3.7), and what came after it (guidelines.md b). */
export const itEditions = {
  'it-2026-multi': async () => (await import('./it-2026-multi.ts')).it2026Multi,
  'it-2026-normal': async () => (await import('./it-2026-normal.ts')).it2026Normal,
  'it-2026-exchange': async () => (await import('./it-2026-exchange.ts')).it2026Exchange,
  'it-2026-support-group': async () => (await import('./it-2026-support-group.ts')).it2026SupportGroup,
  'it-2025-multi': async () => (await import('./it-2025-multi.ts')).it2025Multi,
  'it-2025-normal': async () => (await import('./it-2025-normal.ts')).it2025Normal,
  'it-r1-supp': async () => (await import('./it-r1-supp.ts')).itR1Supp,
  'it-2020-c-old': async () => (await import('./it-2020-c-old.ts')).it2020COld,
  'it-2021-a': async () => (await import('./it-2021-a.ts')).it2021A,
  'it-2021-b': async () => (await import('./it-2021-b.ts')).it2021B,
  'it-2021-c': async () => (await import('./it-2021-c.ts')).it2021C,
  'it-2021-d': async () => (await import('./it-2021-d.ts')).it2021D,
  'it-r3-base': async () => (await import('./it-r3-base.ts')).itR3Base,
  'it-r3-multi': async () => (await import('./it-r3-multi.ts')).itR3Multi,
} as const satisfies Loaders
