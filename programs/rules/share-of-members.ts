import { formatRatio } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import { alsoMatches } from '../matcher.ts'
import type { ShareOfMembers } from '../rule.ts'
import { factsOfSelector } from '../selector.ts'
import { aboutWhom, concerned, counted, selectorFeatures } from '../selector-features.ts'
import type { Outcome } from '../verdict.ts'
import {
  answerBelow,
  evidenceOfAll,
  pathsOf,
  questionsOf,
  seatFor,
  sentences,
  sortTeam,
  witnesses,
} from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly part: number
  readonly whole: number
}

/** Of `whole`, those that also match `part` are at least n/d. `part` narrows `whole`: a member of no part only weighs down. */
export const shareOfMembers: Shape<ShareOfMembers, Found> = {
  judge({ whole, part, atLeast }, team) {
    const { sure, perhaps, out } = sortTeam(whole, team)
    const also = [...sure, ...perhaps].map(({ standing, match }) => ({
      standing,
      whole: match,
      match: alsoMatches(part, standing, team),
    }))
    const [n, d] = atLeast
    // Each organisation weighs d − n when it is of the part, −n when of the whole alone, 0 when of neither; the share
    // holds when the weights do not fall below 0. So the worst and the best case are sums of each one's worst and best.
    const weights = also.map((one) => {
      const inside = one.match.is === 'yes' ? [d - n] : one.match.is === 'no' ? [-n] : [-n, d - n]
      return one.whole.is === 'perhaps' ? [0, ...inside] : inside
    })
    const sum = (pick: (weights: readonly number[]) => number) => weights.reduce((total, each) => total + pick(each), 0)
    const worst = sum((each) => Math.min(...each))
    const best = sum((each) => Math.max(...each))
    const outcome: Outcome = also.length === 0 ? 'not-applicable' : worst >= 0 ? 'met' : best < 0 ? 'unmet' : 'unknown'
    const inPart = also.filter((one) => one.whole.is === 'yes' && one.match.is === 'yes')
    const open = also.filter((one) => one.whole.is === 'perhaps' || one.match.is === 'perhaps')
    const evidence = evidenceOfAll([...sure, ...also])
    return {
      outcome,
      counted: witnesses(inPart),
      notCounted: witnesses([...also.filter((one) => !inPart.includes(one)), ...out]),
      questions:
        outcome === 'unknown'
          ? questionsOf(open.flatMap((one) => [{ standing: one.standing, match: one.whole }, one]))
          : [],
      ...(outcome === 'unmet' ? { short: Math.ceil(-best / (d - n)) } : {}),
      ...(evidence && outcome !== 'not-applicable' ? { evidence } : {}),
      found: { part: inPart.length, whole: sure.length },
    }
  },

  say({ whole, part, atLeast }, { outcome, short = 0, found }) {
    if (outcome === 'not-applicable') return words(`${whole.called.ja}がいません。`, `There are no ${whole.called.en}.`)

    const have = words(
      `${whole.called.ja}${found.whole}者のうち、${part.called.ja}は${found.part}者です。`,
      `${found.part} of ${found.whole} ${whole.called.en}: ${part.called.en}.`,
    )
    const asked = words(
      `${formatRatio(atLeast).ja}以上が目安です。`,
      `At least ${formatRatio(atLeast).en} is asked for.`,
    )
    if (outcome === 'met') return sentences(have, asked)
    if (outcome === 'unknown') return sentences(have, asked, answerBelow)
    return sentences(
      have,
      asked,
      words(
        `${part.called.ja}があと${short}者加わると満たします。`,
        `It is met when ${short} more join: ${part.called.en}.`,
      ),
    )
  },

  lacks: ({ part, whole }, { outcome, short = 0 }) =>
    outcome === 'unmet'
      ? [
          seatFor(
            { ...whole, ...part },
            short,
            words(`${part.called.ja}があと${short}者`, `${short} more: ${part.called.en}`),
          ),
        ]
      : [],

  show: ({ whole, part, atLeast }) =>
    words(
      `${whole.called.ja}のうち${part.called.ja}が${formatRatio(atLeast).ja}以上`,
      `At least ${formatRatio(atLeast).en} of the ${whole.called.en}: ${part.called.en}`,
    ),

  features: ({ whole, part, atLeast }) => [
    {
      key: 'share',
      called: words('必要な割合', 'share needed'),
      is: words(`${formatRatio(atLeast).ja}以上`, `at least ${formatRatio(atLeast).en}`),
    },
    ...selectorFeatures(whole, 'whole', concerned),
    ...selectorFeatures(part, 'part', counted),
  ],

  about: ({ whole, part }) => aboutWhom(`share ${[...new Set(factsOfSelector(part))].join(' ')}`, whole),

  reads: ({ whole, part }) => [...pathsOf(whole), ...pathsOf(part)],
}
