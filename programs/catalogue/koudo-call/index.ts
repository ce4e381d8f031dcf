import type { Loaders } from '../load.ts'

/** ものづくり・商業・サービス高度連携促進補助金 as called in R3, noted from a report. */
export const koudoCallEditions = {
  'koudo-kigyokan-r3-call': async () => (await import('./koudo-kigyokan-r3-call.ts')).koudoKigyokanR3Call,
  'koudo-supply-chain-r3-call': async () => (await import('./koudo-supply-chain-r3-call.ts')).koudoSupplyChainR3Call,
} as const satisfies Loaders
