import { type ReactNode, useState } from 'react'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { Choices, ErrorText, Select, TextArea, TextField } from '../field.tsx'
import type { Control } from './control.ts'
import { none, showRatio } from './read.ts'

interface Asked {
  /** The name of its field; parts of it stand below, as `targets.wages.rise`. */
  readonly name: string
  readonly label: string
  readonly help?: ReactNode
  readonly control: Control
  readonly value?: unknown
  readonly errors?: readonly string[] | undefined
  readonly id?: string | undefined
}

/** One fact to fill in, as its type asks for it. The form holds what is typed; `readControl` reads it. */
export function FactControl(asked: Asked): ReactNode {
  const { facts } = useWords()
  const say = useSay()
  const { name, label, help, control, value, errors, id } = asked
  const frame = { name, label, errors, id, unmarked: true, ...(help ? { help } : {}) }
  switch (control.kind) {
    case 'yes-no':
      return (
        <Select
          {...frame}
          empty={facts.unset}
          defaultValue={value === true ? 'yes' : value === false ? 'no' : ''}
          options={[
            { value: 'yes', label: facts.yes },
            { value: 'no', label: facts.no },
          ]}
        />
      )
    case 'number':
      return (
        <TextField
          {...frame}
          inputMode={control.unit === 'yen' ? 'text' : 'numeric'}
          autoComplete="off"
          defaultValue={value === undefined ? '' : String(value)}
          unit={control.unit ? facts.units[control.unit] : undefined}
          placeholder={control.unit === 'yen' ? facts.yenHint : undefined}
        />
      )
    case 'ratio':
      return (
        <TextField
          {...frame}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={
            Array.isArray(value) ? showRatio(value as [number, number]) : typeof value === 'string' ? value : ''
          }
          unit={facts.percent}
          placeholder={facts.ratioHint}
        />
      )
    case 'text':
      return control.long ? (
        <TextArea {...frame} rows={3} defaultValue={textOf(value)} />
      ) : (
        <TextField {...frame} autoComplete="off" defaultValue={textOf(value)} />
      )
    case 'day':
      return <TextField {...frame} type="date" defaultValue={textOf(value)} />
    case 'choice':
      return (
        <Select
          {...frame}
          empty={facts.unset}
          defaultValue={textOf(value)}
          options={control.options.map((it) => ({ value: it.value, label: say(it.label) }))}
        />
      )
    case 'choices':
      return (
        <Choices
          {...frame}
          several
          columns
          chosen={Array.isArray(value) ? (value.length === 0 ? [none] : value.map(idOf)) : []}
          options={[
            ...control.options.map((it) => ({ value: it.value, label: say(it.label) })),
            { value: none, label: facts.none },
          ]}
        />
      )
    case 'group':
      return (
        <Group asked={asked}>
          {control.parts.map((it) => (
            <FactControl
              key={it.name}
              name={`${name}.${it.name}`}
              label={facts.parts[it.name] ?? it.name}
              control={it.control}
              value={below(value, it.name)}
            />
          ))}
        </Group>
      )
    case 'by-name':
      return (
        <Group asked={asked} stacked>
          {control.names.map((it) => (
            <FactControl
              key={it.value}
              name={`${name}.${it.value}`}
              label={say(it.label)}
              control={control.of}
              value={below(value, it.value)}
            />
          ))}
        </Group>
      )
    case 'list':
      return <ListControl asked={asked} of={control.of} />
    case 'none':
      return null
  }
}

function Group({ asked, children, stacked = false }: { asked: Asked; children: ReactNode; stacked?: boolean }) {
  return (
    <fieldset>
      <legend className="font-700 leading-150">{asked.label}</legend>
      {asked.help && <div className="mt-1 text-[0.875rem] leading-160 text-solid-gray-700">{asked.help}</div>}
      <div
        className={`mt-2 grid gap-3 border-l-2 border-solid-gray-200 pl-3 ${stacked ? '' : 'sm:grid-cols-2 lg:grid-cols-3'}`}
      >
        {children}
      </div>
      {asked.errors && asked.errors.length > 0 && <ErrorText errors={asked.errors} />}
    </fieldset>
  )
}

/** Rows of the same thing. A blank one stands ready, so that it can be filled in without JavaScript too. */
function ListControl({ asked, of }: { asked: Asked; of: Control }) {
  const { facts } = useWords()
  const given = Array.isArray(asked.value) ? (asked.value as unknown[]) : []
  const [rows, setRows] = useState(() => Array.from({ length: given.length + 1 }, (_, at) => at))
  return (
    <fieldset>
      <legend className="font-700 leading-150">{asked.label}</legend>
      {asked.help && <div className="mt-1 text-[0.875rem] leading-160 text-solid-gray-700">{asked.help}</div>}
      <ol className="mt-2 space-y-3">
        {rows.map((row, at) => (
          <li key={row} className="flex items-start gap-2 border-l-2 border-solid-gray-200 pl-3">
            <div className="min-w-0 flex-1">
              <FactControl name={`${asked.name}.${row}`} label={facts.row(at + 1)} control={of} value={given[row]} />
            </div>
            <Button
              kind="text"
              size="sm"
              className="mt-6"
              aria-label={facts.removeRow(at + 1)}
              onClick={(event) => {
                const form = event.currentTarget.form
                setRows(rows.filter((it) => it !== row))
                // Taking a row away is a change of the form too, which whoever listens to it must hear of.
                queueMicrotask(() => form?.dispatchEvent(new Event('change', { bubbles: true })))
              }}
            >
              {facts.remove}
            </Button>
          </li>
        ))}
      </ol>
      <Button kind="text" size="sm" onClick={() => setRows([...rows, (rows.at(-1) ?? -1) + 1])}>
        + {facts.addRow}
      </Button>
      {asked.errors && asked.errors.length > 0 && <ErrorText errors={asked.errors} />}
    </fieldset>
  )
}

const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value))
const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? String((value as { id: unknown }).id) : String(value)
const below = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
