import type { SizeFacts } from '#consortium/completions.ts'
import { type LargeAnswers, type LargeFacts, questionsLeft } from '#consortium/deemed-large-answers.ts'
import { deemedLargeOf } from '#consortium/deemed-large-outcome.ts'
import { isOfSize } from '#consortium/size-class.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { checkPath, outcomeText } from './told.ts'

/** Under the size class: whether large companies stand behind it, as far as its own people have said, and the way to say it. */
export function LargeStanding({
  organisationId,
  answers,
  facts,
}: {
  organisationId: string
  answers: LargeAnswers
  facts: LargeFacts & SizeFacts
}) {
  const words = useWords()
  const say = useSay()
  if (isOfSize(facts, ['sme', 'specified'], 'law').is === false) return null

  const { outcome, link } = words.deemedLarge
  const found = deemedLargeOf(answers, facts)
  const begun = Object.keys(answers).length > 0
  const left = questionsLeft(answers, facts).length > 0
  return (
    <div className="rounded-8 border-l-4 border-blue-900 bg-blue-50 px-4 py-3">
      <p className="text-[0.875rem] text-solid-gray-700">{outcome.label}</p>
      <p className="font-700 text-solid-gray-900">{outcomeText(found, words, say)}</p>
      <p className="mt-1">
        <TextLink to={checkPath(organisationId)}>{!left ? link.see : begun ? link.goOn : link.start}</TextLink>
      </p>
    </div>
  )
}
