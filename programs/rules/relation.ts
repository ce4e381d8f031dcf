import { relationKinds } from '#consortium/organisation-words.ts'
import { words } from '#consortium/words.ts'
import type { Match } from '../match.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { Relation } from '../rule.ts'
import { aboutWhom, concerned, selectorFeatures } from '../selector-features.ts'
import { type Team, witness } from '../team.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, type Judged, pathsOf, questionsOf, seatOf, sentences, sortTeam } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly tied: readonly string[]
  readonly without: readonly string[]
  readonly stated: boolean
}

/** A tie between two seats: one that must be there, or must not. Ties not listed do not exist once the list is given. */
export const relation: Shape<Relation, Found> = {
  judge(clause, team) {
    const from = possible(clause.from, team)
    const to = possible(clause.to, team)
    const stated = team.consortium.relations !== undefined
    const tied = from.map((one) => ({ one, is: tieOf(one, to, clause, team) }))
    const outcome = clause.want === 'none' ? judgeNone(tied) : judgeSome(tied, clause.each ?? false)
    const open = tied.filter(({ is }) => is === 'perhaps').map(({ one }) => one)
    const sure = tied.filter(({ is }) => is === 'yes')
    const unsure = [...open, ...to].filter(({ match }) => match.is === 'perhaps')
    return {
      outcome,
      counted: sure.map(({ one }) => witness(one.standing, clause.being)),
      notCounted: tied
        .filter(({ is }) => is !== 'yes')
        .map(({ one }) =>
          witness(one.standing, words(`関係がありません：${clause.being.ja}`, `without: ${clause.being.en}`)),
        ),
      questions:
        outcome === 'unknown' ? askedOnce([...(stated ? [] : [askFor('relations')]), ...questionsOf(unsure)]) : [],
      ...(outcome === 'unmet'
        ? { short: clause.want === 'none' ? sure.length : clause.each ? tied.length - sure.length : 1 }
        : {}),
      ...(outcome === 'not-applicable' || !stated ? {} : { evidence: 'self' as const }),
      found: {
        tied: sure.map(({ one }) => one.standing.name),
        without: tied.filter(({ is }) => is === 'no').map(({ one }) => one.standing.name),
        stated,
      },
    }
  },

  say({ want, being, mend, from }, { outcome, found }) {
    if (outcome === 'not-applicable')
      return words(`${from.called.ja}はいないため、該当しません。`, `No ${from.called.en}: does not apply.`)
    if (outcome === 'unknown')
      return sentences(
        words(`関係の確認が必要です：${being.ja}。`, `The tie is to be confirmed: ${being.en}.`),
        answerBelow,
      )
    if (want === 'none')
      return outcome === 'met'
        ? words(`次の関係はありません：${being.ja}。`, `There is no such tie: ${being.en}.`)
        : sentences(
            words(
              `${found.tied.join('、')}に次の関係があります：${being.ja}。`,
              `${found.tied.join(', ')}: there is a tie that must not be (${being.en}).`,
            ),
            mend,
          )
    if (outcome === 'met')
      return words(
        `${found.tied.join('、')}に次の関係があります：${being.ja}。`,
        `${found.tied.join(', ')}: ${being.en}.`,
      )
    return sentences(
      words(`次の関係がありません：${being.ja}。`, `The tie is missing: ${being.en}.`),
      found.without.length > 0
        ? words(`対象：${found.without.join('、')}。`, `Concerns ${found.without.join(', ')}.`)
        : undefined,
      mend,
    )
  },

  lacks: ({ want, to }, { outcome }) => (outcome === 'unmet' && want === 'some' ? [seatOf(to, 1)] : []),

  show: ({ want, being }) =>
    want === 'some'
      ? words(`次の関係があること：${being.ja}`, `There is this tie: ${being.en}`)
      : words(`次の関係がないこと：${being.ja}`, `There is no such tie: ${being.en}`),

  features: ({ from, to, kind, want }) => [
    {
      key: 'tie',
      called: want === 'some' ? words('必要な関係', 'tie needed') : words('認めない関係', 'tie not allowed'),
      is: [kind].flat().map((one) => relationKinds[one]),
    },
    ...selectorFeatures(from, 'from', concerned),
    ...selectorFeatures(to, 'to', concerned),
  ],

  about: ({ from, kind }) => aboutWhom(`tie ${[kind].flat().join(' ')}`, from),

  reads: ({ from, to }) => [...pathsOf(from), ...pathsOf(to), 'relations'],
}

const possible = (who: Relation['from'], team: Team): Judged[] => {
  const { sure, perhaps } = sortTeam(who, team)
  return [...sure, ...perhaps]
}

interface Tied {
  readonly one: Judged
  readonly is: Match['is']
}

/** Whether one has a tie of that kind to one of the others: certain only where both are meant and the tie is listed. */
function tieOf(
  one: Judged,
  others: readonly Judged[],
  clause: Relation,
  { consortium: { relations } }: Team,
): Match['is'] {
  const partners = others.filter(({ standing }) => standing.index !== one.standing.index)
  if (partners.length === 0) return 'no'
  if (relations === undefined) return 'perhaps'

  const kinds = [clause.kind].flat()
  const listed = partners.filter(({ standing }) =>
    relations.some(({ from, to, kind }) => {
      const [mine, theirs] = [one.standing.name, standing.name]
      const either = kind === 'agreement' || kind === 'shared-officers'
      return kinds.includes(kind) && ((from === mine && to === theirs) || (either && from === theirs && to === mine))
    }),
  )
  if (listed.some(({ match }) => match.is === 'yes')) return 'yes'
  return listed.length > 0 ? 'perhaps' : 'no'
}

/** Nobody who is meant may have it. */
function judgeNone(tied: readonly Tied[]): Outcome {
  if (tied.some(({ one, is }) => one.match.is === 'yes' && is === 'yes')) return 'unmet'
  if (tied.some(({ is }) => is !== 'no')) return 'unknown'
  return tied.length === 0 ? 'not-applicable' : 'met'
}

/** One of them, or each of them, has it. */
function judgeSome(tied: readonly Tied[], each: boolean): Outcome {
  if (tied.length === 0) return 'not-applicable'

  const sure = tied.filter(({ one }) => one.match.is === 'yes')
  if (each) {
    if (sure.some(({ is }) => is === 'no')) return 'unmet'
    return tied.every(({ is }) => is === 'yes') ? 'met' : 'unknown'
  }
  if (sure.some(({ is }) => is === 'yes')) return 'met'
  // Where nobody is meant in the end, the clause does not apply.
  if (sure.length === 0) return tied.every(({ is }) => is === 'yes') ? 'met' : 'unknown'
  return tied.some(({ is }) => is !== 'no') ? 'unknown' : 'unmet'
}
