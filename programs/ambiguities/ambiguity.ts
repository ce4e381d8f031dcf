import type { Words } from '#consortium/words.ts'

/** A place where the documents are silent or contradict each other, and how it is read here until somebody knows better. */
export interface Ambiguity {
  readonly problem: Words
  readonly reading: Words
}

/** Some of them, by number. */
export type Ambiguities = Readonly<Record<`AMB-${string}`, Ambiguity>>
