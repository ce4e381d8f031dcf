import type { Loaders } from '../load.ts'

/** 中小企業生産性革命推進事業 but for IT導入補助金 (programs.md 3.6). */
export const seisanseiEditions = {
  'mono-r1-supp': async () => (await import('./mono-r1-supp.ts')).monoR1Supp,
  'jizoku-r1-supp': async () => (await import('./jizoku-r1-supp.ts')).jizokuR1Supp,
  'special-r2-supp12': async () => (await import('./special-r2-supp12.ts')).specialR2Supp12,
  'mono-r2-supp3-normal': async () => (await import('./mono-r2-supp3-normal.ts')).monoR2Supp3Normal,
  'mono-r2-supp3-lowrisk': async () => (await import('./mono-r2-supp3-lowrisk.ts')).monoR2Supp3Lowrisk,
  'jizoku-r2-supp3-normal': async () => (await import('./jizoku-r2-supp3-normal.ts')).jizokuR2Supp3Normal,
  'jizoku-r2-supp3-lowrisk': async () => (await import('./jizoku-r2-supp3-lowrisk.ts')).jizokuR2Supp3Lowrisk,
  'mono-r3-supp-normal': async () => (await import('./mono-r3-supp-normal.ts')).monoR3SuppNormal,
  'mono-r3-supp-recovery': async () => (await import('./mono-r3-supp-recovery.ts')).monoR3SuppRecovery,
  'mono-r3-supp-digital': async () => (await import('./mono-r3-supp-digital.ts')).monoR3SuppDigital,
  'mono-r3-supp-green': async () => (await import('./mono-r3-supp-green.ts')).monoR3SuppGreen,
  'jizoku-r3-supp': async () => (await import('./jizoku-r3-supp.ts')).jizokuR3Supp,
  'shokei-hikitsugi-r3-supp': async () => (await import('./shokei-hikitsugi-r3-supp.ts')).shokeiHikitsugiR3Supp,
} as const satisfies Loaders
