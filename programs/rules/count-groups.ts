import { words } from '#consortium/words.ts'
import { labelOf } from '../questions.ts'
import type { CountGroups } from '../rule.ts'
import { aboutWhom, counted, selectorFeatures } from '../selector-features.ts'
import { pathsBehind } from '../values.ts'
import { answerBelow, bounds, pathsOf, seatOf, sentences, titled } from './counting.ts'
import { judgeInterval } from './interval.ts'
import type { Shape } from './shape.ts'
import { type TallyFound, tallyOf } from './tally-members.ts'

interface Found extends TallyFound {
  readonly sure: number
  readonly perhaps: boolean
}

/** So many organisations that match, where those that share the value of a fact count as one. */
export const countGroups: Shape<CountGroups, Found> = {
  judge(clause, team) {
    const { interval, values, ...told } = tallyOf(clause.who, clause.onePer, team)
    const { outcome, short } = judgeInterval(interval, clause)
    return {
      outcome,
      ...told,
      questions: outcome === 'unknown' ? told.questions : [],
      ...(short === undefined ? {} : { short }),
      found: { values, sure: interval.least, perhaps: interval.most > interval.least },
    }
  },

  say({ who, onePer, atLeast, atMost, mend }, { outcome, short = 0, found }) {
    const need = bounds(atLeast, atMost)
    const label = labelOf(`members[].${onePer}`)
    const have = words(
      `${who.called.ja}は、「${label.ja}」が同じ者を1者と数えて${found.sure}者${found.perhaps ? '以上' : ''}です。`,
      `${titled(who.called.en)}, those with the same ${label.en} as one: ${found.sure}${found.perhaps ? ' or more' : ''}.`,
    )
    const asked = words(`${need.ja}が必要です。`, `Needed: ${need.en}.`)
    if (outcome === 'met') return sentences(have, words(`必要な数は${need.ja}です。`, asked.en))
    if (outcome === 'unknown') return sentences(have, asked, answerBelow)
    if (atMost !== undefined && found.sure > atMost)
      return sentences(
        have,
        words(
          `${need.ja}とされています。${short}者を構成員から外してください。`,
          `Allowed: ${need.en}. Leave out ${short}.`,
        ),
      )
    return sentences(
      have,
      asked,
      mend ?? words(`あと${short}者を構成員に加えてください。`, `Add ${short} more to the members.`),
    )
  },

  lacks: ({ who, atMost = Infinity }, { outcome, short = 0, found }) =>
    outcome === 'unmet' && found.sure <= atMost ? [seatOf(who, short)] : [],

  show({ who, onePer, atLeast, atMost }) {
    const need = bounds(atLeast, atMost)
    const label = labelOf(`members[].${onePer}`)
    return words(
      `${who.called.ja}が${need.ja}（「${label.ja}」が同じ者は1者と数える）`,
      `${titled(who.called.en)}: ${need.en}, those with the same ${label.en} as one`,
    )
  },

  features: ({ who, onePer, atLeast, atMost }) => [
    { key: 'number', called: words('必要な数', 'number needed'), is: bounds(atLeast, atMost) },
    {
      key: 'one per',
      called: words('まとめて1者と数える項目', 'counted as one by'),
      is: labelOf(`members[].${onePer}`),
    },
    ...selectorFeatures(who, 'who', counted),
  ],

  about: ({ who }) => aboutWhom('count', who),

  reads: ({ who, onePer }) => [...pathsOf(who), ...pathsBehind(onePer)],
}
