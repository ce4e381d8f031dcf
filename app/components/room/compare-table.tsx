import type { ReactNode } from 'react'
import type { Fact } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { labelOf } from '#programs/questions.ts'
import type { RuleId } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { outcomeText } from '../deemed-large/told.ts'
import { controlOf } from '../fact/control.ts'
import { useShown } from '../invitation/shared-facts.tsx'
import { EvidenceBadge } from '../profile/evidence-badge.tsx'
import { ClauseLinks } from './clause-link.tsx'
import type { Compared, ComparedOne, FactName } from './compare-of.ts'
import { OrderButtons } from './order-buttons.tsx'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'
import { SuggestedBefore } from './suggested-before.tsx'
import { Together } from './together.tsx'

/** Candidates side by side where there is room, and one below the other where there is not. */
export function CompareTable({ it }: { it: Compared }) {
  const { candidates: words } = useWords()
  const rows = useRows(it)
  return (
    <>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: A frame that scrolls must be reachable from the keyboard (WCAG 2.1.1).
        tabIndex={0}
        aria-label={words.table}
        className="focus-ring hidden overflow-x-auto rounded-8 border border-solid-gray-200 md:block"
      >
        <table className="w-full border-collapse text-left text-[0.9375rem] leading-150">
          <caption className="sr-only">{words.table}</caption>
          <thead className="bg-solid-gray-50">
            <tr>
              <th scope="col" className="w-40 px-3 py-2 text-[0.875rem] font-700 text-solid-gray-700">
                {words.item}
              </th>
              {it.columns.map((one, at) => (
                <th key={one.candidate.id} scope="col" className="min-w-52 px-3 py-2 align-top">
                  <Head one={one} at={at} all={it.columns} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cell }) => (
              <tr key={label} className="border-t border-solid-gray-200">
                <th scope="row" className="px-3 py-2.5 align-top font-700">
                  {label}
                </th>
                {it.columns.map((one) => (
                  <td key={one.candidate.id} className="px-3 py-2.5 align-top">
                    {cell(one)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="space-y-4 md:hidden">
        {it.columns.map((one, at) => (
          <li key={one.candidate.id} className="rounded-12 border border-solid-gray-300 px-4 py-3">
            <Head one={one} at={at} all={it.columns} />
            <dl className="mt-2 divide-y divide-solid-gray-200 border-t border-solid-gray-200 text-[0.9375rem]">
              {rows.map(({ label, cell }) => (
                <div key={label} className="py-2">
                  <dt className="text-[0.875rem] font-700 text-solid-gray-700">{label}</dt>
                  <dd>{cell(one)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

function Head({ one, at, all }: { one: ComparedOne; at: number; all: readonly ComparedOne[] }) {
  const { candidates: words } = useWords()
  const { roomId } = useRoom()
  const { id, organisation } = one.candidate
  return (
    <div className="space-y-2">
      <p className="text-[0.8125rem] font-400 text-solid-gray-700">{words.place(at + 1)}</p>
      <p className="font-700">
        {organisation.id ? (
          <TextLink to={`/organisations/${organisation.id}`}>{organisation.name}</TextLink>
        ) : (
          organisation.name
        )}
      </p>
      <div className="flex flex-wrap items-center gap-2 font-400">
        <ButtonLink
          size="sm"
          to={`/rooms/${roomId}/seat?as=invite&seat=${id}`}
          aria-label={words.inviteOf(organisation.name)}
        >
          {words.invite}
        </ButtonLink>
        <OrderButtons name={organisation.name} at={at} seatIds={all.map(({ candidate }) => candidate.id)} />
      </div>
      <SuggestedBefore of={organisation} />
    </div>
  )
}

interface Row {
  readonly label: string
  readonly cell: (one: ComparedOne) => ReactNode
}

/** What each would do to the team first, then what is known of it. */
function useRows({ facts, columns }: Compared): readonly Row[] {
  const { candidates: words } = useWords()
  const { edition, together } = useRoom()
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const before = columns.some(({ candidate }) => together[candidate.organisation.id ?? ''])
  const clauses = (label: string, of: (one: ComparedOne) => readonly RuleId[]): Row[] =>
    columns.some((one) => of(one).length > 0) ? [{ label, cell: (one) => <ClauseLinks them={of(one)} /> }] : []
  return [
    {
      label: words.roles,
      cell: ({ candidate }) => (candidate.roles.length > 0 ? roleNames(candidate.roles) : words.noRoles),
    },
    {
      label: words.mends,
      cell: ({ mends, questions }) => (
        <>
          {mends.length > 0 ? <ClauseLinks them={mends} /> : words.none}
          {questions > 0 && <p className="text-[0.875rem] text-solid-gray-700">{words.questions(questions)}</p>}
        </>
      ),
    },
    ...clauses(words.eases, ({ eases }) => eases),
    ...clauses(words.breaks, ({ breaks }) => breaks),
    ...(before
      ? [{ label: words.together, cell: ({ candidate }: ComparedOne) => <Together with={candidate.organisation.id} /> }]
      : []),
    ...facts.map((name) => ({
      label: say(labelOf(`members[].${name}`)),
      cell: (one: ComparedOne) => <Value of={one} name={name} />,
    })),
  ]
}

/** A fact as it is public, and how it is known. */
function Value({ of: { values }, name }: { of: ComparedOne; name: FactName }) {
  const words = useWords()
  const say = useSay()
  const show = useShown()
  const known = values[name]
  if (!known) return <span className="text-solid-gray-700">{words.candidates.unknown}</span>
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {name === 'deemedLarge'
        ? outcomeText(known.value as never, words, say)
        : show(controlOf(name, organisationFacts[name] as Fact), known.value)}
      <EvidenceBadge evidence={known.evidence ?? undefined} />
    </span>
  )
}
