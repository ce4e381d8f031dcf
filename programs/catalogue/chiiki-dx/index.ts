import type { Loaders } from '../load.ts'

/** 地域未来DX投資促進事業 (programs.md 3.4). */
export const chiikiDxEditions = {
  'chiiki-dx-r4-a': async () => (await import('./chiiki-dx-r4-a.ts')).chiikiDxR4A,
  'chiiki-dx-r4-b': async () => (await import('./chiiki-dx-r4-b.ts')).chiikiDxR4B,
  'chiiki-dx-r4-c': async () => (await import('./chiiki-dx-r4-c.ts')).chiikiDxR4C,
} as const satisfies Loaders
