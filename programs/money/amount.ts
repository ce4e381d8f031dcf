import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce } from '../questions.ts'
import { sentences } from '../rules/counting.ts'
import type { Outcome, Question } from '../verdict.ts'
import type { TermFinding } from './term.ts'

/** An amount in whole yen of which part may be missing: it lies from `least` to `most`, and `questions` would settle it. */
export interface Amount {
  readonly least: number
  readonly most: number
  readonly questions: readonly Question[]
  /** Two sums in the file contradict each other: these are the least and the most. */
  readonly differ?: true
}

/** The sum of some entries; one without its amount leaves the sum open upwards. Undefined when none has an amount. */
export function sumOf(
  entries: readonly { readonly subsidy?: number | undefined }[] = [],
  ask: () => readonly Question[],
): Amount | undefined {
  const known = entries.flatMap(({ subsidy }) => (subsidy === undefined ? [] : [subsidy]))
  if (known.length === 0) return undefined

  const least = known.reduce((sum, amount) => sum + amount, 0)
  return known.length === entries.length ? exactly(least) : { least, most: Infinity, questions: ask() }
}

export const exactly = (yen: number): Amount => ({ least: yen, most: yen, questions: [] })

/** An amount against a cap that may itself lie between two numbers. */
export function against(amount: Amount, cap: Amount): { readonly outcome: Outcome; readonly over?: number } {
  if (amount.most <= cap.least) return { outcome: 'met' }
  if (amount.least > cap.most) return { outcome: 'unmet', over: amount.least - cap.most }
  return { outcome: 'unknown' }
}

/** The finding of a plain comparison, with its sentence. */
export function compared(called: Words, amount: Amount | undefined, cap: Amount): TermFinding {
  const limit = formatYen(cap.least)
  const capped = words(`${called.ja}の上限は${limit.ja}です。`, `${called.en}: at most ${limit.en}.`)
  const shown = Number.isFinite(cap.least) ? { cap: cap.least } : {}
  if (!amount) return { outcome: 'not-applicable', says: capped, questions: [], ...shown }

  const { outcome, over = 0 } = against(amount, cap)
  const sum = formatYen(amount.least)
  if (outcome === 'unknown')
    return {
      outcome,
      says: sentences(
        capped,
        words(
          amount.differ
            ? `記入された金額が${sum.ja}と${formatYen(amount.most).ja}で食い違っています。`
            : amount.most === amount.least
              ? `申請額は${sum.ja}です。人数が決まると判定できます。`
              : `分かっている申請額は${sum.ja}です。金額がそろうと判定できます。`,
          amount.differ
            ? `Two sums in the file differ: ${sum.en} and ${formatYen(amount.most).en}.`
            : `Asked so far: ${sum.en}; what is missing decides.`,
        ),
      ),
      questions: askedOnce([...amount.questions, ...cap.questions]),
      asked: amount.least,
      ...shown,
    }
  const excess = formatYen(over)
  return {
    outcome,
    says:
      outcome === 'met'
        ? words(
            `${called.ja}は${sum.ja}で、上限${limit.ja}以内です。`,
            `${called.en}: ${sum.en}, within the cap of ${limit.en}.`,
          )
        : words(
            `${called.ja}が${sum.ja}で、上限${limit.ja}を${excess.ja}超えています。${excess.ja}減らしてください。`,
            `${called.en}: ${sum.en}, which is ${excess.en} over the cap of ${limit.en}. Reduce it by ${excess.en}.`,
          ),
    questions: [],
    asked: amount.least,
    ...(outcome === 'unmet' ? { over } : {}),
    ...shown,
  }
}
