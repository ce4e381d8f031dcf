import { useFetcher } from '@remix-run/react'
import { type ReactNode, useEffect } from 'react'
import { findPrefecture } from '#consortium/prefecture.ts'
import { seatOf } from '#rooms/state.ts'
import type { loader } from '../../routes/organisations.$organisationId.card.ts'
import { useHydrated } from '../../use-hydrated.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { OutcomeMark } from '../verdict/outcome-mark.tsx'
import { numberOf } from '../verdict/summary.ts'
import { ClauseLink } from './clause-link.tsx'
import { addressedIn, type Target } from './own-addresses.ts'
import { useRoom } from './room-context.ts'
import { SeatState, useRoleNames } from './seat-words.tsx'

/** Below a message: what its addresses of this house lead to, by name and as it stands. */
export function Unfolded({ text }: { text: string }) {
  // The address that people know this house by is the browser's.
  const hydrated = useHydrated()
  const { roomId, view } = useRoom()
  if (!hydrated) return null
  const targets = addressedIn(text, { origin: window.location.origin, roomId, program: view.room.program })
  if (targets.length === 0) return null
  return (
    <ul className="mt-1 space-y-1">
      {targets.map((it) => (
        <TargetCard key={JSON.stringify(it)} it={it} />
      ))}
    </ul>
  )
}

function TargetCard({ it }: { it: Target }) {
  switch (it.kind) {
    case 'clause':
      return <ClauseCard number={it.number} />
    case 'seat':
      return <SeatCard seatId={it.seatId} />
    case 'organisation':
      return <OrganisationCard organisationId={it.organisationId} />
  }
}

function Card({ children }: { children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-8 border border-solid-gray-300 px-3 py-1.5 text-[0.875rem]">
      {children}
    </li>
  )
}

function ClauseCard({ number }: { number: string }) {
  const { programme } = useWords()
  const { edition, verdict } = useRoom()
  const rule = edition.rules.find((it) => numberOf(it.id) === number)
  if (!rule) return null
  const finding = verdict?.findings.find((it) => it.rule === rule.id)
  return (
    <Card>
      {finding && (
        <>
          <OutcomeMark of={finding.outcome} />
          <span className="font-700">{programme.outcome[finding.outcome]}</span>
        </>
      )}
      <ClauseLink rule={rule.id} />
    </Card>
  )
}

function SeatCard({ seatId }: { seatId: string }) {
  const { view, edition, roomId } = useRoom()
  const roleNames = useRoleNames(edition)
  const seat = seatOf(view.room, seatId)
  // The organiser's short list is not unfolded: what is said in the room is read by all.
  if (!seat) return null
  return (
    <Card>
      <SeatState seat={seat} />
      <TextLink to={`/rooms/${roomId}/seats/${seat.id}`}>{seat.organisation.name}</TextLink>
      {seat.roles.length > 0 && <span className="text-solid-gray-700">{roleNames(seat.roles)}</span>}
    </Card>
  )
}

/** By its seat where it has one here, else as the directory shows it to this reader. */
function OrganisationCard({ organisationId }: { organisationId: string }) {
  const { view } = useRoom()
  const say = useSay()
  const { load, data } = useFetcher<typeof loader>()
  const seat = view.room.seats.findLast((it) => it.organisation.id === organisationId)
  const known = seat !== undefined
  useEffect(() => {
    if (!known) load(`/organisations/${organisationId}/card`)
  }, [known, organisationId, load])
  const name = seat?.organisation.name ?? data?.card?.name
  if (!name) return null
  const place = data?.card?.prefecture ? findPrefecture(data.card.prefecture) : undefined
  return (
    <Card>
      {seat && <SeatState seat={seat} />}
      <TextLink to={`/organisations/${organisationId}`}>{name}</TextLink>
      {place && <span className="text-solid-gray-700">{say(place)}</span>}
    </Card>
  )
}
