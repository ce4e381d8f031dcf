import type { ReactNode } from 'react'
import type { Words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import type { FitLine } from '../../fit-lines.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'
import { TextLink } from '../button.tsx'
import { CardPart } from '../card-part.tsx'
import { WindowBadge } from '../verdict/window-line.tsx'
import type { Around } from './fit-list.tsx'

/** One programme: how far it is, when, how much, what is missing and how to get there; `children` end it. */
export function FitItem({ line, own, copyTo, children }: { line: FitLine; children?: ReactNode } & Around) {
  const { fit, catalogue } = useWords()
  const say = useSay()
  const { program, name, window, consortium, cap, why, missing, clauses, seats } = line
  return (
    <li className="space-y-2 py-5">
      <div className="flex flex-wrap items-center gap-2">
        <Distance line={line} />
        <WindowBadge window={window} />
        <Badge>{catalogue.teams[consortium]}</Badge>
        {program === own && <Badge tone="blue">{fit.own}</Badge>}
      </div>
      <h3 className="text-[1.0625rem] leading-150 font-700">
        <TextLink to={`/programs/${program}`}>{say(name)}</TextLink>
      </h3>
      <p className="text-[0.9375rem]">
        {cap === null ? fit.noCap : <Named title={fit.cap}>{say(formatYen(cap))}</Named>}
      </p>
      {seats.length > 0 &&
        (clauses > 0 ? <Seats seats={seats} /> : <p className="text-[0.9375rem]">{fit.organisation.unjudged}</p>)}
      {why && <p className="max-w-column text-[0.9375rem] leading-160">{say(why)}</p>}
      {missing.length > 0 && <Lines title={fit.missing} them={unique(missing).map(say)} className="max-w-column" />}
      <Steps line={line} />
      {copyTo && program !== own && (
        <p className="text-[0.9375rem]">
          <TextLink to={copyTo(program)} aria-label={fit.copyFor(say(name))}>
            {fit.copy}
          </TextLink>
        </p>
      )}
      {children}
    </li>
  )
}

function Distance({ line: { distance, atLeast, outlook, clauses, questions, seats } }: { line: FitLine }) {
  const { fit } = useWords()
  const [tone, text]: [Tone, string] =
    clauses === 0
      ? ['neutral', fit.unjudged]
      : distance === null
        ? ['red', fit.beyond]
        : distance > 0
          ? [
              'yellow',
              seats.length > 0
                ? fit.organisation.others(distance)
                : atLeast
                  ? fit.atLeast(distance)
                  : fit.steps(distance),
            ]
          : outlook === 'ready'
            ? ['green', fit.ready]
            : ['green', fit.open(questions)]
  return <Badge tone={tone}>{text}</Badge>
}

/** The roles an organisation could take; where facts are missing, which. */
function Seats({ seats }: Pick<FitLine, 'seats'>) {
  const { fit, written } = useWords()
  const say = useSay()
  const { organisation } = fit
  const asks = unique(seats.flatMap((it) => it.asks))
  return (
    <div className="text-[0.9375rem] leading-160">
      <Named title={organisation.seats}>
        {written.list(seats.map(({ called, is }) => (is === 'yes' ? say(called) : organisation.perhaps(say(called)))))}
      </Named>
      {asks.length > 0 && (
        <p className="text-[0.875rem] text-solid-gray-700">{organisation.asks(written.list(asks.map(say)))}</p>
      )}
    </div>
  )
}

const unique = (them: readonly Words[]): Words[] =>
  them.filter(({ ja }, at) => them.findIndex((it) => it.ja === ja) === at)

function Steps({ line: { invite, change, remove } }: { line: FitLine }) {
  const { fit } = useWords()
  const say = useSay()
  const steps = [
    ...invite.map(({ called, count }) => fit.invite(say(called), count)),
    ...change.map(({ name, roles }) => (roles ? fit.change(name, say(roles)) : fit.drop(name))),
    ...remove.map(fit.remove),
  ]
  return steps.length > 0 && <Lines title={fit.todo} them={steps} />
}

function Lines({ title, them, className = '' }: { title: string; them: readonly string[]; className?: string }) {
  return (
    <CardPart title={title}>
      <ul className={`list-disc space-y-0.5 pl-5 ${className}`}>
        {them.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </CardPart>
  )
}

const Named = ({ title, children }: { title: string; children: string }) => (
  <>
    <span className="mr-2 font-700">{title}</span>
    {children}
  </>
)
