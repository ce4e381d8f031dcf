import { Form } from '@remix-run/react'
import { consideredIn } from '#rooms/desk.ts'
import { useWords } from '../../words/use-words.ts'
import { ButtonLink, SubmitButton, TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import type { ProposalAnswer } from './proposal-data.ts'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'

/** After a proposal was put on the short list: each of them, to be invited one by one by a person, and the way back. */
export function Listed({ answer }: { answer: Extract<ProposalAnswer, { did: 'listed' }> }) {
  const words = useWords().complete.done
  const { roomId, view, edition } = useRoom()
  const roleNames = useRoleNames(edition)
  const { drop, back } = answer.undo
  const changed = drop.length + back.length
  const them = consideredIn(view.room, view.desk).filter(({ id }) => answer.seats.includes(id))
  return (
    <Notice kind="success" live title={changed > 0 ? words.title(changed) : words.already} className="mb-8">
      <p>{words.next}</p>
      <ul className="my-2 divide-y divide-solid-gray-200">
        {them.map(({ id, organisation, roles }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-48">
              <span className="block font-700">{organisation.name}</span>
              <span className="block text-[0.875rem] text-solid-gray-700">{roleNames(roles)}</span>
            </span>
            <ButtonLink
              size="sm"
              to={`/rooms/${roomId}/seat?as=invite&seat=${id}`}
              aria-label={words.inviteOf(organisation.name)}
            >
              {words.invite}
            </ButtonLink>
            <ButtonLink
              size="sm"
              kind="outline"
              to={`/rooms/${roomId}/seat?as=record&seat=${id}`}
              aria-label={words.recordOf(organisation.name)}
            >
              {words.record}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <TextLink to={`/rooms/${roomId}#desk`}>{words.toDesk}</TextLink>
        {changed > 0 && (
          <Form method="post">
            <input type="hidden" name="intent" value="undo" />
            {drop.map((seatId) => (
              <input key={seatId} type="hidden" name="drop" value={seatId} />
            ))}
            {back.map(({ seatId, organisationId, roles }) => (
              <input key={seatId} type="hidden" name="back" value={`${seatId}|${organisationId}|${roles.join(',')}`} />
            ))}
            <SubmitButton kind="text" size="sm">
              {words.undo}
            </SubmitButton>
          </Form>
        )}
      </div>
    </Notice>
  )
}
