import type { Words } from '#consortium/words.ts'

/** What one look at the installation found. */
export interface HealthFinding {
  readonly about: Words
  /** wrong: it will not work; warning: it works, but not all of it or not for long. */
  readonly state: 'fine' | 'warning' | 'wrong'
  /** What there is and, where it is not fine, what to do. */
  readonly says: Words
}

export const healthy = (about: Words, says: Words): HealthFinding => ({ about, state: 'fine', says })
export const warning = (about: Words, says: Words): HealthFinding => ({ about, state: 'warning', says })
export const wrong = (about: Words, says: Words): HealthFinding => ({ about, state: 'wrong', says })
