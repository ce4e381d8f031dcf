import { useEffect, useState } from 'react'
import { letterKeysAreOn, turnLetterKeys } from '../letter-keys.ts'

/** Turns the keys of one letter off and on again, for this browser. */
export function LetterKeysSwitch({ label, className }: { label: string; className: string }) {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(letterKeysAreOn()), [])
  return (
    <label className={`${className} flex min-h-9 w-fit cursor-pointer items-center gap-2.5`}>
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => {
          turnLetterKeys(target.checked)
          setOn(target.checked)
        }}
        className="focus-ring size-5 shrink-0 cursor-pointer accent-blue-900"
      />
      {label}
    </label>
  )
}
