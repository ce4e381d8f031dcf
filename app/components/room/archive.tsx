import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Notice } from '../notice.tsx'
import { Folded } from './folded.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'

/** That the room is kept to be read only, and the organiser's way back. `organiser`: whatever the rest of the page shows them as. */
export function ArchivedNotice({ organiser }: { organiser: boolean }) {
  const { archive } = useWords()
  const { view } = useRoom()
  const say = useSay()
  const { archived } = view.room
  if (!archived) return null
  return (
    <Notice kind="info" title={archive.archivedOn(say(formatDay(dayInJapan(new Date(archived.at)))))} className="mb-6">
      <p>{archive.still}</p>
      {organiser && (
        <>
          <p className="mt-1 mb-3">{archive.restoreLead}</p>
          <RoomForm intent="restore" submit={archive.restore} kind="outline" />
        </>
      )}
    </Notice>
  )
}

/** The organiser puts a room away. */
export function ArchiveRoom() {
  const { archive } = useWords()
  return (
    <Folded title={archive.title}>
      <p className="mb-3">{archive.lead}</p>
      <RoomForm intent="archive" submit={archive.archive} kind="outline" />
    </Folded>
  )
}
