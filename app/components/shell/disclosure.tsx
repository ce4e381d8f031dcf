import { useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'

/**
 * A summary that unfolds a panel, made of `<details>` so that it works before and without JavaScript.
 * Where there is JavaScript it folds again on Escape, on a press elsewhere and on going to another page.
 */
export function Disclosure({
  summary,
  label,
  children,
  panelClass = '',
  summaryClass = '',
}: {
  summary: ReactNode
  /** Read instead of the summary, where that alone says too little. */
  label?: string
  children: ReactNode
  panelClass?: string
  summaryClass?: string
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const { key } = useLocation()

  // What somebody unfolded before JavaScript arrived stays open: only another page folds it.
  const shownOn = useRef(key)
  useEffect(() => {
    if (shownOn.current === key) return
    shownOn.current = key
    if (details.current) details.current.open = false
  }, [key])

  useEffect(() => {
    const fold = (event: Event) => {
      const box = details.current
      if (!box?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        box.open = false
        box.querySelector('summary')?.focus()
      } else if (!box.contains(event.target as Node)) {
        box.open = false
      }
    }
    document.addEventListener('keydown', fold)
    document.addEventListener('pointerdown', fold)
    return () => {
      document.removeEventListener('keydown', fold)
      document.removeEventListener('pointerdown', fold)
    }
  }, [])

  return (
    <details ref={details} className="group relative">
      <summary
        aria-label={label}
        className={`focus-ring flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-8 hover:bg-solid-gray-50 ${summaryClass}`}
      >
        {summary}
      </summary>
      <div className={`absolute z-30 rounded-12 border border-solid-gray-200 bg-white shadow-2 ${panelClass}`}>
        {children}
      </div>
    </details>
  )
}

/** The small arrow of something that unfolds. */
export function Arrow() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0 transition-transform group-open:rotate-180">
      <path d="m3 5.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
