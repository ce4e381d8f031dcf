import { Form } from '@remix-run/react'
import type { Claim } from '#use-cases/stores/organisations.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { SubmitButton, TextLink } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { Card } from '../page.tsx'
import { FactRow, Facts } from '../table.tsx'

/** One open claim with what speaks for it, and the two answers. */
export function ClaimToDecide({ claim }: { claim: Claim }) {
  const words = useWords().organisations.operator.claims
  const { moment } = useWords().written
  const { organisationDomain: domain } = claim
  const host = claim.accountEmail.slice(claim.accountEmail.lastIndexOf('@') + 1)
  const same = domain !== null && (host === domain || host.endsWith(`.${domain}`))
  return (
    <Card>
      <h2 className="mb-3 text-[1.125rem] font-700">
        <TextLink to={`/organisations/${claim.organisationId}`}>{claim.organisationName}</TextLink>
      </h2>
      <Facts>
        <FactRow label={words.person}>
          {claim.accountName}
          <span className="ml-3 text-[0.9375rem]">{claim.accountEmail}</span>
        </FactRow>
        <FactRow label={words.domain}>
          {domain ?? words.noDomain}
          {domain && (
            <span className="ml-3">
              <Badge tone={same ? 'green' : 'yellow'}>{same ? words.sameDomain : words.otherDomain}</Badge>
            </span>
          )}
        </FactRow>
        <FactRow label={words.note}>
          <span className="whitespace-pre-wrap">{claim.note || words.noNote}</span>
        </FactRow>
        <FactRow label={words.since}>{moment(claim.createdAt)}</FactRow>
      </Facts>
      <Form method="post" className="mt-4 space-y-4">
        <input type="hidden" name="claimId" value={claim.id} />
        <input type="hidden" name="name" value={claim.organisationName} />
        <TextArea name="note" label={words.refuseNote} rows={2} maxLength={1000} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="decision" value="approve">
            {words.approve}
          </SubmitButton>
          <SubmitButton kind="danger" name="decision" value="refuse">
            {words.refuse}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
