import type { Loaders } from '../load.ts'

/** 事業再構築補助金 (programs.md 3.9), and its last rounds as others report them. */
export const saikochikuEditions = {
  'saikochiku-13': async () => (await import('./saikochiku-13.ts')).saikochiku13,
  'saikochiku-12': async () => (await import('./saikochiku-12.ts')).saikochiku12,
  'saikochiku-r2-normal-sme': async () => (await import('./saikochiku-r2-normal-sme.ts')).saikochikuR2NormalSme,
  'saikochiku-r2-graduate': async () => (await import('./saikochiku-r2-graduate.ts')).saikochikuR2Graduate,
  'saikochiku-r2-normal-mid': async () => (await import('./saikochiku-r2-normal-mid.ts')).saikochikuR2NormalMid,
  'saikochiku-r2-vshape': async () => (await import('./saikochiku-r2-vshape.ts')).saikochikuR2Vshape,
  'saikochiku-r2-emergency': async () => (await import('./saikochiku-r2-emergency.ts')).saikochikuR2Emergency,
  'saikochiku-round5': async () => (await import('./saikochiku-round5.ts')).saikochikuRound5,
  'saikochiku-r3-minwage': async () => (await import('./saikochiku-r3-minwage.ts')).saikochikuR3Minwage,
  'saikochiku-r3-recovery': async () => (await import('./saikochiku-r3-recovery.ts')).saikochikuR3Recovery,
  'saikochiku-r3-normal': async () => (await import('./saikochiku-r3-normal.ts')).saikochikuR3Normal,
  'saikochiku-r3-bigwage': async () => (await import('./saikochiku-r3-bigwage.ts')).saikochikuR3Bigwage,
  'saikochiku-r3-green': async () => (await import('./saikochiku-r3-green.ts')).saikochikuR3Green,
} as const satisfies Loaders
