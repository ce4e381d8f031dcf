import { type Words, words } from '#consortium/words.ts'
import { entriesOf, entryPaths, entryQuestions, entryWitnesses, type JudgedEntry, matchEntry } from '../entries.ts'
import { entryFeatures } from '../entry-features.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { EveryEntry } from '../rule.ts'
import { answerBelow, sentences, witnessedOnce } from './counting.ts'
import { type EachSaid, judgeEach, sayEach, showEach } from './each.ts'
import type { Shape } from './shape.ts'

/** Each entry of a list in the plan that matches `who` also matches `is`. */
export const everyEntry: Shape<EveryEntry, EachSaid> = {
  judge({ of, who, is, required }, { consortium }) {
    const entries = entriesOf(consortium.plan, of)
    if (!entries)
      return {
        outcome: 'unknown',
        counted: [],
        notCounted: [],
        questions: [askFor(`plan.${of}`)],
        found: { right: 0, wrong: [], open: [] },
      }

    const judged = entries.map((entry): JudgedEntry => ({ entry, match: matchEntry(of, who, entry) }))
    const also = ({ entry }: JudgedEntry): JudgedEntry => ({ entry, match: matchEntry(of, is, entry) })
    const { outcome, right, wrong, open } = judgeEach(
      {
        sure: judged.filter(({ match }) => match.is === 'yes'),
        perhaps: judged.filter(({ match }) => match.is === 'perhaps'),
      },
      also,
      required,
    )
    return {
      outcome,
      counted: entryWitnesses(right),
      notCounted: witnessedOnce(entryWitnesses([...wrong, ...open])),
      questions: outcome === 'unknown' ? askedOnce(entryQuestions(open)) : [],
      ...(outcome === 'unmet' ? { short: Math.max(wrong.length, 1) } : {}),
      ...(outcome === 'not-applicable' ? {} : { evidence: 'self' as const }),
      found: { right: right.length, wrong: names(wrong), open: once(names(open)) },
    }
  },

  say(clause, { outcome, found }) {
    if (outcome === 'unknown' && found.open.length === 0)
      return sentences(
        words(
          `${clause.who.called.ja}が未記入です。条件：${clause.being.ja}。`,
          `Not stated: ${clause.who.called.en}. The condition: ${clause.being.en}.`,
        ),
        answerBelow,
      )
    return sayEach(clause, outcome, found, '件')
  },

  lacks: () => [],

  show: showEach,

  features: ({ of, who, is, required }) => [
    ...entryFeatures(of, who, 'who'),
    ...entryFeatures(of, is, 'is'),
    ...(required
      ? [{ key: 'required', called: words('必要な数', 'number needed'), is: words('1件以上', 'at least 1') }]
      : []),
  ],

  about: ({ of, is }) => [`every ${of} ${Object.keys(is.where ?? {}).join(' ')}`.trim()],

  reads: ({ of, who, is }) => [...new Set([...entryPaths(of, who), ...entryPaths(of, is)])],
}

const names = (judged: readonly JudgedEntry[]): Words[] => judged.map(({ entry }) => entry.called)

const once = (names: readonly Words[]): Words[] =>
  names.filter(({ ja }, at) => names.findIndex((one) => one.ja === ja) === at)
