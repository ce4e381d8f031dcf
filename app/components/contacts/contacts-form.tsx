import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Contacts } from '#consortium/contacts.ts'
import { prefectures } from '#consortium/prefecture.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton } from '../button.tsx'
import { bind, Select, TextField } from '../field.tsx'
import { FormErrors } from '../notice.tsx'
import { contactGroups } from './contact-groups.ts'

type Name = keyof Contacts

/** How the browser may help with a field. */
const kinds: Partial<Record<Name, { type?: string; inputMode?: 'tel' | 'email' | 'numeric' }>> = {
  postalCode: { inputMode: 'numeric' },
  telephone: { type: 'tel', inputMode: 'tel' },
  mail: { type: 'email', inputMode: 'email' },
}

/** Who signs and who answers. What was typed stays where it could not be saved. */
export function ContactsForm({
  contacts,
  read,
  newer,
  lastResult,
}: {
  contacts: Contacts
  /** The version the form was begun on; it stays while what was typed is mended. */
  read: number
  /** The version somebody saved meanwhile, once it was shown. */
  newer: number | null
  lastResult: SubmissionResult<string[]> | null
}) {
  const [form, fields] = useForm<Record<Name | 'version', string>>({
    lastResult,
    defaultValue: { ...contacts, version: String(read) },
  })
  const { contacts: words } = useWords()
  const say = useSay()
  const hints: Partial<Record<Name, string>> = words.hints
  return (
    <Form method="post" {...getFormProps(form)} className="space-y-8">
      <FormErrors errors={form.errors} />
      <input type="hidden" name="version" value={newer ?? fields.version.initialValue} />
      {contactGroups.map(([group, names]) => (
        <fieldset key={group} className="space-y-4">
          <legend className="mb-3 text-[1.125rem] font-700">{words.groups[group]}</legend>
          {names.map((name) =>
            name === 'prefecture' ? (
              <Select
                key={name}
                {...bind(fields[name])}
                label={words.fields[name]}
                unmarked
                empty={words.choose}
                options={prefectures.map((it) => ({ value: it.code, label: say(it) }))}
              />
            ) : (
              <TextField
                key={name}
                {...bind(fields[name])}
                {...kinds[name]}
                label={words.fields[name]}
                help={hints[name]}
                unmarked
                autoComplete="off"
              />
            ),
          )}
        </fieldset>
      ))}
      <SubmitButton size="lg">{words.save}</SubmitButton>
    </Form>
  )
}
