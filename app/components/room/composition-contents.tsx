import { formatDay } from '#consortium/calendar.ts'
import type { DeemedLarge } from '#consortium/deemed-large-outcome.ts'
import type { Fact } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { planFacts } from '#consortium/facts/plan.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import { type Statement, statements } from '#consortium/statements.ts'
import { formatYen } from '#consortium/yen.ts'
import { labelOf } from '#programs/questions.ts'
import { amountOf, yenOf } from '#rooms/amounts.ts'
import type { ClosedBody } from '#rooms/composition.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { outcomeText } from '../deemed-large/told.ts'
import { controlOf } from '../fact/control.ts'
import { useShown } from '../invitation/shared-facts.tsx'
import { FindingList } from '../verdict/finding-list.tsx'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'

type Known = Readonly<Record<string, Fact | undefined>>

/** What a closing holds: every member with its facts, the plan, the declarations, and the verdict of that day. */
export function CompositionContents({ holds }: { holds: ClosedBody }) {
  const { composition } = useWords()
  const { edition, view } = useRoom()
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const listed = useListed()
  const { verdict, plan, attested } = holds
  return (
    <div className="space-y-5 text-[0.9375rem]">
      <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
        {holds.seats.map(({ seatId, organisation, roles, facts, seatFacts: own, amountId }) => {
          const { evidence: _, ...shared } = facts
          const yen = yenOf(amountOf({ amountId }, view.amounts))
          return (
            <li key={seatId} className="py-3">
              <h4 className="font-700">{organisation.name}</h4>
              <p>{roleNames(roles)}</p>
              <Pairs
                pairs={[
                  ...listed('members[].', shared, organisationFacts),
                  ...listed('members[].', own, seatFacts),
                  ...(yen === undefined ? [] : [[composition.amount, say(formatYen(yen))] as const]),
                ]}
              />
            </li>
          )
        })}
      </ul>
      {Object.keys(plan).length > 0 && (
        <div>
          <h4 className="font-700">{composition.plan}</h4>
          <Pairs pairs={listed('plan.', plan, planFacts)} />
        </div>
      )}
      {Object.keys(attested).length > 0 && (
        <div>
          <h4 className="font-700">{composition.attested}</h4>
          <Pairs
            pairs={Object.entries(attested).map(([statement, { byName, on }]) => [
              say(statements[statement as Statement]),
              composition.attestedBy(byName, say(formatDay(on))),
            ])}
          />
        </div>
      )}
      <div>
        <h4 className="font-700">{composition.verdict}</h4>
        <p className="mb-2 text-solid-gray-700">
          {composition.verdictOn(say(formatDay(holds.on)), holds.version.slice(0, 8))}
        </p>
        <FindingList findings={verdict.findings} headings="h4" />
      </div>
    </div>
  )
}

export function Pairs({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className="mt-1 grid gap-x-4 gap-y-0.5 text-[0.875rem] sm:grid-cols-[12rem_minmax(0,1fr)]">
      {pairs.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-solid-gray-700">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Facts as label and value, as far as the fact list knows them today. */
export function useListed() {
  const say = useSay()
  const words = useWords()
  const { aside } = words.written
  const show = useShown()
  return (above: string, values: object, known: object) =>
    Object.entries(values).flatMap(([name, value]): (readonly [string, string])[] => {
      const fact = (known as Known)[name]
      if (!fact) return []
      const control = controlOf(name, fact)
      const label = say(labelOf(`${above}${name}`))
      if (name === 'deemedLarge') return [[label, outcomeText(value as DeemedLarge, words, say)]]
      if (control.kind !== 'by-name') return [[label, show(control, value)]]
      const parts = control.names.filter((it) => Object.hasOwn(value as object, it.value))
      return parts.map((it) => [
        `${label}${aside(say(it.label))}`,
        show(control.of, (value as Record<string, unknown>)[it.value]),
      ])
    })
}
