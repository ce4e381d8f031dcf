import { words } from '#consortium/words.ts'
import { planValue } from '../plan.ts'
import { askFor } from '../questions.ts'
import type { FigureBetween } from '../rule.ts'
import { answerBelow, sentences } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly figure?: number
}

/** A plan number within bounds, each with or without its edge: 以上 and 以下 have it, 超 and 未満 do not. */
export const figureBetween: Shape<FigureBetween, Found> = {
  judge(clause, { consortium }) {
    const value = planValue(consortium.plan, clause.fact)
    const nobody = { counted: [], notCounted: [] }
    if (typeof value !== 'number') return { ...nobody, outcome: 'unknown', questions: [askFor(clause.fact)], found: {} }

    const { atLeast = -Infinity, atMost = Infinity, moreThan = -Infinity, lessThan = Infinity } = clause
    const holds = value >= atLeast && value <= atMost && value > moreThan && value < lessThan
    return { ...nobody, outcome: holds ? 'met' : 'unmet', questions: [], evidence: 'self', found: { figure: value } }
  },

  say(clause, { outcome, found }) {
    const { called, unit } = clause
    const need = limits(clause)
    if (outcome === 'unknown')
      return sentences(
        words(`${called.ja}が未記入です。${need.ja}が必要です。`, `${called.en}: not stated. Needed: ${need.en}.`),
        answerBelow,
      )
    const have = words(`${called.ja}は${found.figure}${unit.ja}です。`, `${called.en}: ${found.figure} ${unit.en}.`)
    return outcome === 'met'
      ? sentences(have, words(`求められるのは${need.ja}です。`, `Needed: ${need.en}.`))
      : sentences(
          have,
          words(`${need.ja}が必要です。計画を見直してください。`, `Needed: ${need.en}. Please change the plan.`),
        )
  },

  lacks: () => [],

  show: (clause) => words(`${clause.called.ja}が${limits(clause).ja}`, `${clause.called.en}: ${limits(clause).en}`),

  features: (clause) => [{ key: clause.fact, called: clause.called, is: limits(clause) }],

  about: ({ fact }) => [fact],

  reads: ({ fact }) => [fact],
}

function limits({ atLeast, atMost, moreThan, lessThan, unit }: FigureBetween) {
  const said = [
    atLeast === undefined ? undefined : words(`${atLeast}${unit.ja}以上`, `at least ${atLeast} ${unit.en}`),
    moreThan === undefined ? undefined : words(`${moreThan}${unit.ja}超`, `more than ${moreThan} ${unit.en}`),
    atMost === undefined ? undefined : words(`${atMost}${unit.ja}以下`, `at most ${atMost} ${unit.en}`),
    lessThan === undefined ? undefined : words(`${lessThan}${unit.ja}未満`, `under ${lessThan} ${unit.en}`),
  ].filter((limit) => limit !== undefined)
  return words(said.map(({ ja }) => ja).join(''), said.map(({ en }) => en).join(', '))
}
