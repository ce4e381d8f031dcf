import type { Strength } from '#programs/verdict.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'

const tones: Record<Strength, Tone> = {
  hard: 'blue',
  inferred: 'purple',
  provisional: 'yellow',
  advice: 'neutral',
  preference: 'neutral',
}

/** How firmly a rule binds, in a word; the sentence behind it comes on pointing. What a clause allows, nobody has to do. */
export function StrengthBadge({ strength, permits = false }: { strength: Strength; permits?: boolean | undefined }) {
  const { programme } = useWords()
  if (permits) return <Badge title={programme.permitsHelp}>{programme.permits}</Badge>
  return (
    <Badge tone={tones[strength]} title={programme.strengthHelp[strength]}>
      {programme.strength[strength]}
    </Badge>
  )
}
