import type { ReactNode } from 'react'
import type { Finding, Question, Witness } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import { SourceNote } from './source-note.tsx'
import { StrengthBadge } from './strength-badge.tsx'
import { numberOf } from './summary.ts'

/** What a page puts beside a question: a field to answer it here, a link to the field, or nothing. */
export type AnswerSlot = (question: Question, finding: Finding) => ReactNode

/** What a page puts below an unmet clause that a partner could mend, e.g. the way to find one. */
export type MendSlot = (finding: Finding) => ReactNode

/** One clause: what it says of this team, its sentence, who counted, who did not and why, and what would settle it. */
export function FindingItem({
  finding,
  answer,
  mend,
}: {
  finding: Finding
  answer?: AnswerSlot | undefined
  mend?: MendSlot | undefined
}) {
  const { programme } = useWords()
  const say = useSay()
  const wanting = finding.outcome === 'unmet' || finding.outcome === 'unknown'
  return (
    <li id={`rule-${numberOf(finding.rule)}`} className="scroll-mt-24 py-3">
      <div className="flex gap-3">
        <OutcomeMark of={finding.outcome} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
            <span className="font-700">{programme.outcome[finding.outcome]}</span>
            <RuleNumber rule={finding.rule} />
            <StrengthBadge strength={finding.strength} permits={finding.permits} />
          </div>
          <p className={`mt-1 leading-160 ${wanting && finding.blocking ? 'font-700 text-solid-gray-900' : ''}`}>
            {say(finding.says)}
          </p>
          {finding.outcome === 'unmet' && finding.lacks.length > 0 && mend?.(finding)}
          {wanting && finding.questions.length > 0 && <Questions finding={finding} answer={answer} />}
          <details className="group mt-1">
            <summary className="text-link focus-ring inline-flex min-h-6 cursor-pointer list-none items-center gap-1 text-[0.875rem]">
              <svg
                aria-hidden="true"
                viewBox="0 0 16 16"
                className="size-3.5 transition-transform group-open:rotate-90"
              >
                <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
              </svg>
              {programme.finding.details}
            </summary>
            <div className="mt-2 space-y-3">
              <SourceNote source={finding.source} />
              {(finding.counted.length > 0 || finding.notCounted.length > 0) && (
                <Witnesses title={programme.finding.counted} them={finding.counted} />
              )}
              {finding.notCounted.length > 0 && (
                <Witnesses title={programme.finding.notCounted} them={finding.notCounted} />
              )}
              {finding.lacks.length > 0 && (
                <div className="text-[0.9375rem]">
                  <p className="font-700">{programme.finding.lacks}</p>
                  <ul className="list-disc pl-5">
                    {finding.lacks.map((it) => (
                      <li key={it.says.ja}>{say(it.says)}</li>
                    ))}
                  </ul>
                </div>
              )}
              {finding.evidence && (
                <p className="text-[0.875rem] text-solid-gray-700">
                  {programme.finding.evidence(programme.evidence[finding.evidence])}
                </p>
              )}
            </div>
          </details>
        </div>
      </div>
    </li>
  )
}

/** 「要件 3」, or what the rule is about where it bears a name instead of a number. */
export function RuleNumber({ rule }: { rule: string }) {
  const { programme } = useWords()
  const number = numberOf(rule)
  const named: Record<string, string> = {
    money: programme.rule.money,
    plan: programme.rule.plan,
    open: programme.rule.open,
    preference: programme.rule.preference,
  }
  return (
    <span className="text-solid-gray-700">
      {named[number] ?? (/^\d/.test(number) ? programme.rule.label(number) : programme.rule.note)}
    </span>
  )
}

function Questions({ finding, answer }: { finding: Finding; answer?: AnswerSlot | undefined }) {
  const { programme } = useWords()
  const say = useSay()
  return (
    <div className="mt-2 rounded-8 border border-solid-gray-300 bg-white px-3 py-2">
      <p className="text-[0.875rem] font-700">{programme.finding.questions}</p>
      <ul className="mt-1 space-y-2 text-[0.9375rem] [word-break:auto-phrase]">
        {finding.questions.map((it) => (
          <li key={it.path}>
            {say(it.ask)}
            {answer?.(it, finding)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Witnesses({ title, them }: { title: string; them: readonly Witness[] }) {
  const { programme } = useWords()
  const say = useSay()
  return (
    <div className="text-[0.9375rem]">
      <p className="font-700">{title}</p>
      {them.length === 0 ? (
        <p className="text-solid-gray-700">{programme.finding.nobody}</p>
      ) : (
        <ul className="mt-0.5 space-y-0.5">
          {them.map((it) => (
            <li key={`${it.index}-${it.name}`} className="flex flex-wrap gap-x-2">
              <span>{it.called ? say(it.called) : it.name}</span>
              <span className="text-solid-gray-700">{say(it.why)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
