import { Form } from '@remix-run/react'
import type { RuleId } from '#programs/verdict.ts'
import type { ClauseSaid, ProposedSeat, RoomProposal } from '#use-cases/rooms/room-proposals.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { CardPart } from '../card-part.tsx'
import { Choices } from '../field.tsx'
import { MixedText } from '../mixed-text.tsx'
import { ClauseLink, ClauseLinks } from './clause-link.tsx'
import { ProposedMarks, useDescription } from './proposed.tsx'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'

/** One way to complete the team: whom to ask for which seat and why, instead of whom else, what is mended and what is left. */
export function ProposalCard({ it, title, number }: { it: RoomProposal; title: string; number: number }) {
  const { complete: words, written } = useWords()
  const sizes = [
    ...(it.add.length > 0 ? [words.invitations(it.add.length)] : []),
    ...(it.change.length + it.remove.length > 0 ? [words.changes(it.change.length + it.remove.length)] : []),
  ]
  const mended = it.mends.map(({ rule }) => rule)
  return (
    <li className="flex flex-col rounded-12 border border-solid-gray-300 bg-white px-4 py-3">
      <h3 className="font-700">
        {title}
        <span className="ml-3 text-[0.875rem] font-400 text-solid-gray-700">{written.beside(sizes)}</span>
      </h3>
      <Form method="post" className="mt-2 flex flex-1 flex-col gap-3">
        <input type="hidden" name="intent" value="list" />
        {it.add.map((seat, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: The seats of one proposal stand still, and one organisation may not stand twice.
          <Seat key={at} it={seat} at={at} />
        ))}
        <Changes it={it} />
        <Clauses title={words.mends} them={mended.filter((rule) => !it.toConfirm.includes(rule))} />
        <Clauses title={words.toConfirm} them={mended.filter((rule) => it.toConfirm.includes(rule))} />
        {it.leaves.length > 0 && (
          <CardPart title={words.leaves}>
            <ClausesSaid them={it.leaves} />
          </CardPart>
        )}
        {it.add.length > 0 && (
          <div className="mt-auto pt-2">
            <SubmitButton name="proposal" value={String(number)} aria-label={words.acceptOf(number)}>
              {words.accept}
            </SubmitButton>
            <p className="mt-1 text-[0.8125rem] text-solid-gray-700">{words.nothingSent}</p>
          </div>
        )}
      </Form>
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

function Seat({ it, at }: { it: ProposedSeat; at: number }) {
  const { complete: words } = useWords()
  const { edition } = useRoom()
  const say = useSay()
  const roles = useRoleNames(edition)(it.roles)
  const describe = useDescription()
  const { organisation, instead } = it
  return (
    <div className="rounded-8 bg-solid-gray-50 px-3 py-2">
      <input type="hidden" name="seat" value={at} />
      <input type="hidden" name={`roles-${at}`} value={it.roles.join(',')} />
      <p className="text-[0.875rem] text-solid-gray-700">{words.seat(roles)}</p>
      <p className="font-700">
        <TextLink to={`/organisations/${organisation.id}`}>{organisation.name}</TextLink>
      </p>
      <p className="text-[0.875rem] text-solid-gray-700">{describe(organisation)}</p>
      <p className="mt-1 flex flex-wrap gap-2 empty:hidden">
        <ProposedMarks of={organisation} />
      </p>
      <p className="mt-1 text-[0.9375rem] leading-160">
        <MixedText text={say(it.why)} />
      </p>
      {instead.length === 0 ? (
        <input type="hidden" name={`organisation-${at}`} value={organisation.id} />
      ) : (
        <details className="mt-1">
          <summary className="text-link focus-ring inline-flex min-h-6 cursor-pointer list-none items-center text-[0.9375rem]">
            {words.instead(instead.length)}
          </summary>
          <Choices
            name={`organisation-${at}`}
            label={words.choose(roles)}
            unmarked
            chosen={organisation.id}
            className="mt-2 text-[0.9375rem]"
            options={[organisation, ...instead].map((one) => ({
              value: one.id,
              label: one.name,
              help: describe(one),
            }))}
          />
        </details>
      )}
    </div>
  )
}

/** Seats that change or end are changed by hand, at the seat. */
function Changes({ it: { change, remove } }: { it: RoomProposal }) {
  const { complete: words } = useWords()
  const { edition, roomId } = useRoom()
  const roleNames = useRoleNames(edition)
  if (change.length + remove.length === 0) return null
  const open = (seatId: string) => <TextLink to={`/rooms/${roomId}/seats/${seatId}`}>{words.changeOpen}</TextLink>
  return (
    <ul className="space-y-2 rounded-8 bg-solid-gray-50 px-3 py-2 text-[0.9375rem] leading-160">
      {change.map(({ seatId, name, held, roles }) => (
        <li key={seatId}>
          {words.change(name, roleNames(held), roleNames(roles))} {open(seatId)}
        </li>
      ))}
      {remove.map(({ seatId, name }) => (
        <li key={seatId}>
          {words.remove(name)} {open(seatId)}
        </li>
      ))}
    </ul>
  )
}

/** Clauses by title, and what each says of the team as it is. */
export function ClausesSaid({ them }: { them: readonly ClauseSaid[] }) {
  const say = useSay()
  return (
    <ul className="space-y-1">
      {them.map(({ rule, says }) => (
        <li key={rule}>
          <ClauseLink rule={rule} />
          <span className="block text-solid-gray-700">{say(says)}</span>
        </li>
      ))}
    </ul>
  )
}
