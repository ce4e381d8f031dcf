import type { Plan } from '#consortium/consortium.ts'
import { frames } from '#consortium/plan-words.ts'
import { type SizeWord, sizeWords } from '#consortium/size-words.ts'
import { words } from '#consortium/words.ts'
import type { Clause } from '../rule.ts'
import type { Selector, Who } from '../selector.ts'
import type { CapRow } from './term.ts'

/*
 * Rows that editions write again and again, for `cap-by`, `rate` and `marginal-bands`. Each keeps what stands beside the
 * condition: `when(…)` and a cap, a rate or bands.
 */

const none = words('', '')

/** Holds where each of these is so, and there is one. */
export const whereEach = (who: Who, is: Selector): Clause => ({
  shape: 'every',
  who,
  is,
  required: true,
  being: none,
  mend: none,
})

/** Holds in these frames of an edition. */
export const whereFrame = (...oneOf: readonly NonNullable<Plan['frame']>[]): Clause => ({
  shape: 'fact-is',
  fact: 'plan.frame',
  in: oneOf,
  asks: words(oneOf.map((one) => frames[one].ja).join('・'), oneOf.map((one) => frames[one].en).join(', ')),
  mend: none,
})

/** Caps by employees: each band up to so many, in rising order, then the cap of those with more. */
export function byEmployees(
  who: Who,
  bands: readonly (readonly [upTo: number, most: number])[],
  above: number,
): readonly CapRow[] {
  const last = bands.at(-1)?.[0] ?? 0
  return [
    ...bands.map(([upTo, most], at): CapRow => {
      const from = (bands[at - 1]?.[0] ?? -1) + 1
      return {
        called:
          at === 0 ? words(`${upTo}人以下`, `${upTo} or fewer`) : words(`${from}〜${upTo}人`, `${from} to ${upTo}`),
        when: whereEach(who, { where: { employees: { atMost: upTo } } }),
        most,
      }
    }),
    { called: words(`${last + 1}人以上`, `${last + 1} or more`), most: above },
  ]
}

/** Caps by size class, each as the tables name it. */
export const bySize = (who: Who, caps: readonly (readonly [size: SizeWord, most: number])[]): readonly CapRow[] =>
  caps.map(([size, most]) => ({ called: sizeWords[size], when: whereEach(who, { sizes: [size] }), most }))

/** Caps by frame; frames that are not named have none here. */
export const byFrame = (
  caps: readonly (readonly [frame: NonNullable<Plan['frame']>, most: number])[],
): readonly CapRow[] => caps.map(([frame, most]) => ({ called: frames[frame], when: whereFrame(frame), most }))

/** One cap for up to so many of these, another for more: alone and jointly. */
export const byNumber = (who: Who, upTo: number, most: number, above: number): readonly CapRow[] => [
  {
    called: words(`${who.called.ja}が${upTo}者まで`, `up to ${upTo} ${who.called.en}`),
    when: { shape: 'count-between', who, atMost: upTo },
    most,
  },
  { called: words(`${who.called.ja}が${upTo + 1}者以上`, `${upTo + 1} or more ${who.called.en}`), most: above },
]
