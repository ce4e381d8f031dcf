import type { Words } from '#consortium/words.ts'
import { useSay, useWords } from '../../words/use-words.ts'

/** Why a result is here, in the words of the engine. */
export function Why({ why }: { why: readonly Words[] }) {
  const say = useSay()
  const { written } = useWords()
  if (why.length === 0) return null
  return <p className="mt-0.5 text-[0.8125rem] text-solid-gray-700">{written.beside(why.map(say))}</p>
}
