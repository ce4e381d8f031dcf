import type { Loaders } from '../load.ts'

/** Desks, commissions and the tax measure of programs.md 3.10. */
export const supportEditions = {
  'saisei-shien-r3-request': async () => (await import('./saisei-shien-r3-request.ts')).saiseiShien,
  'torihiki-r3-request': async () => (await import('./torihiki-r3-request.ts')).torihiki,
  'jinzai-taisaku-r2-r3': async () => (await import('./jinzai-taisaku-r2-r3.ts')).jinzaiTaisaku,
  'kyojin-smrj-r3-request': async () => (await import('./kyojin-smrj-r3-request.ts')).kyojinSmrj,
  'shuyaku-tax-r3': async () => (await import('./shuyaku-tax-r3.ts')).shuyakuTax,
} as const satisfies Loaders
