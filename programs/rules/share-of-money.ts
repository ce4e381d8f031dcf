import { formatRatio, type Ratio } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { alsoMatches } from '../matcher.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { ShareOfMoney } from '../rule.ts'
import { factsOfSelector } from '../selector.ts'
import { aboutWhom, concerned, counted, selectorFeatures } from '../selector-features.ts'
import { evidenceOf, weakest, witness } from '../team.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, evidenceOfAll, pathsOf, questionsOf, sentences, sortTeam, witnesses } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly part: number
  readonly whole: number
}

/** Of the money that `whole` asks for, the part of some of them. A silent request may be any amount. */
export const shareOfMoney: Shape<ShareOfMoney, Found> = {
  judge(clause, team) {
    const { whole, part } = clause
    const { sure, perhaps, out } = sortTeam(whole, team)
    const also = [...sure, ...perhaps].map(({ standing, match }) => ({
      standing,
      whole: match,
      match: alsoMatches(part, standing, team),
      yen: standing.member.requests,
    }))
    const { inside, outside } = weightsOf(clause)
    // The share holds when the weights of all yen do not fall below 0; each organisation has a worst and a best case.
    const cases = also.map(({ whole, match, yen }) => {
      const per = match.is === 'yes' ? [inside] : match.is === 'no' ? [outside] : [inside, outside]
      const amounts = yen === undefined ? [0, Infinity] : [yen]
      const values = per.flatMap((weight) => amounts.map((amount) => times(weight, amount)))
      return whole.is === 'perhaps' ? [0n, ...values] : values
    })
    const worst = sumOf(cases.map((values) => values.reduce(lesser)))
    const best = sumOf(cases.map((values) => values.reduce(greater)))
    const asks = also.some(({ yen }) => yen !== 0)
    const outcome: Outcome = !asks ? 'not-applicable' : isUnder(worst) ? (isUnder(best) ? 'unmet' : 'unknown') : 'met'
    const counting = also.filter((one) => one.whole.is === 'yes')
    const inPart = counting.filter(({ match }) => match.is === 'yes')
    const silent = also.filter(({ yen }) => yen === undefined)
    const open = also.filter((one) => (one.whole.is === 'perhaps' || one.match.is === 'perhaps') && one.yen !== 0)
    const evidence = weakest([
      evidenceOfAll([...sure, ...also]),
      ...also.map(({ standing }) => evidenceOf(standing, 'requests')),
    ])
    return {
      outcome,
      counted: inPart.map(({ standing, match, yen = 0 }) => {
        const amount = formatYen(yen)
        return witness(standing, words(`${match.why.ja}・${amount.ja}`, `${match.why.en}; ${amount.en}`))
      }),
      notCounted: witnesses([...also.filter((one) => !inPart.includes(one)), ...out]),
      questions:
        outcome === 'unknown'
          ? askedOnce([
              ...silent.map(({ standing }) => askFor('members[].requests', standing)),
              ...questionsOf(open.flatMap((one) => [{ standing: one.standing, match: one.whole }, one])),
            ])
          : [],
      ...(outcome === 'unmet' ? { short: yenToMove(best, clause) } : {}),
      ...(evidence && asks ? { evidence } : {}),
      found: { part: yenOf(inPart), whole: yenOf(counting) },
    }
  },

  say(clause, { outcome, short = 0, found }) {
    const { whole, part } = clause
    if (outcome === 'not-applicable')
      return words(
        `${whole.called.ja}の交付希望額がないため、該当しません。`,
        `No money is asked for by ${whole.called.en}: does not apply.`,
      )
    const [of, all] = [formatYen(found.part), formatYen(found.whole)]
    const have = words(
      `${whole.called.ja}の交付希望額${all.ja}のうち、${part.called.ja}は${of.ja}です。`,
      `${part.called.en}: ${of.en} of the ${all.en} asked for by ${whole.called.en}.`,
    )
    const need = limit(clause)
    const asked = words(`${need.ja}とされています。`, `Needed: ${need.en}.`)
    if (outcome === 'met') return sentences(have, asked)
    if (outcome === 'unknown') return sentences(have, asked, answerBelow)

    const move = formatYen(short)
    return sentences(
      have,
      asked,
      clause.atLeast
        ? words(
            `${move.ja}以上を${part.called.ja}に移すと満たします。`,
            `It is met when at least ${move.en} goes to ${part.called.en} instead.`,
          )
        : words(
            `${move.ja}以上を${part.called.ja}から他に移すと満たします。`,
            `It is met when at least ${move.en} goes to others than ${part.called.en}.`,
          ),
    )
  },

  lacks: () => [],

  show(clause) {
    const need = limit(clause)
    return words(
      `${clause.whole.called.ja}の交付希望額のうち${clause.part.called.ja}が${need.ja}`,
      `Of the money asked for by ${clause.whole.called.en}, ${clause.part.called.en}: ${need.en}`,
    )
  },

  features: (clause) => [
    { key: 'share of money', called: words('金額の割合', 'share of the money'), is: limit(clause) },
    ...selectorFeatures(clause.whole, 'whole', concerned),
    ...selectorFeatures(clause.part, 'part', counted),
  ],

  about: ({ whole, part }) => aboutWhom(`money share ${[...new Set(factsOfSelector(part))].join(' ')}`, whole),

  reads: ({ whole, part }) => [...pathsOf(whole), ...pathsOf(part), 'members[].requests'],
}

/** Yen that may be without bound, as a whole number or one of two infinities. */
type Yen = bigint | number

/** part ÷ whole ≥ n/d is the same as Σ (d − n) × part − n × rest ≥ 0, and ≤ n/d the same with the signs turned. */
function weightsOf({ atLeast, atMost }: ShareOfMoney): { readonly inside: number; readonly outside: number } {
  const [n, d] = atLeast ?? atMost
  return atLeast ? { inside: d - n, outside: -n } : { inside: n - d, outside: n }
}

const times = (weight: number, amount: number): Yen =>
  amount === Infinity ? (weight === 0 ? 0n : weight * Infinity) : BigInt(weight) * BigInt(amount)

const lesser = (one: Yen, other: Yen): Yen => (other < one ? other : one)
const greater = (one: Yen, other: Yen): Yen => (other > one ? other : one)
const isUnder = (yen: Yen): boolean => yen < 0n

const sumOf = (all: readonly Yen[]): Yen =>
  all.find((one) => typeof one === 'number') ?? all.reduce<bigint>((sum, one) => sum + BigInt(one), 0n)

/** How much has to go from the one side to the other: each yen moved weighs d. */
function yenToMove(best: Yen, { atLeast, atMost }: ShareOfMoney): number {
  const [, d] = atLeast ?? atMost
  const under = typeof best === 'bigint' ? -best : 0n
  return Number((under + BigInt(d) - 1n) / BigInt(d))
}

const yenOf = (some: readonly { readonly yen: number | undefined }[]): number =>
  some.reduce((sum, { yen = 0 }) => sum + yen, 0)

const limit = ({ atLeast, atMost }: { readonly atLeast?: Ratio | undefined; readonly atMost?: Ratio | undefined }) =>
  atLeast
    ? words(`${formatRatio(atLeast).ja}以上`, `at least ${formatRatio(atLeast).en}`)
    : words(`${formatRatio(atMost ?? [0, 1]).ja}以下`, `at most ${formatRatio(atMost ?? [0, 1]).en}`)
