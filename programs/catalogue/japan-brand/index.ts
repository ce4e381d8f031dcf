import type { Loaders } from '../load.ts'

/** JAPANブランド育成支援等事業 (programs.md 3.10). */
export const japanBrandEditions = {
  'japan-brand-jigyo-r3-request': async () => (await import('./japan-brand-jigyo-r3-request.ts')).japanBrandJigyo,
  'japan-brand-shien-r3-request': async () => (await import('./japan-brand-shien-r3-request.ts')).japanBrandShien,
} as const satisfies Loaders
