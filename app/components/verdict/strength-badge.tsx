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

/** How firmly a rule binds, in a word; the sentence behind it comes on pointing. */
export function StrengthBadge({ strength }: { strength: Strength }) {
  const { programme } = useWords()
  return (
    <Badge tone={tones[strength]} title={programme.strengthHelp[strength]}>
      {programme.strength[strength]}
    </Badge>
  )
}
