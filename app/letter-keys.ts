/** Keys of one letter that lead about a page. Whoever types by voice or by other means can turn them all off, in this browser. */
import { useEffect, useRef } from 'react'

/** Kept in the browser; without a note they are on. */
const note = 'musubi-slash'
export const letterKeysAreOn = (): boolean => localStorage.getItem(note) !== 'off'
export const turnLetterKeys = (on: boolean) => (on ? localStorage.removeItem(note) : localStorage.setItem(note, 'off'))

/** What each key does, from anywhere on the page but where something is typed. */
export function useLetterKeys(acts: Readonly<Record<string, () => void>>): void {
  const now = useRef(acts)
  now.current = acts
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, isComposing, target } = event
      const act = Object.hasOwn(now.current, key) ? now.current[key] : undefined
      if (!act || ctrlKey || metaKey || altKey || isComposing || isTypedInto(target) || !letterKeysAreOn()) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('dialog, textarea, select, input:not([type=checkbox], [type=radio])') !== null)
