import { useState } from 'react'
import { prefectures } from '#consortium/prefecture.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Select } from '../field.tsx'

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
                onChange={() => setCodes(codes.filter((code) => code !== it.code))}
                className="focus-ring size-4 cursor-pointer accent-blue-900"
              />
              {say(it)}
            </label>
          ))}
        {/* Named only until a choice is made: once it is, its tick carries the name. */}
        <Select
          name={name}
          label={<span className="sr-only">{programme.tryIt.addArea}</span>}
          unmarked
          empty={`＋ ${programme.tryIt.addArea}`}
          value=""
          onChange={(event) => {
            const code = event.currentTarget.value
            if (code) setCodes([...codes, code])
          }}
          options={left.map((it) => ({ value: it.code, label: say(it) }))}
          className="w-56"
          errors={errors}
        />
      </div>
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
