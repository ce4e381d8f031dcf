import type { Loaders } from '../load.ts'

/** 地域未来DX投資促進事業 (programs.md 3.4). */
export const chiikiDxEditions = {
  'chiiki-dx-r4-a': async () => (await import('./chiiki-dx-r4-a.ts')).chiikiDxR4A,
  'chiiki-dx-r4-b': async () => (await import('./chiiki-dx-r4-b.ts')).chiikiDxR4B,
  'chiiki-dx-r4-c': async () => (await import('./chiiki-dx-r4-c.ts')).chiikiDxR4C,
  'chiiki-innov-r4': async () => (await import('./chiiki-innov-r4.ts')).chiikiInnovR4,
  'digital-jinzai-r4': async () => (await import('./digital-jinzai-r4.ts')).digitalJinzaiR4,
  'digital-jinzai-r3-supp': async () => (await import('./digital-jinzai-r3-supp.ts')).digitalJinzaiR3Supp,
  'genba-kenshu-r3-supp': async () => (await import('./genba-kenshu-r3-supp.ts')).genbaKenshuR3Supp,
} as const satisfies Loaders
