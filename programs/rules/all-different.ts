import { words } from '#consortium/words.ts'
import { askedOnce, askFor, labelOf } from '../questions.ts'
import type { AllDifferent } from '../rule.ts'
import { aboutWhom, concerned, selectorFeatures } from '../selector-features.ts'
import { valueText } from '../shown.ts'
import { evidenceOf, weakest, witness } from '../team.ts'
import { pathsBehind } from '../values.ts'
import type { Outcome } from '../verdict.ts'
import {
  answerBelow,
  evidenceOfAll,
  type Judged,
  pathsOf,
  questionsOf,
  sentences,
  sortTeam,
  witnesses,
} from './counting.ts'
import type { Shape } from './shape.ts'
import { knownValue } from './tally-members.ts'

interface Found {
  /** Those who share a value, group by group. */
  readonly shared: readonly (readonly string[])[]
}

/** No two that match share a value of a fact. One alone shares it with nobody, whatever it is. */
export const allDifferent: Shape<AllDifferent, Found> = {
  judge({ value: fact, who }, team) {
    const { sure, perhaps } = sortTeam(who, team)
    const possible = [...sure, ...perhaps]
    const known = ({ standing }: Judged) => knownValue(standing, fact)
    const shared = groups(sure, known).filter((group) => group.length > 1)
    const mayShare = groups(possible, known)
      .filter((group) => group.length > 1)
      .flat()
    const silent = possible.length > 1 ? possible.filter((one) => known(one) === undefined) : []
    const open = [...mayShare, ...(silent.length > 0 ? possible : [])].filter(({ match }) => match.is === 'perhaps')
    const outcome: Outcome =
      shared.length > 0
        ? 'unmet'
        : mayShare.length + silent.length > 0
          ? 'unknown'
          : possible.length === 0
            ? 'not-applicable'
            : 'met'
    const path = `members[].${fact}` as const
    const alike = shared.flat()
    const evidence = weakest([evidenceOfAll(sure), ...sure.map(({ standing }) => evidenceOf(standing, fact))])
    return {
      outcome,
      counted: sure
        .filter((one) => known(one) !== undefined && !alike.includes(one))
        .map((one) => witness(one.standing, valueText(path, known(one)))),
      notCounted: [...alike.map((one) => witness(one.standing, valueText(path, known(one)))), ...witnesses(perhaps)],
      questions:
        outcome === 'unknown'
          ? askedOnce([...silent.map(({ standing }) => askFor(path as never, standing)), ...questionsOf(open)])
          : [],
      ...(outcome === 'unmet' ? { short: alike.length - shared.length } : {}),
      ...(evidence && outcome !== 'not-applicable' ? { evidence } : {}),
      found: { shared: shared.map((group) => group.map(({ standing }) => standing.name)) },
    }
  },

  say({ value, who }, { outcome, found }) {
    const label = labelOf(`members[].${value}`)
    if (outcome === 'not-applicable')
      return words(`${who.called.ja}はいないため、該当しません。`, `No ${who.called.en}: does not apply.`)
    if (outcome === 'met')
      return words(
        `${who.called.ja}の「${label.ja}」は、すべて異なります。`,
        `Among the ${who.called.en}, no two share the ${label.en}.`,
      )
    if (outcome === 'unknown')
      return sentences(
        words(
          `${who.called.ja}の「${label.ja}」がすべて異なるか、確認が必要です。`,
          `To be confirmed: no two of the ${who.called.en} share the ${label.en}.`,
        ),
        answerBelow,
      )
    const pairs = words(
      found.shared.map((group) => group.join('と')).join('、'),
      found.shared.map((group) => group.join(' and ')).join('; '),
    )
    return words(
      `${pairs.ja}は「${label.ja}」が同じです。1者だけを残してください。`,
      `${pairs.en} share the ${label.en}. Keep one of them.`,
    )
  },

  lacks: () => [],

  show: ({ value, who }) => {
    const label = labelOf(`members[].${value}`)
    return words(
      `${who.called.ja}の「${label.ja}」がすべて異なること`,
      `No two of the ${who.called.en} share the ${label.en}`,
    )
  },

  features: ({ value, who }) => [
    { key: 'different', called: words('異なるべき項目', 'what must differ'), is: labelOf(`members[].${value}`) },
    ...selectorFeatures(who, 'who', concerned),
  ],

  about: ({ value, who }) => aboutWhom(`different ${value}`, who),

  reads: ({ value, who }) => [...pathsOf(who), ...pathsBehind(value)],
}

/** Those whose value is known, by it. */
function groups(some: readonly Judged[], known: (one: Judged) => unknown): Judged[][] {
  const values = [...new Set(some.map(known))].filter((value) => value !== undefined)
  return values.map((value) => some.filter((one) => known(one) === value))
}
