import type { FitLine } from '../../fit-lines.server.ts'
import { useWords } from '../../words/use-words.ts'
import { EmptyState, Section } from '../page.tsx'
import { FitItem } from './fit-item.tsx'

/** What a line leads to beside its programme. */
export interface Around {
  /** The room's own programme. */
  readonly own?: string
  /** Where the team can be taken to another programme. */
  readonly copyTo?: (program: string) => string
}

/** Programmes by distance: those to apply for or prepare for in full, those that are over folded by how near they are. */
export function FitList({ lines, ...around }: { lines: readonly FitLine[] } & Around) {
  const { fit } = useWords()
  const open = lines.filter(({ window }) => window.state !== 'closed')
  // Of what no rule is known it is not said that the team meets it.
  const now = [...open.filter(({ clauses }) => clauses > 0), ...open.filter(({ clauses }) => clauses === 0)]
  const past = lines.filter((it) => !now.includes(it))
  return (
    <>
      <Section title={fit.now}>
        {now.length > 0 ? (
          <Items lines={now} {...around} />
        ) : (
          <EmptyState title={fit.nowNone}>{fit.nowNoneText}</EmptyState>
        )}
      </Section>
      {past.length > 0 && (
        <Section title={fit.past} lead={fit.pastLead}>
          <div className="border-t border-solid-gray-200">
            {groups.map((group) => (
              <Group key={group} group={group} lines={past.filter((it) => groupOf(it) === group)} {...around} />
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

const groups = ['ready', 'open', 'near', 'far', 'beyond', 'unjudged'] as const

function groupOf({ distance, outlook, clauses }: FitLine): (typeof groups)[number] {
  if (clauses === 0) return 'unjudged'
  if (distance === null) return 'beyond'
  if (distance === 0) return outlook === 'ready' ? 'ready' : 'open'
  return distance <= 2 ? 'near' : 'far'
}

function Group({ group, lines, ...around }: { group: (typeof groups)[number]; lines: readonly FitLine[] } & Around) {
  const { fit } = useWords()
  if (lines.length === 0) return null
  return (
    <details className="group border-b border-solid-gray-200">
      <summary className="focus-ring flex min-h-12 cursor-pointer list-none items-center gap-3 py-2 hover:bg-solid-gray-50">
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-4 shrink-0 transition-transform group-open:rotate-90"
        >
          <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <span className="font-700">{fit.groups[group]}</span>
        <span className="text-[0.875rem] text-solid-gray-700">{fit.count(lines.length)}</span>
      </summary>
      <Items lines={lines} {...around} />
    </details>
  )
}

const Items = ({ lines, ...around }: { lines: readonly FitLine[] } & Around) => (
  <ul className="divide-y divide-solid-gray-200">
    {lines.map((line) => (
      <FitItem key={line.program} line={line} {...around} />
    ))}
  </ul>
)
