import type { FieldMetadata } from '@conform-to/react'
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../words/use-words.ts'

/** What every field has: a label above, help under it, the error tied to it. */
export interface FieldFrame {
  readonly name: string
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly errors?: readonly string[] | undefined
  readonly required?: boolean | undefined
  /** Leaves out the mark 「必須」 or 「任意」, e.g. where a form has one field. */
  readonly unmarked?: boolean
  readonly id?: string | undefined
  readonly className?: string
}

interface Ties {
  readonly id: string
  readonly name: string
  readonly required: boolean | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

/** Label, mark, help and error around one control, which gets its ties. */
export function Field({ children, ...frame }: FieldFrame & { children: (ties: Ties) => ReactNode }) {
  const { name, label, help, errors, required, unmarked, className = '' } = frame
  const made = useId()
  const id = frame.id ?? `${name}-${made}`
  const wrong = errors !== undefined && errors.length > 0
  const describedBy = [help ? `${id}-help` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={`flex flex-col gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-700 leading-150 text-solid-gray-800">
        {label}
        {!unmarked && <Mark required={required === true} />}
      </label>
      {help && (
        <div id={`${id}-help`} className="text-[0.875rem] leading-160 text-solid-gray-700">
          {help}
        </div>
      )}
      {children({
        id,
        name,
        required,
        'aria-invalid': wrong || undefined,
        'aria-describedby': describedBy || undefined,
      })}
      {wrong && <ErrorText id={`${id}-error`} errors={errors} />}
    </div>
  )
}

function Mark({ required }: { required: boolean }) {
  const words = useWords()
  return (
    <span className={`ml-2 text-[0.875rem] font-400 ${required ? 'text-error-2' : 'text-solid-gray-700'}`}>
      {required ? words.shell.required : words.shell.optional}
    </span>
  )
}

export function ErrorText({ id, errors }: { id?: string; errors: readonly string[] }) {
  const { sentences } = useWords().written
  return (
    <p id={id} className="text-[0.875rem] leading-160 text-error-2">
      {sentences(errors)}
    </p>
  )
}

type Own<Attributes> = Omit<Attributes, keyof FieldFrame>

/**
 * Text that is too long stays as it was typed or pasted and says so: the browser's own limit would cut it without a word.
 * `errors` and `onInput` are for the field and its control.
 */
function useLongest(longest: number | undefined, errors: readonly string[] | undefined) {
  const words = useWords()
  const [tooLong, setTooLong] = useState('')
  if (longest === undefined) return { errors }
  return {
    errors: tooLong ? [tooLong] : errors,
    onInput: ({ currentTarget: it }: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const { length } = it.value.trim()
      const says = length > longest ? words.errors.field.atMostLong(longest, length) : ''
      it.setCustomValidity(says)
      setTooLong(says)
    },
  }
}

/** One line of text; `unit` is written behind it (円, 人). */
export function TextField({
  unit,
  maxLength,
  ...props
}: FieldFrame & { unit?: ReactNode } & Own<InputHTMLAttributes<HTMLInputElement>>) {
  const { errors, ...watch } = useLongest(maxLength, props.errors)
  const [frame, own] = apart({ ...props, ...watch, errors })
  return (
    <Field {...frame}>
      {(ties) =>
        unit ? (
          <span className="flex items-center gap-2">
            <input className="field" type="text" {...own} {...ties} />
            <span className="shrink-0 text-solid-gray-700">{unit}</span>
          </span>
        ) : (
          <input className="field" type="text" {...own} {...ties} />
        )
      }
    </Field>
  )
}

export function TextArea({ maxLength, ...props }: FieldFrame & Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { errors, ...watch } = useLongest(maxLength, props.errors)
  const [frame, own] = apart({ ...props, ...watch, errors })
  return <Field {...frame}>{(ties) => <textarea rows={4} {...own} {...ties} className="field leading-160" />}</Field>
}

export interface Option {
  readonly value: string
  readonly label: string
}

/** A native list to choose from; `empty` is the line for no choice. */
export function Select({
  options,
  empty,
  ...props
}: FieldFrame & { options: readonly Option[]; empty?: string } & Own<SelectHTMLAttributes<HTMLSelectElement>>) {
  const [frame, own] = apart(props)
  return (
    <Field {...frame}>
      {(ties) => (
        <span className="relative block">
          <select className="field cursor-pointer appearance-none pr-10" {...own} {...ties}>
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((it) => (
              <option key={it.value} value={it.value}>
                {it.label}
              </option>
            ))}
          </select>
          <svg
            aria-hidden="true"
            viewBox="0 0 16 16"
            className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-solid-gray-900"
          >
            <path d="m3 5.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </span>
      )}
    </Field>
  )
}

/** A yes to tick, with its label behind it. */
export function Checkbox({ label, help, errors, ...props }: FieldFrame & Own<InputHTMLAttributes<HTMLInputElement>>) {
  const [{ name, className = '', ...frame }, own] = apart({ label, ...props })
  const made = useId()
  const id = frame.id ?? `${name}-${made}`
  const wrong = errors !== undefined && errors.length > 0
  const describedBy = [help ? `${id}-help` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={className}>
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5 leading-150">
        <input
          type="checkbox"
          className="focus-ring mt-0.5 size-5 shrink-0 cursor-pointer accent-blue-900"
          {...own}
          id={id}
          name={name}
          required={frame.required}
          aria-invalid={wrong || undefined}
          aria-describedby={describedBy || undefined}
        />
        <span>{label}</span>
      </label>
      {help && (
        <div id={`${id}-help`} className="pl-8 text-[0.875rem] leading-160 text-solid-gray-700">
          {help}
        </div>
      )}
      {wrong && <ErrorText id={`${id}-error`} errors={errors} />}
    </div>
  )
}

/** One of a few, or several of a few, under one question. */
export function Choices({
  options,
  several = false,
  chosen,
  onChange,
  columns = false,
  ...frame
}: Omit<FieldFrame, 'id'> & {
  options: readonly (Option & { readonly help?: string; readonly disabled?: boolean })[]
  several?: boolean
  chosen?: string | readonly string[] | undefined
  onChange?: (value: string, checked: boolean) => void
  columns?: boolean
}) {
  const { name, label, help, errors, required, unmarked, className = '' } = frame
  const id = useId()
  const wrong = errors !== undefined && errors.length > 0
  const isChosen = (value: string) => (Array.isArray(chosen) ? chosen.includes(value) : chosen === value)
  const describedBy = [help ? `${id}-help` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className={className} aria-describedby={describedBy || undefined} data-wrong={wrong || undefined}>
      <legend className="font-700 leading-150 text-solid-gray-800">
        {label}
        {!unmarked && <Mark required={required === true} />}
      </legend>
      {help && (
        <div id={`${id}-help`} className="mt-1.5 text-[0.875rem] leading-160 text-solid-gray-700">
          {help}
        </div>
      )}
      <div className={`mt-1 ${columns ? 'grid gap-x-6 sm:grid-cols-2' : ''}`}>
        {options.map((it) => (
          <label key={it.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5 leading-150">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={it.value}
              defaultChecked={isChosen(it.value)}
              disabled={it.disabled}
              required={!several && required}
              onChange={(event) => onChange?.(it.value, event.currentTarget.checked)}
              className="focus-ring mt-0.5 size-5 shrink-0 cursor-pointer accent-blue-900"
            />
            <span>
              {it.label}
              {it.help && <span className="block text-[0.875rem] text-solid-gray-700">{it.help}</span>}
            </span>
          </label>
        ))}
      </div>
      {wrong && <ErrorText id={`${id}-error`} errors={errors} />}
    </fieldset>
  )
}

/** Where a form came back: to its first wrong field, which says what it expects. */
export function focusFirstWrong(within: HTMLElement | null): void {
  within?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus()
}

/** From a conform field to the props of a field here: `<TextField {...bind(fields.email)} label=… />`. */
export function bind(field: FieldMetadata<unknown>) {
  const start = field.initialValue
  return {
    id: field.id,
    name: field.name,
    errors: field.errors as string[] | undefined,
    defaultValue: typeof start === 'string' ? start : undefined,
    required: field.required,
  }
}

/** Parts what the frame needs from what the control needs. */
function apart<Props extends FieldFrame>(props: Props) {
  const { name, label, help, errors, required, unmarked, id, className, ...own } = props
  const frame = {
    name,
    label,
    help,
    errors,
    required,
    id,
    ...(unmarked ? { unmarked } : {}),
    ...(className ? { className } : {}),
  }
  return [frame, own] as const
}
