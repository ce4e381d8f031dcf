import { Form } from '@remix-run/react'
import type { Colleague } from '#use-cases/stores/organisations.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { SubmitButton } from '../button.tsx'
import { Select } from '../field.tsx'
import { useRoleOptions } from './roles.ts'
import { SureForm } from './sure-form.tsx'

/** Somebody who may act for the organisation; an owner may change that. */
export function PersonLine({
  person: it,
  me,
  mayManage,
}: {
  person: Colleague
  me: string
  /** Whether the reader may change this one: an owner, and not the only one looking at themselves. */
  mayManage: boolean
}) {
  const { people: words } = useWords()
  const { date } = useWords().written
  const roles = useRoleOptions()
  const mine = it.accountId === me
  const hidden = { accountId: it.accountId }
  return (
    <li className="px-4 py-4">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-700">{it.name}</span>
        <Badge tone={it.role === 'owner' ? 'blue' : 'neutral'}>{words.roles[it.role]}</Badge>
        {mine && <Badge tone="green">{words.you}</Badge>}
      </p>
      <p className="text-[0.875rem] text-solid-gray-700">
        <span className="mr-4 inline-block break-all">{it.email}</span>
        <span className="inline-block">{words.since(date(it.since))}</span>
      </p>
      {mayManage && (
        <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-3">
          <Form method="post" className="flex flex-wrap items-end gap-2">
            <input type="hidden" name="accountId" value={it.accountId} />
            <Select
              key={it.role}
              name="role"
              label={<span className="text-[0.875rem] font-400">{words.change.label(it.name)}</span>}
              unmarked
              options={roles}
              defaultValue={it.role}
            />
            <SubmitButton kind="outline" name="intent" value="role">
              {words.change.button}
            </SubmitButton>
          </Form>
          {!mine && (
            <div className="flex flex-wrap gap-2">
              {it.role !== 'owner' && (
                <SureForm
                  intent="hand-over"
                  hidden={hidden}
                  opener={words.handOver.open}
                  of={it.name}
                  title={words.handOver.title(it.name)}
                  text={words.handOver.text(it.name)}
                  button={words.handOver.open}
                />
              )}
              <SureForm
                intent="remove"
                danger
                hidden={hidden}
                opener={words.remove.open}
                of={it.name}
                title={words.remove.title(it.name)}
                text={words.remove.text}
                button={words.remove.button}
              />
            </div>
          )}
        </div>
      )}
    </li>
  )
}
