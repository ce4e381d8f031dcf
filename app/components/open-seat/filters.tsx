import { Form, useSubmit } from '@remix-run/react'
import { findPrefecture } from '#consortium/prefecture.ts'
import { roles as roleWords } from '#consortium/roles.ts'
import type { listOpenSeats } from '#use-cases/open-seats/list-open-seats.ts'
import type { ValueOf } from '../../answers.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button, TextLink } from '../button.tsx'
import { Select, TextField } from '../field.tsx'

type Choices = ValueOf<typeof listOpenSeats>['choices']

/** What the list is narrowed by; empty where it is not. */
export interface SeatWishes {
  /** Words that stand in it. */
  readonly q: string
  readonly program: string
  readonly role: string
  readonly prefecture: string
}

/** A form that asks again at each choice; by its button for words, and where there is no JavaScript. */
export function SeatFilters({ wishes, choices }: { wishes: SeatWishes; choices: Choices }) {
  const { openSeats: words } = useWords()
  const say = useSay()
  const submit = useSubmit()
  const fields = [
    { name: 'program', options: choices.programs.map(({ id, name }) => ({ value: id, label: say(name) })) },
    { name: 'role', options: choices.roles.map((it) => ({ value: it, label: say(roleWords[it]) })) },
    {
      name: 'prefecture',
      options: choices.prefectures.flatMap((code) => {
        const found = findPrefecture(code)
        return found ? [{ value: code, label: say(found) }] : []
      }),
    },
  ] as const
  const isNarrowed = Object.values(wishes).some(Boolean)
  return (
    <div className="mb-6">
      <Form
        method="get"
        action="/open-seats"
        key={Object.values(wishes).join()}
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) submit(event.currentTarget, { preventScrollReset: true })
        }}
        aria-label={words.filters}
        className="grid gap-4 rounded-12 bg-solid-gray-50 p-4 sm:grid-cols-3"
      >
        <div className="flex items-end gap-2 sm:col-span-3">
          <TextField
            name="q"
            type="search"
            label={words.words}
            unmarked
            maxLength={200}
            defaultValue={wishes.q}
            className="min-w-0 flex-1"
          />
          <Button type="submit" className="shrink-0">
            {words.apply}
          </Button>
        </div>
        {fields.map(({ name, options }) => (
          <Select
            key={name}
            name={name}
            label={words[name]}
            unmarked
            empty={words.any}
            defaultValue={wishes[name]}
            options={options}
          />
        ))}
      </Form>
      {isNarrowed && (
        <p className="mt-3 text-[0.875rem]">
          <TextLink to="/open-seats">{words.clear}</TextLink>
        </p>
      )}
    </div>
  )
}
