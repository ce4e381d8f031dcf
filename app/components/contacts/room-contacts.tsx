import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { isLive } from '#rooms/state.ts'
import type { seeContacts } from '#use-cases/rooms/see-contacts.ts'
import type { ValueOf } from '../../answers.server.ts'
import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { useRoom } from '../room/room-context.ts'
import { ContactLines } from './contact-lines.tsx'

export type SeatContacts = ValueOf<typeof seeContacts>['contacts']

/**
 * Who signs and who answers for each confirmed organisation. Nothing of it is in the log: it is asked for anew when somebody comes or
 * goes, and whenever `beside` grows.
 */
export function RoomContacts({ loaded, beside }: { loaded: SeatContacts; beside: number }) {
  const { contacts: words } = useWords()
  const { roomId, view, me } = useRoom()
  const fetcher = useFetcher<{ contacts: SeatContacts }>()
  const confirmed = view.room.seats.filter((it) => isLive(it) && it.state === 'confirmed').map((it) => it.id)
  const seated = confirmed.join(' ')
  const standing = `${seated} ${beside}`
  const asked = useRef(standing)
  const load = fetcher.load
  useEffect(() => {
    if (asked.current === standing) return
    asked.current = standing
    load(`/rooms/${roomId}/contacts`)
  }, [standing, roomId, load])

  // Who has left is not shown a moment longer, whatever is still on its way.
  const shown = (fetcher.data?.contacts ?? loaded).filter((it) => confirmed.includes(it.seatId))
  return (
    <>
      <p className="mb-3 text-[0.8125rem] leading-150 text-solid-gray-700">{words.room.lead}</p>
      <ul className="space-y-2">
        {shown.map(({ seatId, organisation, contacts }) => (
          <li key={seatId} className="rounded-8 border border-solid-gray-300">
            <details>
              <summary className="focus-ring flex min-h-11 cursor-pointer flex-wrap items-center gap-x-2 rounded-8 px-3 py-2 text-[0.9375rem] font-700 hover:bg-solid-gray-50">
                {organisation.name}
                {!contacts && <span className="text-[0.8125rem] font-400 text-solid-gray-700">{words.room.none}</span>}
              </summary>
              <div className="px-3 pt-1 pb-3">
                {contacts ? <ContactLines contacts={contacts} /> : <p>{words.empty}</p>}
                {me.mayEdit.includes(seatId) && (
                  <p className="mt-2 text-[0.875rem]">
                    <TextLink to={`/organisations/${organisation.id}/contacts`}>{words.room.ours}</TextLink>
                  </p>
                )}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
