import { formatDay } from '#consortium/calendar.ts'
import { type Closing, closingCauses } from '#consortium/register.ts'
import type { SeenOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { TextLink } from './button.tsx'
import { Notice } from './notice.tsx'

/** On the page of an organisation that the register closed: since when, why, and where it went. */
export function ClosedOrganisation({
  closed,
  successor,
}: {
  closed: Closing
  successor: SeenOrganisation['successor']
}) {
  const words = useWords().organisations.page.closed
  const say = useSay()
  return (
    <Notice kind="warning" title={words.title} className="mb-6">
      <p>{words.line(say(formatDay(closed.on)), say(closingCauses[closed.cause]))}</p>
      {successor && (
        <p className="mt-1">
          {words.successor}
          {successor.id ? (
            <TextLink to={`/organisations/${successor.id}`}>{successor.name}</TextLink>
          ) : (
            words.numbered(successor.corporateNumber)
          )}
        </p>
      )}
    </Notice>
  )
}
