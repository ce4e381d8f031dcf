import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

/** Marks the link of a result; the arrow keys go from one to the next. */
export const resultMark = { 'data-result': '' }

/** Arrow keys among the results, up from the first and Escape back to the box. */
export function useResultKeys(box: () => HTMLInputElement | null) {
  const results = useRef<HTMLElement>(null)
  const links = () => [...(results.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])]
  return {
    results,
    toFirst: () => links()[0]?.focus(),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const all = links()
      const at = all.indexOf(event.target as HTMLElement)
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
      const up = event.key === 'ArrowUp'
      if (up || event.key === 'ArrowDown') {
        event.preventDefault()
        const to = up ? (at === 0 ? box() : all[at - 1]) : all[at + 1]
        to?.focus()
      }
      if (event.key === 'Escape') box()?.focus()
    },
  }
}

/** The key that goes to the box from anywhere on the page, unless whoever types by voice or by other means has turned it off. */
export function useSlash(box: RefObject<HTMLInputElement>) {
  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, isComposing, target } = event
      if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || isTypedInto(target) || !slashIsOn()) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [box])
}

export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('dialog, textarea, select, input:not([type=checkbox], [type=radio])') !== null)

/** Kept in the browser; without a note it is on. */
const note = 'musubi-slash'
export const slashIsOn = (): boolean => localStorage.getItem(note) !== 'off'
export const turnSlash = (on: boolean) => (on ? localStorage.removeItem(note) : localStorage.setItem(note, 'off'))
