import { useState } from 'react'
import { emptyTalk } from '#rooms/talk.ts'
import type { Connection, RoomClient } from '../../room-client.ts'
import { useHydrated } from '../../use-hydrated.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { Folded } from './folded.tsx'
import { Messages } from './messages.tsx'
import { type RoomAtHand, RoomContext, type TalkBeside, useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { isNew, useReading } from './use-reading.ts'

interface Line {
  readonly client: RoomClient | null
  readonly connection: Connection
}

/** What is said beside the room's own talk: among the people of an own organisation, and at the organiser's desk. */
export function Talks(line: Line) {
  const { talks } = useRoom()
  return (
    <div id="talks" className="mb-10 scroll-mt-24 space-y-3">
      {talks.map((it) => (
        <OneTalk key={it.logId} talk={it} {...line} />
      ))}
    </div>
  )
}

function OneTalk({ talk, client, connection }: Line & { talk: TalkBeside }) {
  const { room, here } = useWords()
  const at = useRoom()
  const hydrated = useHydrated()
  const { seq, messages } = (talk.of === 'desk' ? at.view.desk : at.view.sides[talk.logId]) ?? emptyTalk
  const [wasOpen] = useState(() => messages.some((it) => isNew(it, talk.readTo, at.me.accountId)))
  const [open, setOpen] = useState(wasOpen)
  const [seen, setSeen] = useState(talk.readTo)
  const newAfter = useReading({
    readTo: talk.readTo,
    seq,
    client,
    live: connection === 'live',
    logId: talk.logId,
    open,
  })
  const words = room.talks[talk.of]
  const unread = messages.filter((it) => isNew(it, open ? seq : seen, at.me.accountId)).length
  const several = at.talks.filter((it) => it.of === talk.of).length > 1
  return (
    <Folded
      open={wasOpen}
      onToggle={(next) => {
        setOpen(next)
        setSeen(seq)
      }}
      title={
        <>
          {words.title}
          {several && <span className="font-400">{talk.organisation.name}</span>}
          {unread > 0 && <Badge tone="blue">{here.unread(unread)}</Badge>}
        </>
      }
    >
      <p className="mb-3 text-[0.8125rem] leading-150 text-solid-gray-700">{words.reads(talk.organisation.name)}</p>
      <RoomContext.Provider value={inTalk(at, talk, { seq, messages }, newAfter)}>
        <Messages client={client} connection={connection} />
        {/* Where scripts run, looking at it is enough. */}
        {!hydrated && unread > 0 && (
          <noscript>
            <RoomForm
              intent="read"
              hidden={{ seq: `${seq}`, logId: talk.logId }}
              submit={here.markRead}
              kind="text"
              size="sm"
              className=""
            />
          </noscript>
        )}
      </RoomContext.Provider>
    </Folded>
  )
}

/** The room as this talk's parts see it: with what is said here in the place of what is said there. Whoever reads it writes. */
const inTalk = (
  at: RoomAtHand,
  talk: TalkBeside,
  said: Pick<RoomAtHand['view']['room'], 'seq' | 'messages'>,
  newAfter: number | null,
): RoomAtHand => ({
  ...at,
  talk,
  people: talk.people,
  newAfter,
  view: { ...at.view, room: { ...at.view.room, ...said } },
  me: { ...at.me, organiser: false, mayEdit: at.me.seatIds },
})
