import { Link } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'

/** A room in which others did something since this person last looked, with its newest events in a sentence each. */
export interface ChangedRoom {
  readonly roomId: string
  readonly room: string
  readonly unread: number
  /** Those among them that name the reader or their organisation. */
  readonly forYou: number
  readonly lines: readonly {
    readonly seq: number
    readonly at: string
    readonly by: string | null
    readonly says: string
  }[]
}

/** What changed, room by room. */
export function ChangedRooms({ them }: { them: readonly ChangedRoom[] }) {
  const { here, room, written } = useWords()
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {them.map((it) => (
        <li key={it.roomId} className="rounded-12 border border-solid-gray-200 px-4 py-3">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link className="text-link font-700" to={`/rooms/${it.roomId}`}>
              {it.room}
            </Link>
            <Badge tone="blue">{here.unread(it.unread)}</Badge>
            {it.forYou > 0 && <Badge tone="yellow">{here.forYou(it.forYou)}</Badge>}
          </h3>
          <ol className="mt-2 space-y-1.5 text-[0.9375rem]">
            {it.lines.map((line) => (
              <li key={line.seq}>
                <p className="leading-150">{line.says}</p>
                <p className="text-[0.8125rem] text-solid-gray-700">
                  <time dateTime={line.at}>{written.moment(new Date(line.at))}</time>
                  {line.by && <span className="ml-2">{room.history.by(line.by)}</span>}
                </p>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}
