import { Link } from '@remix-run/react'
import { kinds } from '#consortium/kinds.ts'
import type { Edition } from '#programs/edition.ts'
import type { ExampleTeam } from '../../programme.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'
import { Bars } from '../money/bars.tsx'
import { useYen } from '../money/yen-words.ts'
import { numberOf } from '../verdict/summary.ts'

const tones: Record<ExampleTeam['shown'], Tone> = {
  ready: 'green',
  'not-ready': 'red',
  undecided: 'yellow',
  unjudged: 'neutral',
}

/** Teams to begin from: who is in them, what comes of it, and a link that puts them into the panel. */
export function ExampleTeams({ edition, teams }: { edition: Edition; teams: readonly ExampleTeam[] }) {
  const { programme, catalogue, money, written } = useWords()
  const { span } = useYen()
  const say = useSay()
  const called = (role: string) => edition.roles.find((it) => it.role === role)?.called
  const rowSays = ({ kind, roles, count }: ExampleTeam['rows'][number]) => {
    const what = kind && kind in kinds ? say(kinds[kind as keyof typeof kinds]) : programme.tryIt.unnamed
    const as = roles.flatMap((role) => called(role) ?? []).map(say)
    return `${what}${as.length > 0 ? written.aside(written.beside(as)) : ''} ×${count}`
  }
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {teams.map((team) => (
        <li
          key={team.query}
          className="flex flex-col gap-2 rounded-12 border border-solid-gray-300 p-4 text-[0.9375rem]"
        >
          <p>
            <Badge tone={tones[team.shown]}>{programme.overall[team.shown]}</Badge>
          </p>
          <ul className="flex-1">
            {team.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: Two rows may say the same, and none of them moves.
              <li key={at}>{rowSays(row)}</li>
            ))}
          </ul>
          {team.unmet.length > 0 && (
            <p className="text-[0.875rem] text-solid-gray-700">
              {written.label(programme.outcome.unmet)}
              {written.list(
                team.unmet.map((id) => {
                  const rule = edition.rules.find((it) => it.id === id)
                  return rule ? say(rule.title) : numberOf(id)
                }),
              )}
            </p>
          )}
          {team.pays && (
            <Bars
              bars={[
                {
                  key: 'whole',
                  name: money.subsidy,
                  subsidy: team.pays.whole,
                  cost: team.pays.cost,
                  says: span(team.pays.whole),
                },
              ]}
            />
          )}
          <p>
            <Link to={`/programs/${edition.id}?${team.query}#try-it`} className="text-link">
              {catalogue.page.play}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
