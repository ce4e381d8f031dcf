import { Form } from '@remix-run/react'
import { type ReactNode, useState } from 'react'
import type { Evidence } from '#consortium/facts/fact.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmitButton } from '../button.tsx'
import { TextArea, TextField } from '../field.tsx'
import { FormErrors } from '../notice.tsx'
import { type GroupName, groups } from './facts.ts'
import { ProfileFact } from './profile-fact.tsx'
import { type Draft, readDraft } from './read.ts'
import { SizeCard, sizeFactsOf } from './size-card.tsx'

/** What is wrong with the fields, by the path in the entry: `facts.capital`. */
export type Errors = Readonly<Record<string, readonly string[]>>

/** The whole entry to fill in. Everything stands in one HTML form; with JavaScript the size class follows as one types. */
export function ProfileForm({
  draft,
  evidence = {},
  errors,
  fixedNumber = false,
  hidden,
  button,
}: {
  draft: Draft
  evidence?: Readonly<Record<string, Evidence>>
  /** Those without a path, or with one that no field shows, stand above. */
  errors: { readonly form: readonly string[]; readonly fields: Errors } | null
  /** The number is who it is: once there, it stays. */
  fixedNumber?: boolean
  /** What travels along, such as the version that was read. */
  hidden?: ReactNode
  button: string
}) {
  const words = useWords()
  const profile = words.profile
  const [typed, type] = useState(draft.facts)
  const fields = errors?.fields ?? {}
  const count = Object.keys(fields).length
  const above = [...(errors?.form ?? []), ...(count > 0 ? [profile.errors(count)] : [])]
  return (
    <Form
      method="post"
      noValidate
      className="space-y-10"
      onInput={(event) => type(readDraft(new FormData(event.currentTarget)).facts)}
      onChange={(event) => type(readDraft(new FormData(event.currentTarget)).facts)}
    >
      {hidden}
      <FormErrors errors={above} />
      <Group name="identity">
        <TextField
          name="name"
          label={profile.name}
          help={profile.nameHelp}
          required
          autoComplete="organization"
          defaultValue={draft.name}
          errors={fields.name}
        />
        <TextField name="kana" label={profile.kana} unmarked defaultValue={draft.kana ?? ''} errors={fields.kana} />
        <TextField
          name="corporateNumber"
          label={profile.corporateNumber}
          help={fixedNumber ? profile.corporateNumberFixed : profile.corporateNumberHelp}
          unmarked
          inputMode="numeric"
          autoComplete="off"
          readOnly={fixedNumber}
          defaultValue={draft.corporateNumber ?? ''}
          errors={fields.corporateNumber}
        />
        <GroupFacts name="identity" draft={draft} evidence={evidence} errors={fields} />
        <TextField
          name="domain"
          label={profile.domain}
          help={profile.domainHelp}
          unmarked
          inputMode="url"
          autoCapitalize="none"
          defaultValue={draft.domain ?? ''}
          errors={fields.domain}
        />
        <TextArea
          name="capability"
          label={profile.capability}
          help={profile.capabilityHelp}
          unmarked
          rows={5}
          defaultValue={draft.capability}
          errors={fields.capability}
        />
      </Group>
      <Group name="size">
        <div className="sticky top-0 z-10 -mx-2 bg-white px-2 pt-2">
          <SizeCard facts={sizeFactsOf(typed)} live />
        </div>
        <GroupFacts name="size" draft={draft} evidence={evidence} errors={fields} />
      </Group>
      {folded.map((name) => (
        <Group
          key={name}
          name={name}
          fold={!groups[name].some((it) => draft.facts[it] !== undefined || errorsOf(fields, `facts.${it}`))}
        >
          <GroupFacts name={name} draft={draft} evidence={evidence} errors={fields} />
        </Group>
      ))}
      <div className="sticky bottom-0 z-10 -mx-4 border-t border-solid-gray-200 bg-white px-4 py-3">
        <SubmitButton className="min-w-40">{button}</SubmitButton>
      </div>
    </Form>
  )
}

/** What few programmes ask for stays folded while there is nothing in it. */
const folded = ['record', 'activity', 'owners', 'finance', 'history'] as const satisfies readonly GroupName[]

function Group({ name, fold, children }: { name: GroupName; fold?: boolean; children: ReactNode }) {
  const words = useWords().profile.groups[name]
  const lead = words.lead && <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{words.lead}</p>
  if (fold === undefined)
    return (
      <section>
        <h2 className="border-b border-solid-gray-420 pb-2 text-[1.25rem] font-700">{words.title}</h2>
        {lead}
        <div className="mt-5 space-y-6">{children}</div>
      </section>
    )
  return (
    <details open={!fold} className="group/fold">
      <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-4 border-b border-solid-gray-420 pb-2 hover:bg-solid-gray-50">
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-4 shrink-0 text-blue-900 transition-transform group-open/fold:rotate-90"
        >
          <path d="m5.5 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <h2 className="text-[1.25rem] font-700">{words.title}</h2>
      </summary>
      {lead}
      <div className="mt-5 space-y-6">{children}</div>
    </details>
  )
}

function GroupFacts({
  name,
  draft,
  evidence,
  errors,
}: {
  name: GroupName
  draft: Draft
  evidence: Readonly<Record<string, Evidence>>
  errors: Errors
}) {
  return groups[name].map((it) => (
    <ProfileFact
      key={it}
      name={it}
      value={draft.facts[it]}
      evidence={evidence[it]}
      errors={errorsOf(errors, `facts.${it}`)}
    />
  ))
}

/** The errors at a path and below it: `facts.owners` shows those of `facts.owners[0].share`. */
const errorsOf = (errors: Errors, path: string): readonly string[] | undefined => {
  const found = Object.entries(errors)
    .filter(([at]) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`))
    .flatMap(([, them]) => them)
  return found.length > 0 ? found.filter((it, at) => found.indexOf(it) === at) : undefined
}
