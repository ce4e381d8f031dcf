import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { useLetterKeys } from '../../letter-keys.ts'

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

/** The key that goes to the box from anywhere on the page. */
export const useSlash = (box: RefObject<HTMLInputElement>): void =>
  useLetterKeys({
    '/'() {
      box.current?.focus()
      box.current?.select()
    },
  })
