import type { AppWords } from '../ja.ts'

/** What the room says of somebody who might join. */
export const preview: AppWords['preview'] = {
  title: (name) => `If ${name} were confirmed`,
  onlyPublic: 'Foreseen from what is public alone.',
  chooseRoles: (name) => `Choose the roles below to see the verdict and the outlook with ${name} confirmed.`,
  already: (name, state) => `${name} holds a seat in this room already (${state}).`,
  to: ' to ',
  becomes: '',
  unchanged: (overall) => `${overall} (no change)`,
  missing: (n) => `${n} more needed`,
  better: 'less is missing',
  worse: 'more is missing',
  turns: 'Requirements that turn',
  noTurns: 'No requirement turns.',
  inOutlook: 'in the outlook',
  open: (n) => `Requirements still open: ${n}`,
  questions: (n) => `To ask this organisation first (${n})`,
  announce: (name, now, outlook, turns) =>
    `If ${name} were confirmed: the verdict ${now}, the outlook ${outlook}. ${turns.join('. ')}`,
  announceFromTo: (from, to) => (from === to ? `stays “${to}”` : `turns from “${from}” to “${to}”`),
}
