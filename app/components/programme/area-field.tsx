import { useRef, useState } from 'react'
import { prefectures } from '#consortium/prefecture.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { ErrorText } from '../field.tsx'

/**
 * Prefectures, one after another: a list to add one, and a tick for each that is in. Without JavaScript the list sends its own
 * choice under the same name, so it works there too.
 */
export function AreaField({
  name = 'area',
  label,
  help,
  chosen,
  errors,
  required,
}: {
  name?: string
  label: string
  help?: string
  chosen: readonly string[]
  errors?: readonly string[] | undefined
  required?: boolean
}) {
  const { programme } = useWords()
  const say = useSay()
  const [codes, setCodes] = useState(chosen)
  const adder = useRef<HTMLSelectElement>(null)
  const left = prefectures.filter((it) => !codes.includes(it.code))
  return (
    <fieldset>
      <legend className="font-700 leading-150">
        {label}
        {required !== undefined && <RequiredMark required={required} />}
      </legend>
      {help && <p className="mt-1 text-[0.875rem] leading-160 text-solid-gray-700">{help}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {prefectures
          .filter((it) => codes.includes(it.code))
          .map((it) => (
            <label
              key={it.code}
              className="flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-blue-900 bg-blue-50 px-3 text-[0.875rem] text-blue-1000"
            >
              <input
                type="checkbox"
                name={name}
                value={it.code}
                defaultChecked
                onChange={() => {
                  setCodes(codes.filter((code) => code !== it.code))
                  adder.current?.focus()
                }}
                className="focus-ring size-4 cursor-pointer accent-blue-900"
              />
              {say(it)}
            </label>
          ))}
        {/* Its empty line is disabled and so never sent; a choice becomes a tick at once, or is sent as it is without scripts. */}
        <span className="relative block w-56">
          <select
            ref={adder}
            name={name}
            aria-label={programme.tryIt.addArea}
            value=""
            onChange={(event) => setCodes([...codes, event.currentTarget.value])}
            className="field cursor-pointer appearance-none pr-10"
          >
            <option value="" disabled>
              + {programme.tryIt.addArea}
            </option>
            {left.map((it) => (
              <option key={it.code} value={it.code}>
                {say(it)}
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
      </div>
      {errors && errors.length > 0 && <ErrorText errors={errors} />}
    </fieldset>
  )
}

function RequiredMark({ required }: { required: boolean }) {
  const { shell } = useWords()
  return (
    <span className={`ml-2 text-[0.875rem] font-400 ${required ? 'text-error-2' : 'text-solid-gray-700'}`}>
      {required ? shell.required : shell.optional}
    </span>
  )
}
