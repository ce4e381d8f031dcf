import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'blue' | 'green' | 'yellow' | 'red' | 'purple'

const tones: Record<Tone, string> = {
  neutral: 'border-solid-gray-536 text-solid-gray-800 bg-white',
  blue: 'border-blue-900 text-blue-1000 bg-blue-50',
  green: 'border-green-800 text-green-900 bg-green-50',
  yellow: 'border-yellow-900 text-yellow-1200 bg-yellow-50',
  red: 'border-error-2 text-red-1000 bg-red-50',
  purple: 'border-purple-800 text-purple-1000 bg-purple-50',
}

/** A short mark on a thing: its state, its kind, how a fact is known. The words carry the meaning, the colour helps. */
export function Badge({ tone = 'neutral', children, title }: { tone?: Tone; children: ReactNode; title?: string }) {
  return (
    <span
      title={title}
      className={`inline-flex min-h-6 items-center rounded-4 border px-1.5 text-[0.8125rem] leading-130 whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  )
}

/** A chosen filter; following it takes the filter away. */
export function Chip({ to, children, takeAway }: { to: string; children: ReactNode; takeAway: string }) {
  return (
    <Link
      to={to}
      className="focus-ring inline-flex min-h-9 items-center gap-1.5 rounded-full border border-blue-900 bg-blue-50 px-3 text-[0.875rem] text-blue-1000 hover:bg-blue-100 hover:underline"
    >
      {children}
      <span className="sr-only">{takeAway}</span>
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-3.5">
        <path d="m4 4 8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </Link>
  )
}
