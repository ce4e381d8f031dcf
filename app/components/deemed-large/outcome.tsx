import type { SizeFacts } from '#consortium/completions.ts'
import {
  groundsHeld,
  isDeemedLarge,
  type LargeAnswers,
  type LargeDefinition,
  type LargeFacts,
  largeDefinitions,
  largeQuestions,
} from '#consortium/deemed-large-answers.ts'
import { deemedLargeOf } from '#consortium/deemed-large-outcome.ts'
import type { CallWindow } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'
import { TextLink } from '../button.tsx'
import { Card } from '../page.tsx'
import { WindowBadge } from '../verdict/window-line.tsx'
import { outcomeText, reasonsOf } from './told.ts'

export interface Checked {
  readonly answers: LargeAnswers
  readonly figures: LargeFacts & SizeFacts
}

interface Asking {
  readonly id: string
  readonly name: { readonly ja: string; readonly en: string }
  readonly definition: LargeDefinition
  readonly blocking: boolean
  readonly window: CallWindow
}

type Is = 'yes' | 'no' | 'open'
const tones: Readonly<Record<Is, Tone>> = { yes: 'red', no: 'green', open: 'yellow' }

/** What the check comes to: under each definition with the ground that decides, for which calls, and what rooms are told. */
export function Outcome({ of, calls }: { of: Checked; calls: readonly Asking[] }) {
  const words = useWords()
  const say = useSay()
  const { outcome } = words.deemedLarge
  const under = (definition: LargeDefinition): Is => {
    const is = isDeemedLarge(groundsHeld(of.answers, of.figures, definition))
    return is === undefined ? 'open' : is ? 'yes' : 'no'
  }
  const [law, it] = [under('law'), under('it')]
  const shown = law === it ? (['law'] as const) : largeDefinitions
  const told = deemedLargeOf(of.answers, of.figures)
  const unknown = largeQuestions.filter((question) => of.answers[question]?.says === 'unknown')
  return (
    <div className="space-y-6">
      <Card className="border-2 border-blue-900">
        <div className="space-y-5" role="status">
          {shown.map((definition) => {
            const is = under(definition)
            const reasons = is === 'open' ? [] : reasonsOf(of, definition, words, say)
            return (
              <div key={definition}>
                {law !== it && <p className="text-[0.875rem] text-solid-gray-700">{outcome.definitions[definition]}</p>}
                <h2 className="text-[1.25rem] font-700 md:text-[1.5rem]">{outcome.title[is]}</h2>
                {reasons.length > 0 && (
                  <ul className="mt-2 list-disc space-y-1 pl-5" aria-label={outcome.reasons}>
                    {reasons.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                )}
                {is === 'open' && unknown.length > 0 && (
                  <p className="mt-2">
                    {outcome.openWhy(
                      words.written.list(unknown.map((question) => words.deemedLarge.questions[question].name)),
                    )}
                  </p>
                )}
              </div>
            )
          })}
        </div>
        <p className="mt-4 border-t border-solid-gray-200 pt-3 text-[0.9375rem] text-solid-gray-700">
          {outcome.told(outcomeText(told, words, say))}
        </p>
      </Card>
      <section>
        <h2 className="text-[1.125rem] font-700">{outcome.programmes}</h2>
        <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{outcome.programmesLead}</p>
        <ul className="mt-3 divide-y divide-solid-gray-200 border-y border-solid-gray-200">
          {calls.map(({ id, name, definition, blocking, window }) => {
            const is = under(definition)
            return (
              <li key={id} className="space-y-1 py-2.5">
                <TextLink to={`/programs/${id}`}>{say(name)}</TextLink>
                <p className="flex flex-wrap items-center gap-2 text-[0.8125rem] text-solid-gray-700">
                  <WindowBadge window={window} />
                  {blocking ? <Badge tone={tones[is]}>{outcome.means[is]}</Badge> : outcome.notHard}
                </p>
              </li>
            )
          })}
        </ul>
        <p className="mt-2 text-[0.875rem] text-solid-gray-700">{outcome.rate}</p>
      </section>
    </div>
  )
}
