import { useRef } from 'react'
import { useLetterKeys } from '../../letter-keys.ts'
import { useHydrated } from '../../use-hydrated.ts'
import { useWords } from '../../words/use-words.ts'
import { Dialog } from '../dialog.tsx'
import { LetterKeysSwitch } from '../letter-keys-switch.tsx'
import { firstNewId } from './message-links.ts'

/** Keys of one letter that lead about a room, and the list of them; whoever types by voice turns them off. */
export function RoomKeys() {
  const { keys } = useWords().further
  const hydrated = useHydrated()
  const opener = useRef<HTMLParagraphElement>(null)
  useLetterKeys({
    w: () => document.querySelector<HTMLElement>('#messages textarea[name=text]')?.focus(),
    c: toNextClause,
    u: () => document.getElementById(firstNewId)?.click(),
    '?': () => opener.current?.querySelector('button')?.click(),
  })
  if (!hydrated) return null
  return (
    <p ref={opener} className="-mt-3 mb-4 -ml-3 hidden md:block">
      <Dialog kind="text" size="sm" opener={keys.open} title={keys.title}>
        {() => <KeyList />}
      </Dialog>
    </p>
  )
}

function KeyList() {
  const { keys } = useWords().further
  const uses = [
    ['w', keys.write],
    ['c', keys.clause],
    ['u', keys.fresh],
    ['?', keys.help],
    ['Ctrl + Enter', keys.send],
    ['↑ ↓ PageUp PageDown Home End', keys.scroll],
  ] as const
  return (
    <>
      <p className="mb-3">{keys.lead}</p>
      <dl className="grid gap-x-5 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {uses.map(([key, use]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-4 border border-solid-gray-420 bg-white px-1.5 py-0.5 text-[0.875rem]">{key}</kbd>
            </dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
      <LetterKeysSwitch label={keys.on} className="mt-4" />
      <p className="text-[0.875rem] text-solid-gray-700">{keys.note}</p>
    </>
  )
}

/** The next clause after where one is that is unmet or still to be answered, and from the last back to the first. */
function toNextClause(): void {
  const clauses = [...document.querySelectorAll<HTMLElement>('#clauses section > ul > li')]
  const at = clauses.findIndex((it) => it.contains(document.activeElement))
  const next = clauses[(at + 1) % clauses.length]
  if (!next) return
  next.tabIndex = -1
  next.focus()
}
