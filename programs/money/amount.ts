import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce } from '../questions.ts'
import { sentences } from '../rules/counting.ts'
import type { Outcome, Question } from '../verdict.ts'
import type { TermFinding } from './term-shape.ts'

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
  entries: readonly { readonly subsidy?: number | undefined }[] | undefined,
  ask: () => readonly Question[],
): Amount | undefined {
  if (!entries) return undefined

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

/**
 * The finding of a plain comparison, with its sentence. `under`: the amount must stay below the cap, as 未満 asks.
 */
export function compared(called: Words, amount: Amount | undefined, cap: Amount, { under = false } = {}): TermFinding {
  const limit = limitOf(cap, under)
  const capped = words(`${called.ja}の上限は${limit.ja}です。`, `${called.en}: ${limit.en}.`)
  const shown = Number.isFinite(cap.most) ? { cap: cap.most } : Number.isFinite(cap.least) ? { cap: cap.least } : {}
  if (!amount) return { outcome: 'not-applicable', says: capped, questions: [], ...shown }

  const { outcome, over = 0 } = against(amount, under ? { ...cap, least: cap.least - 1, most: cap.most - 1 } : cap)
  const sum = formatYen(amount.least)
  if (outcome === 'unknown')
    return {
      outcome,
      says: sentences(capped, unsettled(amount)),
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
            `${called.ja}は${sum.ja}で、上限${limit.ja}${under ? 'に収まっています' : '以内です'}。`,
            `${called.en}: ${sum.en}, within the cap (${limit.en}).`,
          )
        : words(
            `${called.ja}が${sum.ja}で、上限${limit.ja}を${excess.ja}超えています。${excess.ja}減らしてください。`,
            `${called.en}: ${sum.en}, which is ${excess.en} over the cap (${limit.en}). Reduce it by ${excess.en}.`,
          ),
    questions: [],
    asked: amount.least,
    ...(outcome === 'unmet' ? { over } : {}),
    ...shown,
  }
}

/** A cap as sentences write it; one that is still open with both its ends. */
function limitOf({ least, most }: Amount, under: boolean): Words {
  const [low, high] = [formatYen(least), formatYen(most)]
  if (least === most) return words(`${low.ja}${under ? '未満' : ''}`, `${under ? 'less than' : 'at most'} ${low.en}`)

  return Number.isFinite(most)
    ? words(`${low.ja}から${high.ja}（条件による）`, `between ${low.en} and ${high.en}, depending on what is missing`)
    : words(`${low.ja}（条件による）`, `at least ${low.en}, depending on what is missing`)
}

function unsettled({ least, most, differ }: Amount): Words {
  const sum = formatYen(least)
  if (differ)
    return words(
      `記入された金額が${sum.ja}と${formatYen(most).ja}で食い違っています。`,
      `Two sums in the file differ: ${sum.en} and ${formatYen(most).en}.`,
    )
  return words(
    least === most
      ? `申請額は${sum.ja}です。未記入の項目が決まると判定できます。`
      : `分かっている申請額は${sum.ja}です。金額がそろうと判定できます。`,
    `Asked so far: ${sum.en}; what is missing decides.`,
  )
}
