import { words } from '#consortium/words.ts'
import {
  entriesOf,
  entryPaths,
  entryQuestions,
  entryValue,
  entryWitnesses,
  fieldLabel,
  type JudgedEntry,
  matchEntry,
  missingField,
} from '../entries.ts'
import { entryFeatures } from '../entry-features.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { CountEntries } from '../rule.ts'
import { answerBelow, bounds, sentences, titled } from './counting.ts'
import { judgeInterval } from './interval.ts'
import type { Shape } from './shape.ts'
import { tallied, type Value } from './tally.ts'

interface Found {
  readonly stated: boolean
  readonly sure: number
  readonly perhaps: number
}

/** So many entries of a list in the plan, or of groups of them that share a value. */
export const countEntries: Shape<CountEntries, Found> = {
  judge({ of, who, onePer, ...limits }, { consortium }) {
    const entries = entriesOf(consortium.plan, of)
    const nobody = { counted: [], notCounted: [] }
    if (!entries)
      return {
        ...nobody,
        outcome: 'unknown',
        questions: [askFor(`plan.${of}`)],
        found: { stated: false, sure: 0, perhaps: 0 },
      }

    const judged = entries.map((entry): JudgedEntry => ({ entry, match: matchEntry(of, who, entry) }))
    const sure = judged.filter(({ match }) => match.is === 'yes')
    const perhaps = judged.filter(({ match }) => match.is === 'perhaps')
    const valued = ({ entry, match }: JudgedEntry): Value => ({
      is: match.is,
      values: onePer === undefined ? [entry.index] : entryValue(entry, onePer),
    })
    const interval = tallied(judged.map(valued))
    const { outcome, short } = judgeInterval(interval, limits)
    const silent =
      onePer === undefined
        ? []
        : [...sure, ...perhaps]
            .filter(({ entry }) => entryValue(entry, onePer) === undefined)
            .map(({ entry }) => ({ entry, match: missingField(of, entry, onePer) }))
    return {
      outcome,
      counted: entryWitnesses(sure),
      notCounted: entryWitnesses([...perhaps, ...judged.filter(({ match }) => match.is === 'no')]),
      questions: outcome === 'unknown' ? askedOnce(entryQuestions([...perhaps, ...silent])) : [],
      ...(short === undefined ? {} : { short }),
      evidence: 'self',
      found: { stated: true, sure: interval.least, perhaps: interval.most - interval.least },
    }
  },

  say(clause, { outcome, short = 0, found }) {
    const { of, who, atMost } = clause
    const unit = unitOf(of)
    const need = bounds(clause.atLeast, atMost, unit)
    const asked = words(`${need.ja}が必要です。`, `Needed: ${need.en}.`)
    if (!found.stated)
      return sentences(
        words(`${who.called.ja}が未記入です。`, `${titled(who.called.en)}: not stated.`),
        asked,
        answerBelow,
      )

    const have = words(`${who.called.ja}は${found.sure}${unit.ja}です。`, `${titled(who.called.en)}: ${found.sure}.`)
    if (outcome === 'met') return sentences(have, words(`求められるのは${need.ja}です。`, asked.en))
    if (outcome === 'unknown')
      return sentences(
        words(
          `${who.called.ja}は${found.sure}${unit.ja}で、ほかに確認が必要なものがあります。`,
          `${titled(who.called.en)}: ${found.sure} so far, more to be confirmed.`,
        ),
        asked,
        answerBelow,
      )
    if (atMost !== undefined && found.sure > atMost)
      return sentences(
        have,
        words(
          `${need.ja}とされています。${short}${unit.ja}減らしてください。`,
          `Allowed: ${need.en}. Take out ${short}.`,
        ),
      )
    return sentences(
      have,
      asked,
      clause.mend ?? words(`あと${short}${unit.ja}を計画に加えてください。`, `Add ${short} more to the plan.`),
    )
  },

  lacks: () => [],

  show({ of, who, atLeast, atMost }) {
    const need = bounds(atLeast, atMost, unitOf(of))
    return words(`${who.called.ja}が${need.ja}`, `${titled(who.called.en)}: ${need.en}`)
  },

  features: ({ of, who, onePer, atLeast, atMost }) => [
    { key: 'number', called: words('必要な数', 'number needed'), is: bounds(atLeast, atMost, unitOf(of)) },
    ...(onePer
      ? [{ key: 'one per', called: words('まとめて1件と数える単位', 'counted as one by'), is: fieldLabel(of, onePer) }]
      : []),
    ...entryFeatures(of, who),
  ],

  about: ({ of, who }) => [`count ${of} ${Object.keys(who.where ?? {}).join(' ')}`.trim()],

  reads: ({ of, who }) => [...new Set(entryPaths(of, who))],
}

/** Entries of most lists are counted as 件, the fiscal years of a plan as themselves. */
const unitOf = (of: CountEntries['of']) => words(of === 'years' ? '年度' : '件', '')
