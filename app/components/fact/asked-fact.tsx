import type { Fact } from '#consortium/facts/fact.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import type { Control } from './control.ts'
import { FactControl } from './fact-control.tsx'

export interface Asked {
  readonly name: string
  readonly fact: Fact
  readonly control: Control
}

/** A fact of the lists as a field, with its own label and help. What has many parts stays folded until it is wanted. */
export function AskedFact({
  asked,
  name,
  id,
  value,
  errors,
}: {
  asked: Asked
  /** Of the field. */
  name: string
  id?: string
  value?: unknown
  errors?: readonly string[] | undefined
}) {
  const { facts } = useWords()
  const say = useSay()
  const label = say(asked.fact.label)
  const field = (
    <FactControl
      name={name}
      id={id}
      label={label}
      help={facts.helps[asked.name] ?? say(asked.fact.help)}
      control={asked.control}
      value={value}
      errors={errors}
    />
  )
  if (asked.control.kind !== 'list') return field
  return (
    <details className="group/list" open={value !== undefined || (errors?.length ?? 0) > 0}>
      <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-4 font-700 hover:bg-solid-gray-50">
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 transition-transform group-open/list:rotate-90">
          <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {label}
        <span className="text-[0.875rem] font-400 text-solid-gray-700">{facts.more}</span>
      </summary>
      {field}
    </details>
  )
}

/** Whether it wants the whole width of a form in two columns. */
export const isWide = ({ kind }: Control) =>
  kind !== 'yes-no' && kind !== 'number' && kind !== 'choice' && kind !== 'day'
