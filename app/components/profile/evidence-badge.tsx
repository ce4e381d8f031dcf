import type { Evidence } from '#consortium/facts/fact.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'

const tones: Record<Evidence, Tone> = {
  expired: 'red',
  guessed: 'yellow',
  self: 'neutral',
  register: 'blue',
  document: 'green',
}

/** How a fact is known. */
export function EvidenceBadge({ evidence }: { evidence: Evidence | undefined }) {
  const words = useWords().organisations
  if (!evidence) return null
  return (
    <Badge tone={tones[evidence]} title={words.evidenceHelp[evidence]}>
      {words.evidence[evidence]}
    </Badge>
  )
}
