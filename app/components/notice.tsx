import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const looks: Record<NoticeKind, { box: string; icon: string; path: string }> = {
  info: { box: 'border-blue-900', icon: 'text-blue-900', path: 'M12 11v6M12 7.2v.1' },
  success: { box: 'border-success-2', icon: 'text-success-2', path: 'm7.5 12.5 3 3 6-6.5' },
  warning: { box: 'border-warning-yellow-2', icon: 'text-warning-yellow-2', path: 'M12 7v6M12 16.4v.1' },
  error: { box: 'border-error-1', icon: 'text-error-1', path: 'M12 7v6M12 16.4v.1' },
}

/** A message about the page or the installation. `live` reads it out when it appears. */
export function Notice({
  kind = 'info',
  title,
  children,
  live = false,
  className = '',
}: {
  kind?: NoticeKind
  title?: ReactNode
  children?: ReactNode
  live?: boolean
  className?: string
}) {
  const look = looks[kind]
  const words = useWords()
  const role = !live ? undefined : kind === 'error' ? 'alert' : 'status'
  return (
    <div role={role} className={`flex gap-3 rounded-8 border-2 bg-white px-4 py-3 ${look.box} ${className}`}>
      <svg
        viewBox="0 0 24 24"
        className={`mt-0.5 size-6 shrink-0 ${look.icon}`}
        role="img"
        aria-label={words.shell.notice[kind]}
      >
        <circle cx="12" cy="12" r="10" fill="currentColor" />
        <path d={look.path} fill="none" stroke="white" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <div className="min-w-0 flex-1 leading-160">
        {title && <p className="font-700 text-solid-gray-900">{title}</p>}
        {children && <div className={title ? 'mt-1 text-[0.9375rem]' : ''}>{children}</div>}
      </div>
    </div>
  )
}

/** What is wrong with a form as a whole; the fields carry their own, so that where nothing else is wrong the title says it all. */
export function FormErrors({ errors, id }: { errors: readonly string[] | undefined; id?: string }) {
  const words = useWords()
  if (!errors || errors.length === 0) return null
  const own = errors.filter((it) => it !== words.refusals.badInput)
  return (
    <div id={id} tabIndex={-1}>
      <Notice kind="error" live title={words.shell.formErrors}>
        {own.length > 0 && (
          <ul className="space-y-1">
            {own.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}
