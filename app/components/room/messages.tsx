import type { Connection, RoomClient } from '../../room-client.ts'
import { useWords } from '../../words/use-words.ts'
import { UnsentSpoken } from './on-its-way.tsx'
import { useRoom } from './room-context.ts'
import { SayForm } from './say-form.tsx'
import { TalkList } from './talk-list.tsx'
import { useOutbox } from './use-outbox.ts'

/** What people say to each other, newest last. */
export function Messages({ client, connection }: { client: RoomClient | null; connection: Connection }) {
  const { room } = useWords()
  const { view, me, talk } = useRoom()
  const { outbox, kept, outgoing } = useOutbox({ client, connection })
  const shown = outgoing.filter((it) => it.seq === undefined || it.seq > view.room.seq)

  return (
    <div>
      {view.room.messages.length + shown.length === 0 ? (
        <p className="text-[0.9375rem] text-solid-gray-700">{talk ? room.talks[talk.of].empty : room.messages.empty}</p>
      ) : (
        <TalkList
          outgoing={shown}
          outbox={outbox}
          client={client}
          label={talk ? room.talks[talk.of].title : room.messages.title}
        />
      )}
      <UnsentSpoken outgoing={outgoing} />
      <div className="mt-3">
        {view.room.archived ? null : !me.organiser && me.mayEdit.length === 0 ? (
          <p className="text-[0.875rem] text-solid-gray-700">{room.messages.onlyReads}</p>
        ) : (
          <SayForm outbox={outbox} kept={kept} ended={connection === 'ended'} />
        )}
      </div>
    </div>
  )
}
