import type { ReactNode } from 'react'

/** One thing among several, folded until wanted, so that nothing grave lies under a careless finger. */
export function Folded({
  title,
  open,
  onToggle,
  children,
}: {
  title: ReactNode
  open?: boolean
  onToggle?: (open: boolean) => void
  children: ReactNode
}) {
  return (
    <details
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      className="group/act rounded-8 border border-solid-gray-300"
    >
      <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-8 px-3 font-700 hover:bg-solid-gray-50">
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 transition-transform group-open/act:rotate-90">
          <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {title}
      </summary>
      <div className="px-3 pt-1 pb-4">{children}</div>
    </details>
  )
}
