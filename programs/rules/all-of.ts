import type { Words } from '#consortium/words.ts'
import { words } from '#consortium/words.ts'
import { distinctKeys } from '../features.ts'
import { askedOnce } from '../questions.ts'
import type { AllOf, Clause } from '../rule.ts'
import { weakest } from '../team.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, sentences, witnessedOnce } from './counting.ts'
import type { Judgement, Shape } from './shape.ts'

/** Each part with what was found of it. */
export type Parts = readonly { readonly clause: Clause; readonly judged: Judgement<unknown> }[]

/** Every part. One that is unmet settles it; those left open are asked about only then. */
export const allOf: Shape<AllOf, Parts> = {
  judge({ parts }, team, ask) {
    const found = parts.map((clause) => ({ clause, judged: ask(clause).judge(clause, team, ask) }))
    const outcomes = found.map(({ judged }) => judged.outcome)
    const outcome: Outcome = outcomes.includes('unmet')
      ? 'unmet'
      : outcomes.includes('unknown')
        ? 'unknown'
        : outcomes.every((one) => one === 'not-applicable')
          ? 'not-applicable'
          : 'met'
    const short = found.reduce((sum, { judged }) => sum + (judged.outcome === 'unmet' ? (judged.short ?? 1) : 0), 0)
    const evidence = weakest(found.map(({ judged }) => judged.evidence))
    return {
      outcome,
      counted: witnessedOnce(found.flatMap(({ judged }) => judged.counted)),
      notCounted: witnessedOnce(found.flatMap(({ judged }) => judged.notCounted)),
      questions: outcome === 'unknown' ? askedOnce(found.flatMap(({ judged }) => judged.questions)) : [],
      ...(outcome === 'unmet' ? { short } : {}),
      ...(evidence ? { evidence } : {}),
      found,
    }
  },

  say(_, { outcome, found }, ask) {
    const telling =
      outcome === 'met' || outcome === 'not-applicable'
        ? found
        : found.filter(({ judged }) => judged.outcome === outcome)
    return saidOnce(telling.map(({ clause, judged }) => ask(clause).say(clause, judged, ask)))
  },

  lacks: (_, { found }, ask) =>
    found
      .filter(({ judged }) => judged.outcome === 'unmet')
      .flatMap(({ clause, judged }) => ask(clause).lacks(clause, judged, ask)),

  show: ({ parts }, ask) =>
    listed(
      parts.map((clause) => ask(clause).show(clause, ask)),
      words('、かつ ', ' and '),
    ),

  features: ({ parts }, ask) => distinctKeys(parts.flatMap((clause) => ask(clause).features(clause, ask))),

  about: ({ parts }, ask) => parts.flatMap((clause) => ask(clause).about(clause, ask)),

  reads: ({ parts }, ask) => parts.flatMap((clause) => ask(clause).reads(clause, ask)),
}

/** One after another; that the questions settle it is said once, at the end. */
function saidOnce(said: readonly Words[]): Words {
  const bare = said.map(({ ja, en }) =>
    words(ja.replaceAll(answerBelow.ja, '').trim(), en.replaceAll(answerBelow.en, '').trim()),
  )
  const asks = said.some(({ ja }) => ja.includes(answerBelow.ja))
  return sentences(...bare, ...(asks ? [answerBelow] : []))
}

/** Several clauses in one line. */
export const listed = (shown: readonly Words[], by: Words): Words =>
  words(shown.map(({ ja }) => ja).join(by.ja), shown.map(({ en }) => en).join(by.en))
