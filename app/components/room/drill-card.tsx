import type { RuleId } from '#programs/verdict.ts'
import { closedNow } from '#rooms/composition.ts'
import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { CardPart } from '../card-part.tsx'
import { ClauseLink, ClauseLinks, useTitles } from './clause-link.tsx'
import { type Counting, type DrilledMember, spareOf } from './drill-of.ts'
import { FromDirectory } from './from-directory.tsx'
import { useRoom } from './room-context.ts'
import { SeatState, useRoleNames } from './seat-words.tsx'
import { SpareText } from './spares.tsx'

/** One member: what breaks without it, how tight the clauses are that count it, and who could take over. */
export function DrillCard({ it, counting }: { it: DrilledMember; counting: Counting }) {
  const { drill: words } = useWords()
  const { edition, view, me } = useRoom()
  const roleNames = useRoleNames(edition)
  const { seat, leaving, counts } = it
  const breaks = leaving.breaks.length > 0
  const organises = view.room.organiser !== null && view.room.organiser.id === seat.organisation.id
  return (
    <li
      className={`space-y-3 rounded-12 border px-4 py-3 ${breaks ? 'border-2 border-error-2' : 'border-solid-gray-300'}`}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <SeatState seat={seat} />
        <div className="min-w-0 flex-1 basis-40">
          <h3 className="font-700">{seat.organisation.name}</h3>
          <p className="text-[0.875rem] text-solid-gray-700">{roleNames(seat.roles)}</p>
        </div>
      </div>
      {organises && <p className="text-[0.9375rem]">{words.organiser}</p>}
      <Clauses title={words.breaks} them={leaving.breaks} />
      <Clauses title={words.opens} them={leaving.opens} />
      {!breaks && leaving.opens.length === 0 && <p className="text-[0.9375rem]">{words.safeText}</p>}
      {counts.some((spare) => spareOf(spare) < 0) && <p className="text-[0.9375rem]">{words.wider}</p>}
      {breaks && <Successors it={it} />}
      {breaks && <Substitutes them={it.substitutes} />}
      {breaks && me.organiser && !closedNow(view.room) && (
        <FromDirectory key={counting} seat={{ id: seat.id, name: seat.organisation.name }} counting={counting} />
      )}
      {counts.length > 0 && (
        <CardPart title={words.counts}>
          <ul className="space-y-1">
            {counts.map((spare) => (
              <li key={spare.rule} className="flex flex-wrap items-baseline justify-between gap-x-4">
                <ClauseLink rule={spare.rule} />
                <SpareText it={spare} />
              </li>
            ))}
          </ul>
        </CardPart>
      )}
    </li>
  )
}

function Clauses({ title, them }: { title: string; them: readonly RuleId[] }) {
  if (them.length === 0) return null
  return (
    <CardPart title={title}>
      <ClauseLinks them={them} />
    </CardPart>
  )
}

/** Of a role that leads the application, who could take just that; of any other seat, who makes all of it good by a further role. */
function Successors({ it: { seat, succession, heirs } }: { it: DrilledMember }) {
  const { drill: words } = useWords()
  const { edition } = useRoom()
  const roleNames = useRoleNames(edition)
  const titles = useTitles()
  const [led] = succession
  if (led)
    return succession.map(({ role, successors }) => (
      <CardPart key={role} title={words.succession(roleNames([role]))}>
        {successors.length === 0 ? (
          <p>{words.noSuccessor}</p>
        ) : (
          <ul className="list-disc space-y-1 pl-5">
            {successors.map(({ member, name, leaves, toConfirm }) => (
              <li key={member}>
                {leaves.length > 0
                  ? words.successorBut(name, titles(leaves))
                  : toConfirm.length > 0
                    ? words.successorIf(name, titles(toConfirm))
                    : words.successor(name)}
              </li>
            ))}
          </ul>
        )}
      </CardPart>
    ))
  return (
    <CardPart title={words.heirs}>
      {heirs.length === 0 ? (
        <p>{words.noHeirs}</p>
      ) : (
        <ul className="list-disc space-y-1 pl-5">
          {heirs.map(({ member, name, roles }) => {
            const vacant = seat.roles.filter((role) => !roles.includes(role))
            return (
              <li key={member}>
                {vacant.length > 1 ? words.heirOneOf(name, roleNames(vacant)) : words.heir(name, roleNames(vacant))}
              </li>
            )
          })}
        </ul>
      )}
    </CardPart>
  )
}

/** The desk is the organiser's: others read nothing of it. */
function Substitutes({ them }: { them: DrilledMember['substitutes'] }) {
  const { drill: words } = useWords()
  const { roomId, me } = useRoom()
  if (!me.organiser) return null
  return (
    <CardPart title={words.substitutes}>
      {them.length === 0 ? (
        <p>{words.noSubstitutes}</p>
      ) : (
        <ul className="list-disc space-y-1 pl-5">
          {them.map(({ seatId, name }) => (
            <li key={seatId}>
              <TextLink to={`/rooms/${roomId}/seat?as=invite&seat=${seatId}`}>{words.inviteAs(name)}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </CardPart>
  )
}
