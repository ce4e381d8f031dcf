import { type ReactNode, useId } from 'react'
import { ErrorText } from '../field.tsx'

/** A question whose many answers stand in a frame of their own. */
export function Framed({
  label,
  help,
  errors,
  children,
  tall = false,
}: {
  label: ReactNode
  help?: ReactNode
  errors?: readonly string[] | undefined
  children: ReactNode
  tall?: boolean
}) {
  const id = useId()
  return (
    <fieldset aria-describedby={help ? `${id}-help` : undefined}>
      <legend className="font-700 leading-150">{label}</legend>
      {help && (
        <div id={`${id}-help`} className="mt-1 text-[0.875rem] leading-160 text-solid-gray-700">
          {help}
        </div>
      )}
      <div
        className={`mt-2 rounded-8 border border-solid-gray-420 px-3 py-1 ${tall ? '' : 'max-h-72 overflow-y-auto'}`}
      >
        {children}
      </div>
      {errors && errors.length > 0 && <ErrorText errors={errors} />}
    </fieldset>
  )
}

/** One of them to tick. */
export function Tick({
  name,
  value,
  label,
  ticked,
}: {
  name: string
  value: string
  label: ReactNode
  ticked: boolean
}) {
  return (
    <label className="flex min-h-10 cursor-pointer items-start gap-2.5 py-2 leading-150">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={ticked}
        className="focus-ring mt-0.5 size-5 shrink-0 cursor-pointer accent-blue-900"
      />
      <span>{label}</span>
    </label>
  )
}

export const columns = 'grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3'

/** What is ticked stands first, so that nobody has to look for it in a long list. */
export const chosenFirst = <T,>(options: readonly T[], isChosen: (it: T) => boolean): T[] => [
  ...options.filter(isChosen),
  ...options.filter((it) => !isChosen(it)),
]
