import type { Outcome, Shown } from '#programs/verdict.ts'

/** Border and ground of a card by what it says; the text on it stays near black. */
export const toneOf: Record<Outcome | Shown, string> = {
  met: 'border-solid-gray-300 bg-white',
  ready: 'border-success-2 bg-green-50',
  unmet: 'border-error-2 bg-red-50',
  'not-ready': 'border-error-2 bg-red-50',
  unknown: 'border-warning-yellow-2 bg-yellow-50',
  undecided: 'border-warning-yellow-2 bg-yellow-50',
  'not-applicable': 'border-solid-gray-300 bg-white',
  unjudged: 'border-solid-gray-300 bg-white',
}
