import type { MemberFactName } from '#consortium/consortium.ts'
import type { Evidence } from '#consortium/facts/fact.ts'
import { type Words, words } from '#consortium/words.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { Who } from '../selector.ts'
import { valueText } from '../shown.ts'
import { evidenceOf, type Standing, type Team, weakest, witness } from '../team.ts'
import { valuesOf } from '../values.ts'
import type { Question, Witness } from '../verdict.ts'
import { evidenceOfAll, type Judged, notYet, questionsOf, sortTeam, witnesses } from './counting.ts'
import type { Interval } from './interval.ts'
import { tallied } from './tally.ts'

export interface TallyFound {
  /** The different values that count for certain, in words. */
  readonly values: readonly Words[]
}

interface Tally extends TallyFound {
  readonly interval: Interval
  readonly counted: readonly Witness[]
  readonly notCounted: readonly Witness[]
  /** What would settle the number, should it be open. */
  readonly questions: readonly Question[]
  readonly evidence?: Evidence
}

/** How many different values of a fact those have that match. */
export function tallyOf(who: Who, fact: MemberFactName, team: Team, among?: readonly unknown[]): Tally {
  const { sure, perhaps, out } = sortTeam(who, team)
  const known = ({ standing }: Judged) => knownValue(standing, fact)
  const possible = [...sure, ...perhaps]
  const silent = possible.filter((one) => known(one) === undefined)
  const values = sure.flatMap((one) => (known(one) === undefined ? [] : [known(one)]))
  const evidence = weakest([
    evidenceOfAll([...sure, ...perhaps]),
    ...sure.map(({ standing }) => evidenceOf(standing, fact)),
  ])
  const path = `members[].${fact}` as const
  return {
    interval: tallied(
      possible.map((one) => ({ is: one.match.is, values: known(one) })),
      { among, many: possible.some((one) => Array.isArray(known(one))) },
    ),
    values: [...new Set(values.flat())].map((value) => valueText(path, value)),
    counted: sure.flatMap((one) => {
      const value = known(one)
      if (value === undefined) return []
      const shown = valueText(path, value)
      return [witness(one.standing, words(`${one.match.why.ja}・${shown.ja}`, `${one.match.why.en}; ${shown.en}`))]
    }),
    notCounted: [...witnesses(perhaps), ...notYet(who, team), ...witnesses(out)],
    questions: askedOnce([...questionsOf(perhaps), ...silent.map(({ standing }) => askFor(path as never, standing))]),
    ...(evidence ? { evidence } : {}),
  }
}

/** The one value a fact has; undefined while it is open. */
export function knownValue({ member }: Standing, fact: MemberFactName): unknown {
  const values = valuesOf(member, fact)
  return values?.length === 1 ? values[0] : undefined
}
