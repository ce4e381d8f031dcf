import { words } from '#consortium/words.ts'
import type { Not } from '../rule.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, sentences } from './counting.ts'
import type { Shape } from './shape.ts'

/** The opposite of one clause; what is unknown stays unknown. */
export const not: Shape<Not, null> = {
  judge({ part }, team, ask) {
    const { short, ...judged } = ask(part).judge(part, team, ask)
    const outcome = opposites[judged.outcome]
    return { ...judged, outcome, found: null }
  },

  say({ being, mend }, { outcome }) {
    if (outcome === 'met') return words(`条件（${being.ja}）を満たしています。`, `The condition is met: ${being.en}.`)
    if (outcome === 'unknown')
      return sentences(
        words(`条件（${being.ja}）を満たすか、確認が必要です。`, `To be confirmed: ${being.en}.`),
        answerBelow,
      )
    return sentences(words(`条件（${being.ja}）を満たしていません。`, `The condition is not met: ${being.en}.`), mend)
  },

  lacks: () => [],

  show: ({ being }) => being,

  features: ({ part }, ask) =>
    ask(part)
      .features(part, ask)
      .map(({ key, called, is }) => ({
        key: `not ${key}`,
        called: words(`認めないもの：${called.ja}`, `not allowed: ${called.en}`),
        is,
      })),

  about: ({ part }, ask) =>
    ask(part)
      .about(part, ask)
      .map((one) => `not ${one}`),

  reads: ({ part }, ask) => ask(part).reads(part, ask),
}

const opposites: Readonly<Record<Outcome, Outcome>> = {
  met: 'unmet',
  unmet: 'met',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
}
