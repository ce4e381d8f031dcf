import { findPrefecture } from '#consortium/prefecture.ts'
import { words } from '#consortium/words.ts'
import { askFor } from '../questions.ts'
import type { DistinctValues } from '../rule.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, bounds, sentences } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly values: readonly string[]
}

const unit = words('都道府県', '')

/** So many different values in a list; named twice counts once. */
export const distinctValues: Shape<DistinctValues, Found> = {
  judge({ of, atLeast = 0, atMost = Infinity }, { consortium }) {
    const list = consortium[of]
    if (list === undefined)
      return { outcome: 'unknown', counted: [], notCounted: [], questions: [askFor(of)], found: { values: [] } }

    const values = [...new Set(list)]
    const outcome: Outcome = values.length >= atLeast && values.length <= atMost ? 'met' : 'unmet'
    const short = values.length < atLeast ? atLeast - values.length : values.length - atMost
    return {
      outcome,
      counted: values.map((value) => ({ index: null, name: nameOf(value), why: words('', '') })),
      notCounted: [],
      questions: [],
      ...(outcome === 'unmet' ? { short } : {}),
      evidence: 'self',
      found: { values },
    }
  },

  say({ called, atLeast, atMost }, { outcome, found }) {
    const need = bounds(atLeast, atMost, unit)
    if (outcome === 'unknown')
      return sentences(
        words(`${called.ja}が未記入です。${need.ja}が必要です。`, `${called.en}: not stated. Needed: ${need.en}.`),
        answerBelow,
      )
    const names = found.values.map(nameOf).join('、')
    const have =
      found.values.length === 0
        ? words(`${called.ja}が選ばれていません。`, `${called.en}: none chosen.`)
        : words(
            `${called.ja}は${found.values.length}${unit.ja}${names ? `（${names}）` : ''}です。`,
            `${called.en}: ${found.values.length}${names ? ` (${names})` : ''}.`,
          )
    return outcome === 'met'
      ? sentences(have, words(`必要な数は${need.ja}です。`, `Needed: ${need.en}.`))
      : sentences(
          have,
          words(
            `${need.ja}とされています。${called.ja}を見直すか、当てはまる類型を選んでください。`,
            `Needed: ${need.en}. Change it, or choose the type that fits.`,
          ),
        )
  },

  lacks: () => [],

  show({ called, atLeast, atMost }) {
    const need = bounds(atLeast, atMost, unit)
    return words(`${called.ja}が${need.ja}`, `${called.en}: ${need.en}`)
  },

  features: ({ of, called, atLeast, atMost }) => [
    { key: of, called: words(`${called.ja}の数`, called.en), is: bounds(atLeast, atMost, unit) },
  ],

  about: ({ of }) => [of],

  reads: ({ of }) => [of],
}

const nameOf = (code: string): string => findPrefecture(code)?.ja ?? code
