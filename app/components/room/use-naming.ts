import { type KeyboardEvent, useId, useState } from 'react'
import { isLive } from '#rooms/state.ts'
import { useRoom } from './room-context.ts'

/** Somebody a message may name. */
export interface Named {
  readonly name: string
  /** The organisation a person comes from. */
  readonly of: string | null
}

/** So many are offered at once. */
const offered = 6
/** What is typed of a name, from the @ to the caret. */
const begun = /[@＠]([^@＠\n]{0,40})$/

/** Offers names while one is typed after an @, by pointer and by keyboard; without it the name is typed in full. */
export function useNaming(field: () => HTMLTextAreaElement | null, onChange: () => void) {
  const { people, view, me, talk } = useRoom()
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const listId = useId()
  const all: readonly Named[] = [
    ...people
      .filter((it) => it.accountId !== me.accountId)
      .map(({ name, organisation }) => ({ name, of: organisation })),
    // In a talk beside the room only its own people hear.
    ...(talk ? [] : view.room.seats)
      .filter((it) => it.state === 'confirmed' && isLive(it))
      .map(({ organisation }) => ({ name: organisation.name, of: null })),
  ]
  const found = typed === null ? [] : all.filter(({ name }) => bare(name).includes(bare(typed))).slice(0, offered)
  const open = found.length > 0

  function look() {
    const it = field()
    const match = it && it.selectionStart === it.selectionEnd ? begun.exec(it.value.slice(0, it.selectionStart)) : null
    setTyped(match?.[1] ?? null)
    setAt(0)
  }

  function choose({ name }: Named) {
    const it = field()
    if (!it || typed === null) return
    const end = it.selectionStart
    it.setRangeText(`${name} `, end - typed.length, end, 'end')
    it.focus()
    setTyped(null)
    onChange()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const chosen = found[at]
    // The Enter that ends a conversion of kana belongs to the input method.
    if (!chosen || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((at + found.length - 1) % found.length)
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') choose(chosen)
    else if (event.key === 'Escape') setTyped(null)
    else return
    event.preventDefault()
  }

  return {
    found,
    at,
    listId,
    look,
    choose,
    onKeyDown,
    close: () => setTyped(null),
    optionId: open ? `${listId}-${at}` : undefined,
  }
}

const bare = (name: string): string => name.replace(/\s/g, '').toLowerCase()
