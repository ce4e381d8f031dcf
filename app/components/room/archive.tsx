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
    <div id="archive" className="mb-6 scroll-mt-24 space-y-4">
      {archived.deletion && <Deletion on={archived.deletion.on} organiser={organiser} />}
      <Notice kind="info" title={archive.archivedOn(say(formatDay(dayInJapan(new Date(archived.at)))))}>
        <p>{archive.still}</p>
        {organiser && (
          <>
            <p className="mt-1 mb-3">{archive.restoreLead}</p>
            <RoomForm intent="restore" submit={archive.restore} kind="outline" />
          </>
        )}
      </Notice>
      {!archived.deletion && <TakeData />}
      {organiser && !archived.deletion && (
        <Folded title={archive.deletion.ask}>
          <p className="mb-3">{archive.deletion.askLead}</p>
          <RoomForm intent="ask-deletion" submit={archive.deletion.ask} kind="danger" />
        </Folded>
      )}
    </div>
  )
}

/** `on`: the last day, in Japan. */
function Deletion({ on, organiser }: { on: string; organiser: boolean }) {
  const { archive } = useWords()
  const say = useSay()
  return (
    <Notice kind="warning" title={archive.deletion.title(say(formatDay(on)))}>
      <p className="mb-3">{archive.deletion.text}</p>
      <TakeData />
      {organiser && (
        <div className="mt-4">
          <RoomForm intent="take-back-deletion" submit={archive.deletion.takeBack} kind="outline" />
        </div>
      )}
    </Notice>
  )
}

function TakeData() {
  const { archive } = useWords()
  const { roomId } = useRoom()
  return (
    <div>
      <p className="font-700">{archive.data.title}</p>
      <p className="text-[0.9375rem]">{archive.data.lead}</p>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {(['text', 'json'] as const).map((form) => (
          <li key={form}>
            <a className="text-link inline-flex min-h-8 items-center" href={`/rooms/${roomId}/data/${form}`} download>
              {archive.data[form]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The organiser puts a room away; anybody takes its data along. */
export function ArchiveRoom({ organiser }: { organiser: boolean }) {
  const { archive } = useWords()
  return (
    <div className="space-y-4">
      <TakeData />
      {organiser && (
        <Folded title={archive.title}>
          <p className="mb-3">{archive.lead}</p>
          <RoomForm intent="archive" submit={archive.archive} kind="outline" />
        </Folded>
      )}
    </div>
  )
}
