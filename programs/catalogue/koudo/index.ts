import type { Loaders } from '../load.ts'

/** ものづくり・商業・サービス高度連携促進事業 (programs.md 3.2). */
export const koudoEditions = {
  'koudo-kigyokan-r2': async () => (await import('./koudo-kigyokan-r2.ts')).koudoKigyokanR2,
  'koudo-kigyokan-r3-request': async () => (await import('./koudo-kigyokan-r3-request.ts')).koudoKigyokanR3Request,
  'koudo-kigyokan-r3-budget': async () => (await import('./koudo-kigyokan-r3-budget.ts')).koudoKigyokanR3Budget,
  'koudo-supply-chain-r2': async () => (await import('./koudo-supply-chain-r2.ts')).koudoSupplyChainR2,
  'koudo-supply-chain-r3-request': async () =>
    (await import('./koudo-supply-chain-r3-request.ts')).koudoSupplyChainR3Request,
  'koudo-supply-chain-r3-budget': async () =>
    (await import('./koudo-supply-chain-r3-budget.ts')).koudoSupplyChainR3Budget,
  'koudo-small-model-r3-request': async () =>
    (await import('./koudo-small-model-r3-request.ts')).koudoSmallModelR3Request,
} as const satisfies Loaders
