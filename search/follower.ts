/** The part of an engine that follows by jobs: what the jobs call. */
import type { DocumentKey } from './key.ts'

export interface SearchFollower {
  /**
   * Brings these documents into the index as their rows now are, and waits until the engine has done it.
   *
   * @throws where it could not be done; the job comes back later
   */
  follow(keys: readonly DocumentKey[]): Promise<void>
  /** Writes the index anew where it is not there, not whole, or not set as this code sets it. */
  mend(): Promise<void>
  /** Documents that failed more than once, for the operator; the first twenty. */
  failing(): Promise<readonly Failing[]>
}

export interface Failing {
  /** The documents of one job. */
  readonly documents: number
  /** Which one, where it is one. */
  readonly key: DocumentKey | null
  readonly attempts: number
  /** It is not tried again by itself. */
  readonly givenUp: boolean
  /** As the engine said it. */
  readonly error: string
}
