/** Where what changed waits for its turn: jobs, added in the transaction of the change. Which queue that is, is the affair of `db/`. */
import type { Failing } from '../../follower.ts'
import type { DocumentKey } from '../../key.ts'

export interface AtHand {
  readonly due: number
  readonly working: number
}

export interface FollowQueue {
  /** One job a document; one a thousand where there are many. A document that waits already waits once. */
  add(keys: readonly DocumentKey[]): Promise<void>
  /** The index must be written anew. Asked twice it is done once. */
  addMending(): Promise<void>
  /** Jobs that failed and were to wait go at once: the engine answers again. */
  hurry(): Promise<void>
  /** Jobs that nobody has taken yet, and those somebody is at; not those that failed and wait. */
  atHand(): Promise<AtHand>
  failing(): Promise<readonly Failing[]>
  lag(): Promise<{ readonly waiting: number; readonly oldestSeconds: number }>
}
