import type { MemberFactName } from '#consortium/consortium.ts'
import type { DesignationId } from '#consortium/designations.ts'
import type { Kind } from '#consortium/kinds.ts'
import type { PrefectureCode } from '#consortium/prefecture.ts'
import type { Role } from '#consortium/roles.ts'
import type { SizeWord } from '#consortium/size-words.ts'
import type { Words } from '#consortium/words.ts'
import type { Test } from './field-test.ts'
import { factsBehind } from './values.ts'

export type { SizeWord } from '#consortium/size-words.ts'

/**
 * Who is meant (facts.md 1.1). Keys join with *and*, a list means *one of*. Without `roles` (and without `any`),
 * nobody who stands beside the consortium is meant.
 *
 * @example { roles: ['digital'], kinds: ['it-vendor', 'tech-venture'], alike: true }
 */
export interface Selector {
  readonly roles?: readonly Role[]
  readonly kinds?: readonly Kind[]
  /** Where the text says 等: a kind not printed is asked about, not out. */
  readonly alike?: boolean
  readonly sizes?: readonly SizeWord[]
  /** At least one of them must be held on the day. */
  readonly designations?: readonly DesignationId[]
  readonly prefectures?: readonly PrefectureCode[] | 'area'
  readonly where?: { readonly [Fact in MemberFactName]?: Test }
  readonly not?: Selector
  readonly any?: readonly Selector[]
}

/** A selector with the noun that sentences use for those it means. */
export interface Who extends Selector {
  readonly called: Words
}

/** The facts of a member that a selector may read. Size classes are worked out from several. */
export function factsOfSelector(selector: Selector): MemberFactName[] {
  return [
    'roles',
    ...(selector.kinds ? (['kind'] as const) : []),
    ...sizeFactsOf(selector.sizes ?? []),
    ...(selector.designations ? (['designations'] as const) : []),
    ...(selector.prefectures ? (['prefecture'] as const) : []),
    ...(Object.keys(selector.where ?? {}) as MemberFactName[]).flatMap(factsBehind),
    ...(selector.not ? factsOfSelector(selector.not) : []),
    ...(selector.any ?? []).flatMap(factsOfSelector),
  ]
}

/** Whether the selector, or a part of it, measures against the activity area. */
export function readsArea(selector: Selector): boolean {
  const tests = Object.values(selector.where ?? {})
  return (
    selector.prefectures === 'area' ||
    tests.some((test) => typeof test === 'object' && 'meets' in test) ||
    (selector.not !== undefined && readsArea(selector.not)) ||
    (selector.any ?? []).some(readsArea)
  )
}

/** What a size class is worked out from, or stated by. A deemed SME is known by its plan, a deemed large company by its owners. */
export const sizeFactsOf = (sizes: readonly SizeWord[]): readonly MemberFactName[] =>
  sizes.length === 0
    ? []
    : [
        ...(['kind', 'legalForm', 'industry', 'capital', 'employees', 'size'] as const),
        ...(sizes.some((size) => size === 'sme' || size === 'deemed-sme' || size === 'non-sme')
          ? (['designations'] as const)
          : []),
        ...(sizes.includes('deemed-large') ? (['owners', 'officers', 'taxableIncome', 'deemedLarge'] as const) : []),
      ]
