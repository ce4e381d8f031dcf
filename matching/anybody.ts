import type { CandidateClass } from './units.ts'

/**
 * Somebody of whom nothing is known yet, who stands for as many as it takes. What is not known of an organisation never counts
 * against it, so this one may be whatever a seat asks for: what these cannot complete nobody can, and no directory needs fewer.
 */
export const anybody: CandidateClass = { key: 'anybody', candidates: [{ key: 'anybody', name: '', facts: {} }] }
