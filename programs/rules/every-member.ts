import { words } from '#consortium/words.ts'
import { alsoMatches } from '../matcher.ts'
import type { EveryMember } from '../rule.ts'
import { factsOfSelector } from '../selector.ts'
import { aboutWhom, concerned, required, selectorFeatures } from '../selector-features.ts'
import {
  evidenceOfAll,
  type Judged,
  pathsOf,
  questionsOf,
  seatFor,
  sortTeam,
  witnessedOnce,
  witnesses,
} from './counting.ts'
import { type EachSaid, judgeEach, sayEach, showEach } from './each.ts'
import type { Shape } from './shape.ts'

/** Each organisation that matches `who` also matches `is`. */
export const everyMember: Shape<EveryMember, EachSaid> = {
  judge({ who, is, required: needed }, team) {
    const sorted = sortTeam(who, team)
    const also = ({ standing }: Judged): Judged => ({ standing, match: alsoMatches(is, standing, team) })
    const { outcome, right, wrong, open } = judgeEach(sorted, also, needed)
    const stands = evidenceOfAll(outcome === 'unmet' ? wrong : [...sorted.sure, ...sorted.sure.map(also)])
    return {
      outcome,
      counted: witnesses(right),
      notCounted: witnessedOnce(witnesses([...wrong, ...open])),
      questions: outcome === 'unknown' ? questionsOf(open) : [],
      ...(outcome === 'unmet' ? { short: Math.max(wrong.length, 1) } : {}),
      ...(stands && outcome !== 'not-applicable' ? { evidence: stands } : {}),
      found: { right: right.length, wrong: names(wrong), open: [...new Set(names(open))] },
    }
  },

  say: (clause, { outcome, found }) => sayEach(clause, outcome, found, '者'),

  lacks: ({ who, is, required: needed, being }, { outcome, found }) =>
    needed && outcome === 'unmet' && found.wrong.length === 0
      ? [
          seatFor(
            { ...who, ...is, roles: who.roles ?? [] },
            1,
            words(`${who.called.ja}（${being.ja}）が1者`, `1 of the ${who.called.en} (${being.en})`),
          ),
        ]
      : [],

  show: showEach,

  features: ({ who, is, required: needed }) => [
    ...selectorFeatures(who, 'who', concerned),
    ...selectorFeatures(is, 'is', required),
    ...(needed
      ? [{ key: 'required', called: words('必要な数', 'number needed'), is: words('1者以上', 'at least 1') }]
      : []),
  ],

  about: ({ who, is }) => aboutWhom(`every ${[...new Set(factsOfSelector(is))].join(' ')}`, who),

  reads: ({ who, is }) => [...pathsOf(who), ...pathsOf(is)],
}

const names = (judged: readonly Judged[]): string[] => judged.map(({ standing }) => standing.name)
