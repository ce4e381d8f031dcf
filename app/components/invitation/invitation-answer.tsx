import { Form } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { ButtonLink, SubmitButton } from '../button.tsx'
import { Checkbox, Choices, TextArea } from '../field.tsx'
import { Notice } from '../notice.tsx'

interface Asked {
  readonly organisation: { readonly id: string | null; readonly name: string }
  readonly claimed: boolean
  readonly yourRole: string | null
}

interface Me {
  readonly verified: boolean
  readonly mine: readonly { readonly id: string; readonly name: string }[]
  readonly actingFor: string | null
}

/** Yes, with consent to what is shared, or no. A yes needs an account; a no does not. */
export function InvitationAnswer({ address, invitation, me }: { address: string; invitation: Asked; me: Me | null }) {
  const { invitation: words } = useWords()
  return (
    <div className="space-y-6">
      <Accept address={address} invitation={invitation} me={me} />
      <details className="rounded-8 border border-solid-gray-300">
        <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center rounded-8 px-4 font-700 hover:bg-solid-gray-50">
          {words.answer.declineTitle}
        </summary>
        <Form method="post" className="space-y-4 px-4 pt-1 pb-4">
          <input type="hidden" name="answer" value="decline" />
          <TextArea
            name="reason"
            label={words.answer.reason}
            help={words.answer.reasonHelp}
            unmarked
            rows={3}
            maxLength={1000}
          />
          <SubmitButton kind="outline">{words.answer.decline}</SubmitButton>
        </Form>
      </details>
    </div>
  )
}

function Accept({ address, invitation, me }: { address: string; invitation: Asked; me: Me | null }) {
  const { invitation: words } = useWords()
  const { organisation, claimed, yourRole } = invitation
  const to = encodeURIComponent(address)
  if (!me)
    return (
      <div className="space-y-3">
        <p>{words.answer.needsAccount}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={`/sign-up?to=${to}`}>{words.answer.signUp}</ButtonLink>
          <ButtonLink kind="outline" to={`/sign-in?to=${to}`}>
            {words.answer.signIn}
          </ButtonLink>
        </div>
      </div>
    )
  if (!me.verified) return <Notice kind="warning">{words.answer.verify}</Notice>
  // Outside the directory: one of the person's own organisations answers, and where there is none yet it is entered first.
  if (!organisation.id && me.mine.length === 0)
    return (
      <div className="space-y-3">
        <p>{words.answer.create}</p>
        <ButtonLink to={`/organisations/new?to=${to}`}>{words.answer.register}</ButtonLink>
      </div>
    )
  if (organisation.id && claimed && !yourRole)
    return <Notice kind="warning">{words.answer.notYours(organisation.name)}</Notice>
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="answer" value="accept" />
      {organisation.id ? (
        <input type="hidden" name="organisationId" value={organisation.id} />
      ) : (
        <Choices
          name="organisationId"
          label={words.answer.as}
          required
          chosen={me.actingFor ?? me.mine[0]?.id}
          options={me.mine.map((it) => ({ value: it.id, label: it.name }))}
        />
      )}
      {organisation.id && !claimed && !yourRole && <Notice>{words.answer.claim}</Notice>}
      <Checkbox name="agree" value="yes" label={words.answer.agree} required />
      <SubmitButton size="lg">
        {organisation.id ? words.answer.acceptAs(organisation.name) : words.answer.accept}
      </SubmitButton>
    </Form>
  )
}
