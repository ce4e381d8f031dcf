import { useState } from 'react'
import { consideredIn } from '#rooms/desk.ts'
import type { Candidate } from '#rooms/state.ts'
import { useWords } from '../../words/use-words.ts'
import { ButtonLink, buttonClass, TextLink } from '../button.tsx'
import { EmptyState } from '../page.tsx'
import { DialogLink } from './dialog-link.tsx'
import { NewSeat } from './new-seat.tsx'
import { NextToAsk } from './next-to-ask.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { useRoleNames } from './seat-words.tsx'
import { Together } from './together.tsx'

/** 候補: whom the organiser has in mind. Seen by nobody else, and counted by neither verdict nor outlook. */
export function Desk() {
  const { room, memberList, openSeats, suggestions, candidates: words } = useWords()
  const { view, roomId } = useRoom()
  const [dropped, setDropped] = useState<Candidate | null>(null)
  const candidates = consideredIn(view.room, view.desk)
  const find = (
    <>
      <DialogLink
        to={`/rooms/${roomId}/seat?as=candidate`}
        className={buttonClass('outline', 'md')}
        opener={room.desk.find}
        title={room.desk.find}
      >
        {(close) => <NewSeat as="candidate" onClose={close} />}
      </DialogLink>
      {candidates.length > 0 && (
        <ButtonLink kind="text" to={`/rooms/${roomId}/candidates`}>
          {words.link}
        </ButtonLink>
      )}
      <ButtonLink kind="text" to={`/rooms/${roomId}/list`}>
        {memberList.open}
      </ButtonLink>
      <ButtonLink kind="text" to={`/rooms/${roomId}/open-seats`}>
        {openSeats.room.title}
      </ButtonLink>
      <ButtonLink kind="text" to={`/rooms/${roomId}/suggestions`}>
        {suggestions.link}
      </ButtonLink>
    </>
  )
  return (
    <div className="rounded-12 bg-solid-gray-50 p-4">
      <NextToAsk />
      <div role="status">
        {dropped && !candidates.some((it) => it.id === dropped.id) && (
          <div className="mb-3 flex flex-wrap items-center gap-3 rounded-8 bg-white px-3 py-1.5 text-[0.9375rem]">
            {room.desk.dropped(dropped.organisation.name)}
            <RoomForm
              intent="relist"
              hidden={{
                seatId: dropped.id,
                roles: dropped.roles,
                ...(dropped.organisation.id
                  ? { organisationId: dropped.organisation.id }
                  : { name: dropped.organisation.name }),
              }}
              submit={room.desk.undo}
              kind="text"
              size="sm"
              className=""
              onDone={() => setDropped(null)}
            />
          </div>
        )}
      </div>
      {candidates.length === 0 ? (
        <EmptyState title={room.desk.empty} actions={find} />
      ) : (
        <>
          <ul className="mb-4 divide-y divide-solid-gray-200 rounded-8 bg-white px-3">
            {candidates.map((it) => (
              <CandidateLine key={it.id} candidate={it} onDrop={() => setDropped(it)} />
            ))}
          </ul>
          <div className="flex flex-wrap gap-3">{find}</div>
        </>
      )}
    </div>
  )
}

function CandidateLine({ candidate, onDrop }: { candidate: Candidate; onDrop: () => void }) {
  const { room, written } = useWords()
  const { roomId, edition } = useRoom()
  const roleNames = useRoleNames(edition)
  const { organisation: of, roles } = candidate
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-700">{of.id ? <TextLink to={`/organisations/${of.id}`}>{of.name}</TextLink> : of.name}</p>
        <p className="text-[0.875rem] text-solid-gray-700">
          <span className="mr-2">{roles.length > 0 ? roleNames(roles) : room.seats.noRole}</span>
          <Together with={of.id} />
        </p>
      </div>
      <DialogLink
        to={`/rooms/${roomId}/seat?as=invite&seat=${candidate.id}`}
        className={buttonClass('solid', 'sm')}
        label={room.desk.inviteOf(of.name)}
        opener={room.desk.invite}
        title={room.desk.inviteOf(of.name)}
      >
        {(close) => <NewSeat as="invite" candidate={candidate} onClose={close} />}
      </DialogLink>
      <DialogLink
        to={`/rooms/${roomId}/seat?as=record&seat=${candidate.id}`}
        className={buttonClass('outline', 'sm')}
        label={room.record.ofAsked(of.name)}
        opener={room.desk.record}
        title={room.record.title}
      >
        {(close) => <NewSeat as="record" candidate={candidate} onClose={close} />}
      </DialogLink>
      <RoomForm
        intent="drop"
        hidden={{ seatId: candidate.id }}
        submit={
          <>
            {room.desk.drop}
            <span className="sr-only">{written.aside(of.name)}</span>
          </>
        }
        kind="text"
        size="sm"
        className=""
        onSend={onDrop}
      />
    </li>
  )
}
