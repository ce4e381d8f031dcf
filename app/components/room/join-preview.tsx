import { useMemo } from 'react'
import { seatStates } from '#consortium/seat-states.ts'
import { type Finding, type Shown, shownOf, type Verdict } from '#programs/verdict.ts'
import { type Joining, type Preview, previewOf, type Standing, seatHeldBy, type Turn } from '#rooms/preview.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { useStill } from '../use-still.ts'
import { RuleNumber } from '../verdict/finding-item.tsx'
import { OutcomeMark } from '../verdict/outcome-mark.tsx'
import { useRoom } from './room-context.ts'

/** What verdict and outlook would be if this organisation were confirmed, and which clauses turn; worked out in this browser. */
export function JoinPreview({ who }: { who: Joining }) {
  const { preview: words } = useWords()
  const say = useSay()
  const { view, edition, on } = useRoom()
  const { name } = who.organisation
  const held = seatHeldBy(view.room, who)
  const foreseen = useMemo(
    () => (held || who.roles.length === 0 ? null : previewOf(view, edition, on, who)),
    [held, view, edition, on, who],
  )
  const sentence = useSentence()
  const still = useStill(foreseen ? sentence(name, foreseen) : '')
  return (
    <section
      aria-label={words.title(name)}
      className="max-h-[50dvh] overflow-y-auto rounded-8 border-2 border-blue-900 bg-white px-3 py-2 shadow-2"
    >
      <p className="text-[0.875rem] font-700">{words.title(name)}</p>
      {held && <p className="text-[0.9375rem]">{words.already(name, say(seatStates[held.state]))}</p>}
      {!held && who.roles.length === 0 && <p className="text-[0.9375rem]">{words.chooseRoles(name)}</p>}
      {foreseen && <Foreseen it={foreseen} />}
      <p className="sr-only" role="status">
        {still}
      </p>
    </section>
  )
}

function Foreseen({ it }: { it: Preview }) {
  const { preview: words, room } = useWords()
  const say = useSay()
  const unknownIn = (findings: readonly Finding[]) =>
    findings.filter((finding) => finding.blocking && finding.outcome === 'unknown').map((finding) => finding.rule)
  const before = unknownIn(it.before.findings)
  const open = unknownIn(it.after.findings).filter((rule) => before.includes(rule)).length
  return (
    <div className="space-y-1 text-[0.875rem] leading-150 sm:text-[0.9375rem]">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <dt className="text-solid-gray-700">{room.verdict.now}</dt>
        <dd>
          <Becomes from={shownIn(it.before)} to={shownIn(it.after)} />
        </dd>
        <dt className="text-solid-gray-700">{room.verdict.outlook}</dt>
        <dd>
          <Becomes from={shownIn(it.before.outlook)} to={shownIn(it.after.outlook)} />
        </dd>
      </dl>
      {it.turns.length + it.hoped.length === 0 ? (
        <p>{words.noTurns}</p>
      ) : (
        <Turns turns={it.turns} hoped={it.hoped} label={words.turns} />
      )}
      {open > 0 && <p className="text-solid-gray-700">{words.open(open)}</p>}
      {it.questions.length > 0 && (
        <details>
          <summary className="text-link focus-ring inline-flex min-h-6 cursor-pointer list-none items-center">
            {words.questions(it.questions.length)}
          </summary>
          <ul className="list-disc pl-5">
            {it.questions.map((question) => (
              <li key={question.path}>{say(question.ask)}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="text-[0.8125rem] text-solid-gray-700">{words.onlyPublic}</p>
    </div>
  )
}

/** The clauses that would stand otherwise, and those of the outlook. */
export function Turns({ turns, hoped, label }: Pick<Preview, 'turns' | 'hoped'> & { label: string }) {
  return (
    <ul aria-label={label} className="space-y-0.5">
      {turns.map((turn) => (
        <TurnLine key={turn.rule} turn={turn} />
      ))}
      {hoped.map((turn) => (
        <TurnLine key={turn.rule} turn={turn} hoped />
      ))}
    </ul>
  )
}

const shownIn = ({ outcome, findings }: Pick<Verdict, 'outcome' | 'findings'>): Shown => shownOf(outcome, findings)

function Becomes({ from, to }: { from: Shown; to: Shown }) {
  const { preview: words, programme } = useWords()
  if (from === to) return <span>{words.unchanged(programme.overall[to])}</span>
  return (
    <span>
      {programme.overall[from]}
      <Arrow />
      <strong>{programme.overall[to]}</strong>
      <span className="sr-only">{words.becomes}</span>
    </span>
  )
}

function TurnLine({ turn, hoped = false }: { turn: Turn; hoped?: boolean }) {
  const { preview: words } = useWords()
  const { edition } = useRoom()
  const say = useSay()
  const standing = useStanding()
  const rule = edition.rules.find((it) => it.id === turn.rule)
  return (
    <li className="flex gap-2">
      <OutcomeMark of={turn.to.outcome} />
      <span className="min-w-0 flex-1">
        <span className="mr-2 text-[0.8125rem]">
          <RuleNumber rule={turn.rule} />
        </span>
        {rule && <span className="mr-2">{say(rule.title)}</span>}
        <span className="inline-block">
          {standing(turn.from)}
          <Arrow />
          <strong>{turned(turn) ?? standing(turn.to)}</strong>
          <span className="sr-only">{words.becomes}</span>
          {hoped && <span className="ml-2 text-[0.8125rem] text-solid-gray-700">{words.inOutlook}</span>}
        </span>
      </span>
    </li>
  )

  /** Both are unmet and no number of organisations says by how much: then at least which way it goes. */
  function turned({ from, to }: Turn): string | null {
    if (from.outcome !== to.outcome || to.missing !== null) return null
    return (to.short ?? 0) < (from.short ?? 0) ? words.better : words.worse
  }
}

function Arrow() {
  const { preview: words } = useWords()
  return (
    <>
      <span aria-hidden="true" className="mx-1.5">
        →
      </span>
      <span className="sr-only">{words.to}</span>
    </>
  )
}

function useStanding() {
  const { preview: words, programme } = useWords()
  return ({ outcome, missing }: Standing): string =>
    outcome === 'unmet' && missing !== null ? words.missing(missing) : programme.outcome[outcome]
}

/** All of it in one breath, for those who hear the page. */
function useSentence() {
  const { preview: words, programme } = useWords()
  const { edition } = useRoom()
  const say = useSay()
  const standing = useStanding()
  const fromTo = (from: Shown, to: Shown) => words.announceFromTo(programme.overall[from], programme.overall[to])
  const titleOf = (rule: Finding['rule']) => edition.rules.find((it) => it.id === rule)?.title
  return (name: string, { before, after, turns }: Preview): string =>
    words.announce(
      name,
      fromTo(shownIn(before), shownIn(after)),
      fromTo(shownIn(before.outlook), shownIn(after.outlook)),
      turns.map(({ rule, from, to }) => {
        const title = titleOf(rule)
        return `${title ? say(title) : ''} ${words.announceFromTo(standing(from), standing(to))}`.trim()
      }),
    )
}
