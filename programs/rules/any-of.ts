import { words } from '#consortium/words.ts'
import { askedOnce } from '../questions.ts'
import type { AnyOf } from '../rule.ts'
import { weakest } from '../team.ts'
import type { Outcome } from '../verdict.ts'
import { listed, type Parts } from './all-of.ts'
import { answerBelow, sentences, witnessedOnce } from './counting.ts'
import type { Shape } from './shape.ts'

/** At least one part. One that is met settles it; what the others leave open is then not asked. */
export const anyOf: Shape<AnyOf, Parts> = {
  judge({ parts }, team, ask) {
    const found = parts.map((clause) => ({ clause, judged: ask(clause).judge(clause, team, ask) }))
    const outcomes = found.map(({ judged }) => judged.outcome)
    const outcome: Outcome = outcomes.includes('met') ? 'met' : outcomes.includes('unknown') ? 'unknown' : 'unmet'
    const telling = found.filter(({ judged }) => judged.outcome === outcome)
    const evidence = weakest(telling.map(({ judged }) => judged.evidence))
    return {
      outcome,
      counted: witnessedOnce(telling.flatMap(({ judged }) => judged.counted)),
      notCounted: outcome === 'met' ? [] : witnessedOnce(telling.flatMap(({ judged }) => judged.notCounted)),
      questions: outcome === 'unknown' ? askedOnce(telling.flatMap(({ judged }) => judged.questions)) : [],
      ...(outcome === 'unmet' ? { short: Math.min(...found.map(({ judged }) => judged.short ?? 1)) } : {}),
      ...(evidence ? { evidence } : {}),
      found,
    }
  },

  say({ called }, { outcome, found }, ask) {
    const ways = found.map(({ clause }) => ask(clause).show(clause, ask))
    if (outcome === 'met') {
      const held = found.find(({ judged }) => judged.outcome === 'met')
      return held ? ask(held.clause).say(held.clause, held.judged, ask) : called
    }
    const need = listed(ways, words('／', ' / '))
    return outcome === 'unknown'
      ? sentences(
          words(
            `${called.ja}の確認が必要です（次のいずれか：${need.ja}）。`,
            `${called.en}: one of these is to be confirmed: ${need.en}.`,
          ),
          answerBelow,
        )
      : words(
          `${called.ja}の条件を満たしていません。次のいずれかにしてください：${need.ja}。`,
          `${called.en}: not met. One of these is needed: ${need.en}.`,
        )
  },

  lacks(_, { outcome, found }, ask) {
    if (outcome !== 'unmet') return []

    // The branch with the fewest seats first; the others are alternatives to it.
    const branches = found
      .map(({ clause, judged }) => ask(clause).lacks(clause, judged, ask))
      .filter((seats) => seats.length > 0)
      .sort((one, other) => seatsIn(one) - seatsIn(other))
    const [first, ...others] = branches
    if (!first) return []
    const instead = others.flat()
    return first.map((seat) =>
      instead.length > 0 ? { ...seat, instead: [...(seat.instead ?? []), ...instead] } : seat,
    )
  },

  show: ({ called, parts }, ask) => {
    const ways = listed(
      parts.map((clause) => ask(clause).show(clause, ask)),
      words('／', ' / '),
    )
    return words(`${called.ja}（次のいずれか：${ways.ja}）`, `${called.en} (one of: ${ways.en})`)
  },

  features: ({ called, parts }, ask) => [
    {
      key: 'ways',
      called: words(`${called.ja}の条件の満たし方`, `ways to meet: ${called.en}`),
      is: parts.map((clause) => ask(clause).show(clause, ask)),
    },
  ],

  about: ({ parts }, ask) => parts.flatMap((clause) => ask(clause).about(clause, ask)),

  reads: ({ parts }, ask) => parts.flatMap((clause) => ask(clause).reads(clause, ask)),
}

const seatsIn = (seats: readonly { readonly count: number }[]): number =>
  seats.reduce((sum, { count }) => sum + count, 0)
