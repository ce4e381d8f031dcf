import { words } from '#consortium/words.ts'
import { planValue } from '../plan.ts'
import { askFor, labelOf, valueWords } from '../questions.ts'
import type { FactIs } from '../rule.ts'
import { answerBelow, sentences } from './counting.ts'
import type { Shape } from './shape.ts'

/** A plan field has one of the printed values; of a list, any of them. */
export const factIs: Shape<FactIs, null> = {
  judge({ fact, in: printed }, { consortium }) {
    const value = planValue(consortium.plan, fact)
    const nobody = { counted: [], notCounted: [], found: null }
    if (value === undefined) return { ...nobody, outcome: 'unknown', questions: [askFor(fact)] }

    const values = Array.isArray(value) ? value : [value]
    const holds = printed ? values.some((one) => printed.includes(one)) : values.length > 0
    return { ...nobody, outcome: holds ? 'met' : 'unmet', questions: [], evidence: 'self' }
  },

  say({ asks, mend }, { outcome }) {
    if (outcome === 'met') return words(`${asks.ja}が計画にあります。`, `The plan has ${asks.en}.`)
    if (outcome === 'unknown')
      return sentences(
        words(`${asks.ja}が計画にあるか、確認が必要です。`, `To be confirmed: the plan has ${asks.en}.`),
        answerBelow,
      )
    return sentences(words(`${asks.ja}が計画にありません。`, `The plan lacks ${asks.en}.`), mend)
  },

  lacks: () => [],

  show: ({ asks }) => words(`計画に${asks.ja}があること`, `The plan has ${asks.en}`),

  features: ({ fact, in: printed }) => {
    const { ja, en } = labelOf(fact)
    return [
      {
        key: fact,
        called: words(`計画に求める「${ja}」`, `${en} asked of the plan`),
        is: printed ? printed.map((value) => valueWords(fact, value)) : words('記入があること', 'stated'),
      },
    ]
  },

  about: ({ fact }) => [fact],

  reads: ({ fact }) => [fact],
}
