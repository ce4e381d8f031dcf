import { Form, useSubmit } from '@remix-run/react'
import { prefectures } from '#consortium/prefecture.ts'
import type { Words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { sortIds, sorts } from '#programs/sorts.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Chip } from '../badge.tsx'
import { Button, TextLink } from '../button.tsx'
import { Select } from '../field.tsx'
import { amounts, cataloguePath, stages, teams, type Wishes, withoutWish } from './wishes.ts'

type Wish = Exclude<keyof Wishes, 'when'>
export type Choices = Readonly<Record<Wish, readonly { readonly value: string; readonly label: string }[]>>

/** What each condition may be set to, in the language of the page. */
export function useChoices(families: readonly { readonly id: string; readonly called: Words }[]): Choices {
  const { catalogue, programme } = useWords()
  const say = useSay()
  return {
    who: sortIds.map((value) => ({ value, label: say(sorts[value].called) })),
    team: teams.map((value) => ({ value, label: catalogue.teams[value] })),
    prefecture: prefectures.map((it) => ({ value: it.code, label: say(it) })),
    amount: amounts.map((yen) => ({ value: String(yen), label: catalogue.atLeast(say(formatYen(yen))) })),
    family: families.map((it) => ({ value: it.id, label: say(it.called) })),
    stage: stages.map((value) => ({ value, label: programme.stage[value] })),
  }
}

/** A form that asks again at each choice, and by its button where there is no JavaScript. */
export function CatalogueFilters({ wishes, choices }: { wishes: Wishes; choices: Choices }) {
  const { catalogue } = useWords()
  const submit = useSubmit()
  const chosen = (Object.keys(choices) as Wish[]).filter((name) => wishes[name] !== undefined)
  return (
    <div>
      <Form
        method="get"
        action="/programs"
        key={cataloguePath(wishes)}
        onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
        aria-label={catalogue.filters}
        className="grid gap-4 rounded-12 bg-solid-gray-50 p-4 sm:grid-cols-2 lg:grid-cols-3"
      >
        {wishes.when === 'past' && <input type="hidden" name="when" value="past" />}
        {(Object.keys(choices) as Wish[]).map((name) => (
          <Select
            key={name}
            name={name}
            label={catalogue[name]}
            unmarked
            empty={catalogue.any}
            defaultValue={String(wishes[name] ?? '')}
            options={choices[name]}
          />
        ))}
        <noscript>
          <Button type="submit">{catalogue.apply}</Button>
        </noscript>
      </Form>
      {chosen.length > 0 && (
        <div className="mt-3 flex flex-wrap items-center gap-2">
          {chosen.map((name) => (
            <Chip key={name} to={cataloguePath(withoutWish(wishes, name))} takeAway={catalogue.takeAway}>
              {choices[name].find(({ value }) => value === String(wishes[name]))?.label ?? String(wishes[name])}
            </Chip>
          ))}
          <TextLink className="text-[0.875rem]" to={cataloguePath({ when: wishes.when })}>
            {catalogue.clear}
          </TextLink>
        </div>
      )}
    </div>
  )
}
