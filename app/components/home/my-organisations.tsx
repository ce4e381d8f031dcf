import { Form, Link } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { buttonClass } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import type { Belonging } from '../shell/me.ts'
import { Table } from '../table.tsx'

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
      <Table caption={words.organisations.title} head={[words.organisations.name, words.organisations.role, '']}>
        {organisations.map((it) => (
          <tr key={it.id}>
            <th scope="row" className="min-w-56">
              <Link className="text-link" to={`/organisations/${it.id}`}>
                {it.name}
              </Link>
              <span className="ml-2 inline-flex gap-1.5 font-400">
                {it.demo && <Badge tone="purple">{all.shell.actingFor.demo}</Badge>}
                {it.id === actingFor && <Badge tone="blue">{all.shell.actingFor.current}</Badge>}
              </span>
            </th>
            <td className="whitespace-nowrap">
              {it.role === 'claimant' ? <Badge tone="yellow">{words.roles.claimant}</Badge> : words.roles[it.role]}
            </td>
            <td>
              <div className="flex flex-wrap justify-end gap-2">
                {it.id !== actingFor && (
                  <Form method="post" action="/act-for">
                    <input type="hidden" name="to" value="/home" />
                    <button type="submit" name="organisationId" value={it.id} className={buttonClass('text', 'sm')}>
                      {words.organisations.actFor}
                    </button>
                  </Form>
                )}
                {(it.role === 'owner' || it.role === 'editor') && (
                  <Link className={buttonClass('outline', 'sm')} to={`/organisations/${it.id}/edit`}>
                    {words.organisations.edit}
                  </Link>
                )}
                {it.role === 'claimant' && (
                  <Dialog kind="text" size="sm" opener={words.withdraw} title={words.withdrawSure(it.name)}>
                    {(close) => (
                      <Form method="post" onSubmit={close} className="mt-4 flex flex-wrap gap-3">
                        <button type="submit" name="withdraw" value={it.id} className={buttonClass('danger')}>
                          {words.withdraw}
                        </button>
                        <button type="button" onClick={close} className={buttonClass('text')}>
                          {all.shell.cancel}
                        </button>
                      </Form>
                    )}
                  </Dialog>
                )}
              </div>
            </td>
          </tr>
        ))}
      </Table>
      {organisations.some((it) => it.role === 'claimant') && (
        <p className="mt-2 text-[0.875rem] text-solid-gray-700">{words.claimantHelp}</p>
      )}
    </>
  )
}
