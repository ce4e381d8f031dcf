import { formatDay } from '#consortium/calendar.ts'
import { awaitedFor, type Motion, openMotions } from '#rooms/motions.ts'
import { rolesPreview } from '#rooms/preview.ts'
import { type Seat, seatOf } from '#rooms/state.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextArea, TextField } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { SourceNote } from '../verdict/source-note.tsx'
import { Folded } from './folded.tsx'
import { Turns } from './join-preview.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { useRoleNames } from './seat-words.tsx'

/** Changes that wait for consent: what each is, who has said what, what it would do, and the answers this reader may give. */
export function Motions() {
  const { motions } = useWords()
  const { view } = useRoom()
  const open = openMotions(view.room)
  if (open.length === 0) return null
  return (
    <Notice title={motions.title(open.length)} className="mb-6">
      <ul id="motions" className="scroll-mt-24 divide-y divide-solid-gray-300">
        {open.map((it) => (
          <li key={it.id} className="space-y-3 py-3">
            <OneMotion motion={it} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function OneMotion({ motion }: { motion: Motion }) {
  const { motions, room } = useWords()
  const { moment } = useWords().written
  const { view, me } = useRoom()
  const mover = seatOf(view.room, motion.seatId)
  const awaited = awaitedFor(view.room, motion)
  const mine = awaited.filter((it) => me.mayEdit.includes(it.id))
  const byWord = me.organiser && motion.change.kind === 'roles' ? awaited.filter((it) => !mine.includes(it)) : []
  const hidden = { motionId: motion.id }
  return (
    <>
      <div>
        <What motion={motion} />
        <p className="text-[0.8125rem] text-solid-gray-700">
          {motions.by(
            mover?.organisation.name ?? '',
            motion.by.name ?? room.messages.gone,
            moment(new Date(motion.at)),
          )}
        </p>
      </div>
      <Consents motion={motion} awaited={awaited} />
      {mine.map((seat) => (
        <div key={seat.id} className="flex flex-wrap items-start gap-3">
          <RoomForm
            intent="consent"
            hidden={{ ...hidden, seatId: seat.id }}
            submit={motions.consent(seat.organisation.name)}
            className=""
          />
          <Folded title={motions.declineAs(seat.organisation.name)}>
            <RoomForm
              intent="decline-motion"
              hidden={{ ...hidden, seatId: seat.id }}
              submit={motions.decline}
              kind="danger"
            >
              <TextArea name="reason" label={motions.reason} help={motions.reasonHelp} rows={2} maxLength={1000} />
            </RoomForm>
          </Folded>
        </div>
      ))}
      {byWord.map((seat) => (
        <ByWord key={seat.id} motionId={motion.id} seat={seat} />
      ))}
      {me.mayEdit.includes(motion.seatId) && (
        <RoomForm
          intent="take-back-motion"
          hidden={hidden}
          submit={motions.withdraw}
          kind="text"
          size="sm"
          className=""
        />
      )}
    </>
  )
}

/** What is to change, by which rule, and what that would do to the clauses. */
function What({ motion: { change } }: { motion: Motion }) {
  const { motions } = useWords()
  const { view, edition, on } = useRoom()
  const roleNames = useRoleNames(edition)
  const named = (them: readonly string[]) => (them.length > 0 ? roleNames(them) : motions.noRole)
  const nameOf = (seatId: string) => seatOf(view.room, seatId)?.organisation.name ?? ''
  if (change.kind === 'organiser')
    return (
      <>
        <p className="font-700">{motions.organiser(nameOf(change.seatId))}</p>
        <p>{motions.takenOver}</p>
      </>
    )

  const chosen = edition.roles.find((it) => change.choosers !== null && it.chosen?.by === change.choosers)
  const told = rolesPreview(view, edition, on, change.to)
  return (
    <div className="space-y-2">
      {change.to.map(({ seatId, roles }) => (
        <p key={seatId} className="font-700">
          {motions.roles(nameOf(seatId), named(seatOf(view.room, seatId)?.roles ?? []), named(roles))}
        </p>
      ))}
      <p>
        {chosen?.chosen ? motions.chosen(roleNames([chosen.role]), roleNames([chosen.chosen.by])) : motions.byOrganiser}
      </p>
      {chosen?.chosen && <SourceNote source={chosen.chosen.source} />}
      {told && told.turns.length + told.hoped.length > 0 ? (
        <div>
          <p className="text-[0.875rem] text-solid-gray-700">{motions.effect}</p>
          <Turns turns={told.turns} hoped={told.hoped} label={motions.effect} />
        </div>
      ) : (
        <p>{motions.noEffect}</p>
      )}
      <p className="text-[0.8125rem] text-solid-gray-700">{motions.withoutAmounts}</p>
    </div>
  )
}

function Consents({ motion, awaited }: { motion: Motion; awaited: readonly Seat[] }) {
  const { motions } = useWords()
  const { moment } = useWords().written
  const say = useSay()
  const { view } = useRoom()
  const nameOf = (seatId: string) => seatOf(view.room, seatId)?.organisation.name ?? ''
  return (
    <ul aria-label={motions.consents} className="list-disc pl-5">
      {motion.consents.map(({ seatId, at, said }) => (
        <li key={seatId}>
          {said
            ? motions.consentedByWord(nameOf(seatId), said.who, say(formatDay(said.on)), said.how)
            : motions.consented(nameOf(seatId), moment(new Date(at)))}
        </li>
      ))}
      {awaited.map((seat) => (
        <li key={seat.id}>{motions.awaited(seat.organisation.name)}</li>
      ))}
    </ul>
  )
}

/** The organiser writes down what it was told. */
function ByWord({ motionId, seat }: { motionId: string; seat: Seat }) {
  const { motions, room } = useWords()
  const { on } = useRoom()
  return (
    <Folded title={motions.word(seat.organisation.name)}>
      <p className="mb-3">{motions.wordLead}</p>
      <RoomForm intent="consent-by-word" hidden={{ motionId, seatId: seat.id }} submit={room.act.save}>
        <TextField name="said.who" label={room.record.who} help={room.record.whoHelp} required maxLength={200} />
        <TextField name="said.on" type="date" label={room.record.on} required defaultValue={on} max={on} />
        <TextField name="said.how" label={room.record.how} help={room.record.howHelp} required maxLength={300} />
      </RoomForm>
    </Folded>
  )
}
