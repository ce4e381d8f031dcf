import type { OrganisationFacts } from '#consortium/consortium.ts'

/** Organisations of whom no clause can tell one from another. */
export interface PoolClass {
  /** Names it by its content. */
  readonly key: string
  /** What the clauses can tell of it. */
  readonly facts: OrganisationFacts
  /** What speaks for all of it; larger is better. */
  readonly standing: number
  readonly demo: boolean
}

/** Of whom classes are asked. */
export interface PoolAsked {
  readonly demo: boolean
  /** Facts that the clauses at hand do not read: classes that differ in these alone come as one. */
  readonly unread: readonly string[]
  /** JIS X 0401; whether a class is in one of these comes with it. */
  readonly area: readonly string[]
  /** Ids not to be counted. */
  readonly without: readonly string[]
}

/** One or several classes that the clauses at hand cannot tell apart. */
export interface CountedClass extends Pick<PoolClass, 'facts' | 'standing'> {
  readonly inArea: boolean
  readonly count: number
  /** The largest of them, with how many each holds. */
  readonly parts: readonly { readonly key: string; readonly many: number }[]
}

/** The directory as proposals see it: everyone who may be proposed, in classes, counted. */
export interface PoolStore {
  /** Holds the places of these organisations until the transaction ends: only then are they read and put. */
  hold(ids: readonly string[]): Promise<void>
  /** Puts each into its class; null takes it out. The places are held. */
  put(them: readonly { readonly organisationId: string; readonly of: PoolClass | null }[]): Promise<void>
  /** Those who may be proposed. */
  counted(asked: PoolAsked): Promise<CountedClass[]>
  /** What callers write down of facts that were given out, by what they asked of them; gone with those facts. */
  readonly seenBefore: (asked: string) => WeakMap<object, string>
  /** The first so many of each class, always in the same order. */
  first(of: readonly { readonly key: string; readonly many: number }[], without: readonly string[]): Promise<string[]>
  /** Of these, who may be proposed: id → class. */
  keysOf(ids: readonly string[]): Promise<Map<string, string>>
  /** Makes one row a class of the changes that were written down; somebody who counts meanwhile sees the same sums. */
  tend(): Promise<void>
  /** Counts every class anew, these and any other, with nobody changing anything meanwhile; remembers by which lens it was filled. */
  recount(
    classes: readonly PoolClass[],
    lens: number,
  ): Promise<{ readonly organisations: number; readonly classes: number }>
  /** By which lens it was filled; null where that was never done. */
  lens(): Promise<number | null>
  /** Classes of which another number is told than there are. */
  miscounted(): Promise<number>
}
