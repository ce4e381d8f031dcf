import { type FocusEvent, type FormEvent, useState } from 'react'

/** The row that has the focus, and those that were typed into, of a list whose rows bear `data-row`. */
export function useInUse() {
  const [focused, setFocused] = useState<string | null>(null)
  const [typed, setTyped] = useState<readonly string[]>([])
  return {
    keys: focused === null ? typed : [focused, ...typed],
    setFocused,
    /** For the frame of the list. */
    handlers: {
      onFocus: (event: FocusEvent) => setFocused(keyAt(event.target)),
      onBlur: () => setFocused(null),
      onInput: (event: FormEvent) => {
        const key = keyAt(event.target)
        if (key) setTyped((them) => (them.includes(key) ? them : [...them, key]))
      },
    },
  }
}

export const rowIn = (frame: HTMLElement | null, key: string) =>
  [...(frame?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((it) => it.dataset.row === key)

const keyAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) : null
