import type { InvitationStep } from '#use-cases/stores/invitations.ts'

/** What the invited asked since the organiser last replied, oldest first. */
export function unanswered(steps: readonly InvitationStep[]): string[] {
  const replied = steps.findLastIndex(({ kind }) => kind === 'told')
  return steps.slice(replied + 1).flatMap(({ kind, text }) => (kind === 'asked' ? [text] : []))
}
