import { useState } from 'react'
import { kinds } from '#consortium/kinds.ts'
import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { EditionRole } from '#programs/edition.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { AskedFact, isWide } from '../fact/asked-fact.tsx'
import { Select, TextField } from '../field.tsx'
import { type Asks, isRowFact } from './asks.ts'
import { mostOfOneSort, readCount, type TriedRow } from './tried.ts'

/** One sort of organisation in the team: what it is, what it does, how many of it. Its fields are named `m.3.kind` and so on. */
export function TryRow({
  row,
  position,
  asks,
  roles,
  namedKinds,
  errorAt,
  onDuplicate,
  onRemove,
}: {
  row: TriedRow
  /** From 1, as people count. */
  position: number
  asks: Asks
  roles: readonly EditionRole[]
  /** Kinds that the edition's text names come first in the list. */
  namedKinds: readonly string[]
  errorAt: (name: string) => readonly string[] | undefined
  onDuplicate: () => void
  onRemove: () => void
}) {
  const { programme, facts, written } = useWords()
  const say = useSay()
  const at = (name: string) => `m.${row.key}.${name}`
  const control = (name: string) => asks.member.find((it) => it.name === name)?.control
  const options = (name: string) => {
    const found = control(name)
    return found?.kind === 'choice' ? found.options.map((it) => ({ value: it.value, label: say(it.label) })) : []
  }
  const [capped, setCapped] = useState(false)
  const further = asks.member.filter((it) => !isRowFact(it.name))
  const kind = row.facts.kind as keyof typeof kinds | undefined
  const what = `${programme.tryIt.row(position)}${kind ? written.aside(say(kinds[kind] as Words)) : ''}`
  return (
    <li className="rounded-8 border border-solid-gray-300 bg-white p-3">
      <fieldset>
        <legend className="sr-only">{what}</legend>
        <div className="grid grid-cols-6 gap-x-3 gap-y-2 sm:grid-cols-[1fr_9rem_8rem_5rem]">
          <KindSelect name={at('kind')} value={kind} named={namedKinds} />
          <Select
            name={at('size')}
            id={fieldId(at('size'))}
            label={programme.tryIt.size}
            unmarked
            empty={facts.unset}
            defaultValue={(row.facts.size as string | undefined) ?? ''}
            options={options('size')}
            className="order-3 col-span-3 sm:order-none sm:col-span-1"
          />
          <Select
            name={at('prefecture')}
            id={fieldId(at('prefecture'))}
            label={programme.tryIt.prefecture}
            unmarked
            empty={facts.unset}
            defaultValue={(row.facts.prefecture as string | undefined) ?? ''}
            options={options('prefecture')}
            className="order-4 col-span-3 sm:order-none sm:col-span-1"
          />
          <TextField
            name={at('count')}
            id={fieldId(at('count'))}
            label={programme.tryIt.count}
            unmarked
            type="number"
            min={1}
            max={mostOfOneSort}
            defaultValue={row.count}
            errors={capped ? [programme.tryIt.atMost(mostOfOneSort)] : undefined}
            onInput={({ currentTarget: it }) => {
              setCapped(Number(it.value) > mostOfOneSort)
              if (Number(it.value) > mostOfOneSort) it.value = String(mostOfOneSort)
            }}
            onBlur={({ currentTarget: it }) => {
              it.value = String(readCount(it.value))
            }}
            className="order-2 col-span-2 sm:order-none sm:col-span-1"
          />
        </div>
        <div className="mt-2 flex items-start justify-between gap-3">
          <RolePills name={at('roles')} roles={roles} chosen={row.roles} />
          <div className="flex shrink-0">
            <Button
              type="submit"
              name="again"
              value={row.key}
              kind="text"
              size="sm"
              aria-label={programme.tryIt.duplicateRow(what)}
              onClick={(event) => {
                event.preventDefault()
                onDuplicate()
              }}
            >
              {programme.tryIt.duplicate}
            </Button>
            <Button
              type="submit"
              name="without"
              value={row.key}
              kind="text"
              size="sm"
              aria-label={programme.tryIt.removeRow(what)}
              onClick={(event) => {
                event.preventDefault()
                onRemove()
              }}
            >
              {programme.tryIt.remove}
            </Button>
          </div>
        </div>
        {further.length > 0 && (
          <details className="group mt-2" id={`${fieldId(`m.${row.key}`)}-facts`}>
            <summary className="text-link inline-flex min-h-6 cursor-pointer list-none items-center gap-1 text-[0.875rem]">
              <svg
                aria-hidden="true"
                viewBox="0 0 16 16"
                className="size-3.5 transition-transform group-open:rotate-90"
              >
                <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
              </svg>
              {programme.tryIt.facts}
              <span className="sr-only">{written.aside(what)}</span>
            </summary>
            <div className="mt-2 grid gap-4 sm:grid-cols-2">
              {further.map((it) => (
                <div key={it.name} className={isWide(it.control) ? 'sm:col-span-2' : ''}>
                  <AskedFact
                    asked={it}
                    name={at(it.name)}
                    id={fieldId(at(it.name))}
                    value={row.facts[it.name]}
                    errors={errorAt(at(it.name))}
                  />
                </div>
              ))}
            </div>
          </details>
        )}
      </fieldset>
    </li>
  )
}

/** The DOM id of a field of the panel, so that a question can lead to it. */
export const fieldId = (name: string) => `try-${name.replaceAll('.', '-')}`

function KindSelect({ name, value, named }: { name: string; value: string | undefined; named: readonly string[] }) {
  const { programme, facts } = useWords()
  const say = useSay()
  const all = Object.entries(kinds) as [string, Words][]
  const option = ([id, label]: [string, Words]) => (
    <option key={id} value={id}>
      {say(label)}
    </option>
  )
  return (
    <div className="col-span-4 flex min-w-0 flex-col gap-1.5 sm:col-span-1">
      <label htmlFor={fieldId(name)} className="font-700 leading-150">
        {programme.tryIt.kind}
      </label>
      <span className="relative block">
        <select
          id={fieldId(name)}
          name={name}
          defaultValue={value ?? ''}
          className="field cursor-pointer appearance-none pr-10"
        >
          <option value="">{facts.unset}</option>
          {named.length === 0 ? (
            all.map(option)
          ) : (
            <>
              <optgroup label={programme.tryIt.namedKinds}>
                {all.filter(([id]) => named.includes(id)).map(option)}
              </optgroup>
              <optgroup label={programme.tryIt.otherKinds}>
                {all.filter(([id]) => !named.includes(id)).map(option)}
              </optgroup>
            </>
          )}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-solid-gray-900"
        >
          <path d="m3 5.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </span>
    </div>
  )
}

/** Roles as ticks side by side; one organisation may hold several. */
export function RolePills({
  name,
  roles,
  chosen,
}: {
  name: string
  roles: readonly EditionRole[]
  chosen: readonly Role[]
}) {
  const { programme } = useWords()
  const say = useSay()
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{programme.tryIt.roles}</legend>
      <div className="flex flex-wrap gap-2">
        {roles.map((it) => (
          <label
            key={it.role}
            className="flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-solid-gray-420 px-3 text-[0.875rem] leading-130 hover:bg-solid-gray-50 has-checked:border-blue-900 has-checked:bg-blue-50 has-checked:text-blue-1000"
          >
            <input
              type="checkbox"
              name={name}
              value={it.role}
              defaultChecked={chosen.includes(it.role)}
              className="focus-ring size-4 cursor-pointer accent-blue-900"
            />
            {say(it.called)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
