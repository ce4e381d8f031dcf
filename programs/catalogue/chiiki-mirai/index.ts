import type { Loaders } from '../load.ts'

/** 地域未来投資 and 地域未来デジタル・人材投資促進事業, R2 and R3 (programs.md 3.3). */
export const chiikiMiraiEditions = {
  'chiiki-innovation-h28-r2': async () => (await import('./chiiki-innovation-h28-r2.ts')).chiikiInnovationH28R2,
  'digital-keiei-r3-request': async () => (await import('./digital-keiei-r3-request.ts')).digitalKeieiR3Request,
  'digital-keiei-r3-budget': async () => (await import('./digital-keiei-r3-budget.ts')).digitalKeieiR3Budget,
  'sangyo-digital-r3-request': async () => (await import('./sangyo-digital-r3-request.ts')).sangyoDigitalR3Request,
  'sangyo-digital-r3-budget': async () => (await import('./sangyo-digital-r3-budget.ts')).sangyoDigitalR3Budget,
  'wakamono-iten-r3-request': async () => (await import('./wakamono-iten-r3-request.ts')).wakamonoItenR3Request,
  'wakamono-iten-r3-budget': async () => (await import('./wakamono-iten-r3-budget.ts')).wakamonoItenR3Budget,
} as const satisfies Loaders
