import { organisationFacts } from '#consortium/facts/organisation.ts'
import type { Statement } from '#consortium/statements.ts'
import { seatIdsOf } from '#rooms/consortium.ts'
import { type Seat, seatOf } from '#rooms/state.ts'
import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { checkPath } from '../deemed-large/told.ts'
import { AskedFact } from '../fact/asked-fact.tsx'
import { unreadable } from '../fact/unreadable.ts'
import { planAsks } from '../programme/asks.ts'
import type { AnswerSlot } from '../verdict/finding-item.tsx'
import { AttestForm } from './attest-list.tsx'
import { mayWrite, type RoomAtHand, useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { SeatFactField, seatFactNames } from './seat-panel.tsx'

/** Beside each question the field that answers it, for those who may; for the others, who can. */
export function useAnswerSlot(): AnswerSlot {
  const at = useRoom()
  return (question) => <Answer path={question.path} member={question.member} at={at} />
}

function Answer({ path, member, at }: { path: string; member: number | null; at: RoomAtHand }) {
  if (member !== null) return <MemberAnswer path={path} member={member} at={at} />
  const statement = /^plan\.declarations\.(\w+)/.exec(path)?.[1]
  if (!at.me.organiser) return <OnlyOrganiser />
  if (statement) return <AttestForm statement={statement as Statement} />
  if (path === 'area') return <DescribeLink />
  return <PlanAnswer path={path} at={at} />
}

function OnlyOrganiser() {
  const { room } = useWords()
  return <p className="text-[0.875rem] text-solid-gray-700">{room.verdict.onlyOrganiser}</p>
}

function DescribeLink() {
  const { room } = useWords()
  return (
    <a className="text-link ml-2 text-[0.875rem]" href="#describe">
      {room.page.describe}
    </a>
  )
}

/** One fact of the plan; of targets, only the metric that is asked for. */
function PlanAnswer({ path, at }: { path: string; at: RoomAtHand }) {
  const words = useWords()
  const { room } = words
  const [, name = '', part] = path.split('.')
  const asked = planAsks(at.edition).find((it) => it.name === name)
  if (!asked) return null
  const { control } = asked
  const only =
    control.kind === 'by-name' && part
      ? { ...control, names: control.names.filter((it) => it.value === part) }
      : control
  return (
    <RoomForm
      intent="plan"
      hidden={{ asked: name, ...(part && control.kind === 'by-name' ? { part } : {}) }}
      submit={room.verdict.save}
      size="sm"
      className="mt-2 space-y-2"
    >
      {(answer) => (
        <AskedFact
          asked={{ ...asked, control: only }}
          name={`plan.${name}`}
          value={at.view.room.plan[name]}
          errors={answer?.fields.includes(`plan.${name}`) ? [unreadable(words, only)] : undefined}
        />
      )}
    </RoomForm>
  )
}

/** A fact of a seat is filled in here; one of the organisation stands in its profile and comes from there. */
function MemberAnswer({ path, member, at }: { path: string; member: number; at: RoomAtHand }) {
  const { room } = useWords()
  const seatId = seatIdsOf(at.view.room, null, at.on)[member]
  const seat = seatId ? seatOf(at.view.room, seatId) : undefined
  const name = /^members\[\d+\]\.(\w+)/.exec(path)?.[1] ?? ''
  if (!seat) return null
  const of = seat.organisation

  if (seatFactNames(at).includes(name)) {
    if (!mayWrite(at, seat))
      return <p className="text-[0.875rem] text-solid-gray-700">{room.verdict.onlyMember(of.name)}</p>
    return (
      <RoomForm
        intent="seat-facts"
        hidden={{ seatId: seat.id, asked: name }}
        submit={room.verdict.save}
        size="sm"
        className="mt-2 space-y-2"
      >
        {(answer) => <SeatFactField name={name} seat={seat} unread={answer?.fields ?? []} />}
      </RoomForm>
    )
  }
  if (!(name in organisationFacts)) return null
  if (name === 'deemedLarge') return <DeemedLargeAnswer at={at} seat={seat} />
  return (
    <p className="text-[0.875rem] text-solid-gray-700">
      {room.verdict.inDirectory(of.name)}
      {of.id && at.me.mayEdit.includes(seat.id) && (
        <TextLink className="ml-2" to={`/organisations/${of.id}/edit`}>
          {room.verdict.editProfile}
        </TextLink>
      )}
    </p>
  )
}

/** The organisation finds out for itself, and only the outcome comes here. */
function DeemedLargeAnswer({ at, seat: { id, organisation: of } }: { at: RoomAtHand; seat: Seat }) {
  const { deemedLarge: words } = useWords()
  return (
    <p className="text-[0.875rem] text-solid-gray-700">
      {words.link.editor(of.name)}
      {of.id && at.me.mayEdit.includes(id) && (
        <TextLink className="ml-2" to={checkPath(of.id, `/rooms/${at.roomId}`)}>
          {words.link.go}
        </TextLink>
      )}
    </p>
  )
}
