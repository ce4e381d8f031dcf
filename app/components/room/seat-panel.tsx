import type { Fact } from '#consortium/facts/fact.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import { factsRead } from '#programs/facts-read.ts'
import { amountOf, yenOf } from '#rooms/amounts.ts'
import { type Seat, seatOf } from '#rooms/state.ts'
import { useWords } from '../../words/use-words.ts'
import { Button, ButtonLink } from '../button.tsx'
import { AskedFact } from '../fact/asked-fact.tsx'
import { controlOf } from '../fact/control.ts'
import { unreadable } from '../fact/unreadable.ts'
import { TextArea } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { namesBelow } from '../programme/asks.ts'
import { Folded } from './folded.tsx'
import { InvitationDesk } from './invitation-desk.tsx'
import { NewSeat } from './new-seat.tsx'
import { RoleTicks } from './role-ticks.tsx'
import { mayWrite, type RoomAtHand, RoomContext, useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { SeatLines, SeatState, useRoleNames } from './seat-words.tsx'
import { SuggestedBefore } from './suggested-before.tsx'
import { useKept } from './use-kept.ts'

/** Everything that can be done with one seat, each its own form; which ones depends on who looks and how firmly it is taken. */
export function SeatPanel({ seatId, onDone }: { seatId: string; onDone?: () => void }) {
  const { at, behind, follow, typed } = useKept(seatId, onDone)
  const { room } = useWords()
  const now = seatOf(useRoom().view.room, seatId)
  return (
    <div onInput={typed}>
      {behind && (
        <Notice kind="warning" live title={room.seats.changedMeanwhile} className="mb-4">
          <div className="mb-2 flex flex-wrap items-center gap-3">
            {now && <SeatState seat={now} />}
            {room.seats.typedKept}
          </div>
          <Button kind="outline" size="sm" onClick={follow}>
            {room.seats.showNow}
          </Button>
        </Notice>
      )}
      <RoomContext.Provider value={at}>
        <SeatForms seatId={seatId} onDone={onDone} />
      </RoomContext.Provider>
    </div>
  )
}

function SeatForms({ seatId, onDone }: { seatId: string; onDone: (() => void) | undefined }) {
  const { room, shell } = useWords()
  const at = useRoom()
  const roleNames = useRoleNames(at.edition)
  const seat = seatOf(at.view.room, seatId)
  if (!seat) return <p>{room.rules['seat-not-found']}</p>

  const { organiser } = at.me
  const { name } = seat.organisation
  const ofOrganiser = seat.organisation.id !== null && seat.organisation.id === at.view.room.organiser?.id
  const open = seat.state === 'asked' || seat.state === 'agreed'
  const invitation = at.invitations.find((it) => it.seatId === seat.id && it.state === 'open')
  const hidden = { seatId }
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-3">
        <SeatState seat={seat} />
        <p>{roleNames(seat.roles)}</p>
      </div>
      <SeatLines seat={seat} />
      <SuggestedBefore of={seat.organisation} />
      {seat.ended === null && mayWrite(at, seat) && <SeatFactsForm at={at} seat={seat} onDone={onDone} />}
      {seat.ended === null && (organiser || (at.me.mayEdit.includes(seatId) && seat.state === 'confirmed')) && (
        <Folded title={room.act.changeRoles}>
          <WhoConsents seat={seat} />
          <RoomForm intent="roles" hidden={hidden} submit={room.act.save} {...(onDone ? { onDone } : {})}>
            {(answer) => (
              <RoleTicks
                edition={at.edition}
                chosen={seat.roles}
                label={room.act.roles}
                help={room.act.rolesHelp}
                errors={answer?.fields.includes('roles') ? [room.invite.problems.roles ?? ''] : undefined}
              />
            )}
          </RoomForm>
        </Folded>
      )}
      {organiser && seat.state === 'asked' && (
        <Folded title={room.record.title}>
          <NewSeat as="record" seat={seat} onClose={onDone} />
        </Folded>
      )}
      {organiser && seat.state === 'asked' && invitation?.way === 'link' && (
        <p>
          <ButtonLink kind="outline" to={`/rooms/${at.roomId}/letter/${seatId}`}>
            {room.act.letter}
          </ButtonLink>
        </p>
      )}
      <InvitationDesk seatId={seatId} name={name} />
      {organiser && invitation && (
        <Folded title={room.act.decline}>
          <RoomForm
            intent="decline"
            hidden={{ invitationId: invitation.id }}
            submit={room.act.decline}
            kind="outline"
            {...(onDone ? { onDone } : {})}
          >
            <TextArea name="reason" label={room.act.reason} help={room.act.reasonShown} rows={2} />
          </RoomForm>
        </Folded>
      )}
      {organiser && open && (
        <Folded title={seat.state === 'asked' ? room.act.withdraw : room.act.withdrawAgreed}>
          <p className="mb-3">{room.act.sure.withdraw(name)}</p>
          <RoomForm
            intent="withdraw"
            hidden={hidden}
            submit={room.act.withdraw}
            kind="danger"
            {...(onDone ? { onDone } : {})}
          />
        </Folded>
      )}
      {organiser && seat.state === 'confirmed' && !ofOrganiser && (
        <>
          {seat.organisation.id && (
            <Folded title={room.act.handOver}>
              <p className="mb-3">{room.act.sure.handOver(name)}</p>
              <RoomForm
                intent="hand-over"
                hidden={hidden}
                submit={room.act.handOver}
                kind="outline"
                {...(onDone ? { onDone } : {})}
              />
            </Folded>
          )}
          <Folded title={room.act.remove}>
            <p className="mb-3">{room.act.sure.remove(name)}</p>
            <RoomForm
              intent="remove"
              hidden={hidden}
              submit={room.act.remove}
              kind="danger"
              {...(onDone ? { onDone } : {})}
            >
              <TextArea name="reason" label={room.act.reason} required rows={2} />
            </RoomForm>
          </Folded>
        </>
      )}
      {at.me.mayEdit.includes(seatId) && seat.state === 'confirmed' && (
        <Folded title={room.act.leave}>
          {ofOrganiser ? (
            <p>{room.rules['organiser-must-hand-over']}</p>
          ) : (
            <>
              <p className="mb-3">{room.act.sure.leave}</p>
              <RoomForm
                intent="leave"
                hidden={hidden}
                submit={room.act.leave}
                kind="danger"
                {...(onDone ? { onDone } : {})}
              >
                <TextArea name="reason" label={room.act.reason} help={room.act.reasonShown} rows={2} />
              </RoomForm>
            </>
          )}
        </Folded>
      )}
      {!mayWrite(at, seat) && <p className="text-solid-gray-700">{shell.back}</p>}
    </div>
  )
}

