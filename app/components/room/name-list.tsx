import { useWords } from '../../words/use-words.ts'
import type { Named } from './use-naming.ts'

/** Names to choose from, below the field that is typed in; the keyboard stays in the field. */
export function NameList({
  id,
  found,
  at,
  onChoose,
}: {
  id: string
  found: readonly Named[]
  at: number
  onChoose: (it: Named) => void
}) {
  const { room } = useWords()
  if (found.length === 0) return null
  return (
    <div
      id={id}
      role="listbox"
      aria-label={room.messages.nameList}
      className="mt-1 rounded-8 border border-solid-gray-420 bg-white"
    >
      {found.map((it, index) => (
        <div
          key={`${it.name} ${it.of}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={`flex min-h-11 cursor-pointer flex-wrap items-center gap-x-2 px-3 text-[0.9375rem] ${index === at ? 'bg-blue-50' : 'hover:bg-solid-gray-50'}`}
          // Before the field loses the caret.
          onPointerDown={(event) => {
            event.preventDefault()
            onChoose(it)
          }}
        >
          <span>{it.name}</span>
          {it.of && <span className="text-[0.8125rem] text-solid-gray-700">{it.of}</span>}
        </div>
      ))}
    </div>
  )
}
