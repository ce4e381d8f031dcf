import type { Member } from '#consortium/consortium.ts'
import type { SizeAnswer } from '#consortium/size-class.ts'
import type { SizeTable } from '#consortium/size-tables.ts'
import { isOfSizeWord, type SizeWord } from '#consortium/size-words.ts'
import { sizeFactsOf } from './selector.ts'

/** Whether an organisation is of one of these sizes. */
export type SizeOf = (member: Member, oneOf: readonly SizeWord[]) => SizeAnswer

/**
 * Size answers of one team under a table on a day. Where facts are missing every way of filling them in is tried, so
 * members of whom the same is known are worked out once: most of a large team under way.
 */
export function sizeAnswers(table: SizeTable, on: string): SizeOf {
  const known = new Map<string, SizeAnswer>()
  return (member, oneOf) => {
    const key = JSON.stringify([oneOf, sizeFactsOf(oneOf).map((fact) => member[fact] ?? null)])
    const answer = known.get(key) ?? isOfSizeWord(member, oneOf, table, on)
    known.set(key, answer)
    return answer
  }
}