/** Whose consent a change of these roles would wait for, said before it is moved. */
function WhoConsents({ seat }: { seat: Seat }) {
  const { motions } = useWords()
  const { edition, me } = useRoom()
  const roleNames = useRoleNames(edition)
  if (seat.state !== 'confirmed') return null
  const chosen = edition.roles.flatMap(({ role, chosen }) => (chosen ? [{ role, by: chosen.by }] : []))
  return (
    <div className="mb-3 space-y-1 text-[0.9375rem]">
      {chosen.map(({ role, by }) => (
        <p key={role}>{motions.before.chosen(roleNames([role]), roleNames([by]))}</p>
      ))}
      {!me.organiser && <p>{motions.before.own}</p>}
    </div>
  )
}

/** The seat's own facts that this edition reads; the money it asks for is shown to the organiser and that member alone. */
export const seatFactNames = (at: Pick<RoomAtHand, 'edition'>) =>
  namesBelow('members[].', factsRead(at.edition)).filter((it) => it in seatFacts && it !== 'roles')

function SeatFactsForm({ at, seat, onDone }: { at: RoomAtHand; seat: Seat; onDone?: (() => void) | undefined }) {
  const { room } = useWords()
  const names = seatFactNames(at)
  if (names.length === 0) return null
  return (
    <Folded title={room.act.facts}>
      <RoomForm
        intent="seat-facts"
        hidden={{ seatId: seat.id, asked: names }}
        submit={room.act.save}
        {...(onDone ? { onDone } : {})}
      >
        {(answer) =>
          names.map((name) => <SeatFactField key={name} name={name} seat={seat} unread={answer?.fields ?? []} />)
        }
      </RoomForm>
    </Folded>
  )
}

/** One fact of a seat as a field; also beside the question that asks for it. */
export function SeatFactField({ name, seat, unread }: { name: string; seat: Seat; unread: readonly string[] }) {
  const words = useWords()
  const { room } = words
  const { view } = useRoom()
  const fact = (seatFacts as Readonly<Record<string, Fact>>)[name]
  if (!fact) return null
  const value =
    name === 'requests' ? yenOf(amountOf(seat, view.amounts)) : seat.seatFacts[name as keyof Seat['seatFacts']]
  const field = `seat.${name}`
  const control = controlOf(name, fact)
  return (
    <div>
      <AskedFact
        asked={{ name, fact, control }}
        name={field}
        value={value}
        errors={unread.includes(field) ? [unreadable(words, control)] : undefined}
      />
      {name === 'requests' && <p className="mt-1 text-[0.875rem] text-solid-gray-700">{room.act.amountHelp}</p>}
    </div>
  )
}
