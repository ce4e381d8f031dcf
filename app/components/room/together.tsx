import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { useRoom } from './room-context.ts'

/** 「以前いっしょに採択 1件」, where the organiser and this organisation were. */
export function Together({ with: id }: { with: string | null }) {
  const { composition } = useWords()
  const { together } = useRoom()
  const rooms = id === null ? 0 : (together[id] ?? 0)
  return rooms > 0 ? <Badge tone="green">{composition.together.line(rooms)}</Badge> : null
}
