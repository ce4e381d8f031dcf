import type { Words } from '#consortium/words.ts'
import { useLanguage, useSay } from '../../words/use-words.ts'

/** The Japanese name that papers and forms carry, below the name in another language. */
export function OfficialName({ of }: { of: Words }) {
  if (useLanguage() === 'ja') return null
  return (
    <span lang="ja" className="block text-[0.875rem] font-400 leading-160 text-solid-gray-700">
      {of.ja}
    </span>
  )
}

/** A programme as people call it, with its official name below. */
export function ProgramName({ of }: { of: Words }) {
  const say = useSay()
  return (
    <>
      {say(of)}
      <OfficialName of={of} />
    </>
  )
}
