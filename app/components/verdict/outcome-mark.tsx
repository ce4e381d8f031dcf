import type { Outcome, Shown } from '#programs/verdict.ts'

/** A sign for those who see it; the word always stands beside it, so it is hidden from those who hear the page. */
export function OutcomeMark({ of, size = 20 }: { of: Outcome | Shown; size?: number }) {
  const { tone, path } = marks[of]
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" className={`shrink-0 ${tone}`}>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d={path} fill="none" stroke="white" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

const tick = 'M7 12.5l3.4 3.4L17 9'
const bang = 'M12 6.5v7M12 17.2v.1'
const ask = 'M9.2 9.4a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.5 1.2-1.5 2.3M12 17.6v.1'
const dash = 'M7.5 12h9'

const marks: Record<Outcome | Shown, { tone: string; path: string }> = {
  met: { tone: 'text-success-2', path: tick },
  ready: { tone: 'text-success-2', path: tick },
  unmet: { tone: 'text-error-2', path: bang },
  'not-ready': { tone: 'text-error-2', path: bang },
  unknown: { tone: 'text-warning-yellow-2', path: ask },
  undecided: { tone: 'text-warning-yellow-2', path: ask },
  'not-applicable': { tone: 'text-solid-gray-600', path: dash },
  unjudged: { tone: 'text-solid-gray-600', path: dash },
}
