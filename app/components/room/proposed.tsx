import { kinds } from '#consortium/kinds.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import type { ProposedOrganisation } from '#use-cases/rooms/room-proposals.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'

/** Whether it stands on the short list, and whether anybody speaks for it. */
export function ProposedMarks({ of }: { of: ProposedOrganisation }) {
  const { complete: words, room } = useWords()
  return (
    <>
      {of.listedAs && <Badge tone="blue">{words.listed}</Badge>}
      {of.claimed ? <Badge tone="green">{room.invite.claimed}</Badge> : <Badge>{room.invite.unclaimed}</Badge>}
    </>
  )
}

/** What kind of organisation, and where. */
export function useDescription() {
  const { written } = useWords()
  const say = useSay()
  return ({ kinds: them, prefecture }: ProposedOrganisation): string => {
    const place = prefecture ? findPrefecture(prefecture) : undefined
    const said = them.flatMap((it) => (it in kinds ? [say(kinds[it as keyof typeof kinds])] : []))
    return written.beside([...said, ...(place ? [say(place)] : [])])
  }
}
