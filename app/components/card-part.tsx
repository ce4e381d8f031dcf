import type { ReactNode } from 'react'

/** What a card says about one thing, under a small heading of its own. */
export function CardPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="text-[0.9375rem] leading-160">
      <h4 className="text-[0.875rem] font-700 text-solid-gray-700">{title}</h4>
      {children}
    </div>
  )
}
