import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

/** The middle of a page. `narrow` is for forms and for reading. */
export function Page({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <div className={`mx-auto w-full px-4 pt-6 pb-16 sm:px-6 md:pt-10 ${narrow ? 'max-w-column' : 'max-w-page'}`}>
      {children}
    </div>
  )
}

/** The one h1 of a page, the way back, a line of explanation and what one can do here. */
export function PageTitle({
  title,
  lead,
  back,
  above,
  actions,
}: {
  title: ReactNode
  lead?: ReactNode
  back?: { readonly to: string; readonly label: string }
  /** Badges over the title. */
  above?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="mb-6 md:mb-8">
      {back && (
        <p className="mb-2 text-[0.875rem]">
          <Link className="text-link inline-flex min-h-6 items-center gap-1" to={back.to}>
            <svg aria-hidden="true" viewBox="0 0 16 16" className="size-3.5">
              <path d="m10 3-5 5 5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
            </svg>
            {back.label}
          </Link>
        </p>
      )}
      {above && <div className="mb-2 flex flex-wrap items-center gap-2">{above}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-[1.5rem] font-700 leading-140 tracking-[0.01em] md:text-[2rem]">{title}</h1>
          {lead && <p className="mt-2 max-w-column text-solid-gray-700">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
    </header>
  )
}

/** A part of a page under its own h2. */
export function Section({
  title,
  lead,
  actions,
  id,
  children,
  className = '',
}: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  id?: string
  children: ReactNode
  className?: string
}) {
  return (
    <section id={id} className={`mb-10 ${className}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className="text-[1.25rem] font-700 leading-150">{title}</h2>
        {actions}
      </div>
      {lead && <p className="mb-4 max-w-column text-[0.9375rem] text-solid-gray-700">{lead}</p>}
      {children}
    </section>
  )
}

export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`rounded-12 border border-solid-gray-200 bg-white p-4 sm:p-5 ${className}`}>{children}</div>
}

/** Nothing here yet: what would be, and what to do. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="rounded-12 border border-dashed border-solid-gray-420 bg-solid-gray-50/60 px-5 py-8 text-center">
      <p className="font-700 text-solid-gray-900">{title}</p>
      {children && <div className="mx-auto mt-2 max-w-prose text-[0.9375rem] text-solid-gray-700">{children}</div>}
      {actions && <div className="mt-4 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  )
}
