import { Form } from '@remix-run/react'
import type { seePeople } from '#use-cases/colleagues/see-people.ts'
import type { ValueOf } from '../../answers.server.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { SubmitButton } from '../button.tsx'

type Invitation = ValueOf<typeof seePeople>['invitations'][number]

/** Who was asked and has not answered: send again, or take back. */
export function InvitedList({ invitations }: { invitations: readonly Invitation[] }) {
  const { people } = useWords()
  const { moment } = useWords().written
  const words = people.invited
  return (
    <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200">
      {invitations.map((it) => (
        <li key={it.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
          <div className="min-w-60 flex-1">
            <p className="flex flex-wrap items-center gap-2">
              <span className="break-all font-700">{it.address}</span>
              <Badge>{people.roles[it.role]}</Badge>
              {it.expired && <Badge tone="yellow">{words.expired}</Badge>}
            </p>
            <p className="text-[0.875rem] text-solid-gray-700">{words.until(moment(it.expiresAt))}</p>
          </div>
          <Form method="post" className="flex flex-wrap gap-2">
            <input type="hidden" name="address" value={it.address} />
            <input type="hidden" name="role" value={it.role} />
            <input type="hidden" name="invitationId" value={it.id} />
            <SubmitButton kind="outline" size="sm" name="intent" value="again" aria-label={words.againTo(it.address)}>
              {words.again}
            </SubmitButton>
            <SubmitButton
              kind="danger"
              size="sm"
              name="intent"
              value="withdraw"
              aria-label={words.withdrawFrom(it.address)}
            >
              {words.withdraw}
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
