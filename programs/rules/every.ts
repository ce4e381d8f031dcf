import { words } from '#consortium/words.ts'
import { alsoMatches } from '../matcher.ts'
import type { Every } from '../rule.ts'
import { factsOfSelector } from '../selector.ts'
import { aboutWhom, concerned, required, selectorFeatures } from '../selector-features.ts'
import type { Outcome } from '../verdict.ts'
import {
  answerBelow,
  evidenceOfAll,
  type Judged,
  pathsOf,
  questionsOf,
  sentences,
  sortTeam,
  witnessedOnce,
  witnesses,
} from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly right: number
  readonly wrong: readonly string[]
  readonly open: readonly string[]
}

/** Each that matches `who` also matches `is`. One that is both meant and wrong for certain settles it. */
export const every: Shape<Every, Found> = {
  judge({ who, is }, team) {
    const { sure, perhaps } = sortTeam(who, team)
    const also = ({ standing }: Judged): Judged => ({ standing, match: alsoMatches(is, standing, team) })
    const meant = sure.map(also)
    const right = meant.filter(({ match }) => match.is === 'yes')
    const wrong = meant.filter(({ match }) => match.is === 'no')
    // Whoever might not be meant matters only if it might also be wrong, and the other way round.
    const maybe = perhaps.filter((one) => also(one).match.is !== 'yes')
    const open = [
      ...meant.filter(({ match }) => match.is === 'perhaps'),
      ...maybe.flatMap((one) => (also(one).match.is === 'perhaps' ? [one, also(one)] : [one])),
    ]
    const outcome: Outcome =
      wrong.length > 0
        ? 'unmet'
        : open.length > 0
          ? 'unknown'
          : sure.length + perhaps.length === 0
            ? 'not-applicable'
            : 'met'
    const stands = evidenceOfAll(outcome === 'unmet' ? wrong : [...sure, ...meant])
    return {
      outcome,
      counted: witnesses(right),
      notCounted: witnessedOnce(witnesses([...wrong, ...open])),
      questions: outcome === 'unknown' ? questionsOf(open) : [],
      ...(outcome === 'unmet' ? { short: wrong.length } : {}),
      ...(stands && outcome !== 'not-applicable' ? { evidence: stands } : {}),
      found: { right: right.length, wrong: names(wrong), open: [...new Set(names(open))] },
    }
  },

  say({ who, being, mend }, { outcome, found }) {
    if (outcome === 'not-applicable')
      return words(`${who.called.ja}はいないため、該当しません。`, `No ${who.called.en}: does not apply.`)
    if (outcome === 'met')
      return words(
        `${who.called.ja}（${found.right}者）は、いずれも条件（${being.ja}）を満たしています。`,
        `All of the ${who.called.en} (${found.right}) meet the condition: ${being.en}.`,
      )
    if (outcome === 'unknown')
      return sentences(
        words(
          `${found.open.join('、')}が条件（${being.ja}）を満たすか、確認が必要です。`,
          `To be confirmed for ${found.open.join(', ')}: ${being.en}.`,
        ),
        answerBelow,
      )
    return sentences(
      words(
        `${found.wrong.join('、')}が条件（${being.ja}）を満たしていません。`,
        `${found.wrong.join(', ')}: the condition is not met (${being.en}).`,
      ),
      mend,
    )
  },

  lacks: () => [],

  show: ({ who, being }) =>
    words(`${who.called.ja}のすべてに求める条件：${being.ja}`, `Each of the ${who.called.en}: ${being.en}`),

  features: ({ who, is }) => [...selectorFeatures(who, 'who', concerned), ...selectorFeatures(is, 'is', required)],

  about: ({ who, is }) => aboutWhom(`every ${[...new Set(factsOfSelector(is))].join(' ')}`, who),

  reads: ({ who, is }) => [...pathsOf(who), ...pathsOf(is)],
}

const names = (judged: readonly Judged[]): string[] => judged.map(({ standing }) => standing.name)
