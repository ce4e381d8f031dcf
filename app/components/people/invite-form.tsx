import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { SubmitButton } from '../button.tsx'
import { bind, Choices, TextField } from '../field.tsx'
import { FormErrors } from '../notice.tsx'
import { useRoleOptions } from './roles.ts'

/** Asks a colleague by mail. What was typed stays where it could not be sent. */
export function InviteForm({ lastResult }: { lastResult: SubmissionResult<string[]> | null }) {
  const [form, fields] = useForm<{ address: string; role: string }>({ lastResult, defaultValue: { role: 'editor' } })
  const { people } = useWords()
  const options = useRoleOptions()
  const role = bind(fields.role)
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-lg space-y-4">
      <FormErrors errors={form.errors} />
      <TextField
        {...bind(fields.address)}
        label={people.invite.address}
        required
        unmarked
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      <Choices
        name={role.name}
        errors={role.errors}
        chosen={role.defaultValue}
        label={people.invite.role}
        required
        unmarked
        options={options.map((it) => ({ ...it, help: people.roleHelp[it.value] }))}
      />
      <SubmitButton name="intent" value="invite">
        {people.invite.button}
      </SubmitButton>
    </Form>
  )
}
