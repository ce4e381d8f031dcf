import { clashOf } from '#matching/clash-watch.ts'
import type { Verdict } from '#programs/verdict.ts'
import type { OwnClashes } from '#use-cases/rooms/see-clashes.ts'
import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { useRoom } from './room-context.ts'
import { clashesTold, useClashWatch } from './use-clashes.ts'

/** On the room's page: that there is something to be looked at, and the way to it. Where there is nothing, nothing is said. */
export function ClashNotice({ verdict, own }: { verdict: Verdict; own: OwnClashes }) {
  const { clashes: words } = useWords()
  const { roomId } = useRoom()
  const told = clashesTold(useClashWatch(verdict.outlook.findings), own)
  if (told === 0) return null
  return (
    <Notice kind="warning" live title={words.found(told)} className="mt-4">
      <TextLink to={`/rooms/${roomId}/clashes`} className="inline-flex min-h-8 items-center">
        {words.open}
      </TextLink>
    </Notice>
  )
}

/** The way to the page, where some clause of the edition watches for overlaps. */
export function ClashLink() {
  const { clashes: words } = useWords()
  const { roomId, edition } = useRoom()
  if (!edition.rules.some((rule) => clashOf(rule) !== null)) return null
  return (
    <TextLink to={`/rooms/${roomId}/clashes`} className="inline-flex min-h-8 items-center">
      {words.title}
    </TextLink>
  )
}
