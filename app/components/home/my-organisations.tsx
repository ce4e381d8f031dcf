import { Form, Link } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { Button, buttonClass, SubmitButton } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import type { Belonging } from '../shell/me.ts'

/** The organisations one may act for, with what one can do in each. */
export function MyOrganisations({
  organisations,
  actingFor,
}: {
  organisations: readonly Belonging[]
  actingFor: string | null
}) {
  const all = useWords()
  const words = all.accounts.home
  return (
    <>
      <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200">
        {organisations.map((it) => (
          <li key={it.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <div className="flex min-w-60 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
              <Link className="text-link mr-1 font-700" to={`/organisations/${it.id}`}>
                {it.name}
              </Link>
              {it.role === 'claimant' ? (
                <Badge tone="yellow">{words.roles.claimant}</Badge>
              ) : (
                <Badge>{words.roles[it.role]}</Badge>
              )}
              {it.demo && <Badge tone="purple">{all.shell.actingFor.demo}</Badge>}
              {it.id === actingFor && <Badge tone="blue">{all.shell.actingFor.current}</Badge>}
            </div>
            <div className="flex flex-wrap gap-2">
              {it.id !== actingFor && (
                <Form method="post" action="/act-for">
                  <input type="hidden" name="to" value="/home" />
                  <SubmitButton kind="text" size="sm" name="organisationId" value={it.id}>
                    {words.organisations.actFor}
                  </SubmitButton>
                </Form>
              )}
              {it.role !== 'claimant' && (
                <Link className={buttonClass('outline', 'sm')} to={`/organisations/${it.id}/people`}>
                  {words.organisations.people}
                </Link>
              )}
              {(it.role === 'owner' || it.role === 'editor') && (
                <Link className={buttonClass('outline', 'sm')} to={`/organisations/${it.id}/edit`}>
                  {words.organisations.edit}
                </Link>
              )}
              {it.role === 'claimant' && <Withdraw of={it} />}
            </div>
          </li>
        ))}
      </ul>
      {organisations.some((it) => it.role === 'claimant') && (
        <p className="mt-2 text-[0.875rem] text-solid-gray-700">{words.claimantHelp}</p>
      )}
    </>
  )
}

function Withdraw({ of }: { of: Belonging }) {
  const { accounts, shell } = useWords()
  const words = accounts.home
  return (
    <Dialog kind="text" size="sm" opener={words.withdraw} title={words.withdrawSure(of.name)}>
      {(close) => (
        <Form method="post" onSubmit={close} className="mt-4 flex flex-wrap gap-3">
          <SubmitButton kind="danger" name="withdraw" value={of.id}>
            {words.withdraw}
          </SubmitButton>
          <Button kind="text" onClick={close}>
            {shell.cancel}
          </Button>
        </Form>
      )}
    </Dialog>
  )
}
