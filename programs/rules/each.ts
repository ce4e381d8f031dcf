import { type Words, words } from '#consortium/words.ts'
import type { Match } from '../match.ts'
import { listed } from '../shown.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, sentences } from './counting.ts'

/** Somebody, or an entry of the plan, and whether it is meant by a clause. */
export interface Meant {
  readonly match: Match
}

/** What a condition on each of them finds. */
export interface EachFound<One extends Meant> {
  readonly outcome: Outcome
  readonly right: readonly One[]
  readonly wrong: readonly One[]
  /** Those that leave it open, by whether they are meant or by the condition. */
  readonly open: readonly One[]
}

/**
 * Each that is meant meets a condition; one that is both meant and wrong for certain settles it. `required` asks for at
 * least one that is meant.
 *
 * @param also the same one, with what the condition says of it
 */
export function judgeEach<One extends Meant>(
  { sure, perhaps }: { readonly sure: readonly One[]; readonly perhaps: readonly One[] },
  also: (one: One) => One,
  required = false,
): EachFound<One> {
  const meant = sure.map(also)
  const wrong = meant.filter(({ match }) => match.is === 'no')
  const nobody = required && sure.length === 0
  // Whoever might not be meant matters only if it might also be wrong, and the other way round; or if it might be the only one.
  const maybe = nobody ? perhaps : perhaps.filter((one) => also(one).match.is !== 'yes')
  const open = [
    ...meant.filter(({ match }) => match.is === 'perhaps'),
    ...maybe.flatMap((one) => (also(one).match.is === 'perhaps' ? [one, also(one)] : [one])),
  ]
  // Where every one that might be meant is wrong, and one is needed, no answer helps.
  const hopeless = nobody && perhaps.every((one) => also(one).match.is === 'no')
  const outcome: Outcome =
    wrong.length > 0 || hopeless
      ? 'unmet'
      : open.length > 0
        ? 'unknown'
        : sure.length + perhaps.length === 0
          ? 'not-applicable'
          : 'met'
  return { outcome, right: meant.filter(({ match }) => match.is === 'yes'), wrong, open }
}

/** A name that is the same in both languages, or what something is called in each. */
type Named = string | Words

const called = (them: readonly Named[]): Words =>
  listed(them.map((it) => (typeof it === 'string' ? words(it, it) : it)))

/** What sentences need of a condition on each. */
export interface EachSaid {
  readonly right: number
  readonly wrong: readonly Named[]
  readonly open: readonly Named[]
}

interface Condition {
  readonly who: { readonly called: Words }
  readonly being: Words
  readonly mend: Words
}

/** @param unit how they are counted: 者, 件 */
export function sayEach({ who, being, mend }: Condition, outcome: Outcome, found: EachSaid, unit: string): Words {
  if (outcome === 'not-applicable')
    return words(
      `${who.called.ja}は${unit === '者' ? 'いない' : 'ない'}ため、該当しません。`,
      `No ${who.called.en}: does not apply.`,
    )
  if (outcome === 'met')
    return words(
      `${who.called.ja}（${found.right}${unit}）は、いずれも条件（${being.ja}）を満たしています。`,
      `All of the ${who.called.en} (${found.right}) meet the condition: ${being.en}.`,
    )
  if (outcome === 'unknown')
    return sentences(
      words(
        `${called(found.open).ja}が条件（${being.ja}）を満たすか、確認が必要です。`,
        `To be confirmed for ${called(found.open).en}: ${being.en}.`,
      ),
      answerBelow,
    )
  if (found.wrong.length === 0)
    return sentences(
      words(
        `${who.called.ja}が${unit === '者' ? 'いません' : 'ありません'}（条件：${being.ja}）。`,
        `There are no ${who.called.en} (${being.en}).`,
      ),
      mend,
    )
  return sentences(
    words(
      `${called(found.wrong).ja}が条件（${being.ja}）を満たしていません。`,
      `${called(found.wrong).en}: the condition is not met (${being.en}).`,
    ),
    mend,
  )
}

/** What the clause asks, without a team. */
export const showEach = ({ who, being }: Omit<Condition, 'mend'>): Words =>
  words(`${who.called.ja}のすべてに求める条件：${being.ja}`, `Each of the ${who.called.en}: ${being.en}`)
