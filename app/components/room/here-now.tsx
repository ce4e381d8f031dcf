import type { HereMessage } from '#rooms/protocol.ts'
import { useWords } from '../../words/use-words.ts'
import { useRoom } from './room-context.ts'

/** So many names make a line. */
const shown = 6

/** Who else has the room open now. Seen, and never read out: people come and go. */
export function HereNow({ here }: { here: HereMessage | null }) {
  const { here: words, written } = useWords()
  const { me } = useRoom()
  if (!here) return null
  const others = here.people.filter((it) => it.accountId !== me.accountId)
  const more = others.length - shown + here.more
  const names = [
    ...others.slice(0, shown).map((it) => words.person(it.name, it.organisation)),
    ...(more > 0 ? [words.more(more)] : []),
  ]
  return <span>{names.length > 0 ? words.others(written.list(names)) : words.nobody}</span>
}
