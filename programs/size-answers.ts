import type { Member } from '#consortium/consortium.ts'
import { deriveSize, otherTableDiffers, type SizeAnswer } from '#consortium/size-class.ts'
import type { SizeTable } from '#consortium/size-tables.ts'
import { isOfSizeWord, type SizeWord } from '#consortium/size-words.ts'
import { type Words, words } from '#consortium/words.ts'
import { sizeFactsOf } from './selector.ts'

/** Whether an organisation is of one of these sizes; the class worked out wins over the class stated, and says where they contradict. */
export type SizeOf = (member: Member, oneOf: readonly SizeWord[]) => SizeAnswer

/**
 * Size answers of one team under a table on a day. Where facts are missing every way of filling them in is tried, so
 * members of whom the same is known are worked out once: most of a large team under way.
 */
export function sizeAnswers(table: SizeTable, on: string): SizeOf {
  const known = new Map<string, SizeAnswer>()
  return (member, oneOf) => {
    const key = JSON.stringify([oneOf, sizeFactsOf(oneOf).map((fact) => member[fact] ?? null)])
    const answer = known.get(key) ?? answerOf(member, oneOf, table, on)
    known.set(key, answer)
    return answer
  }
}

function answerOf(member: Member, oneOf: readonly SizeWord[], table: SizeTable, on: string): SizeAnswer {
  const answer = isOfSizeWord(member, oneOf, table, on)
  const figures = member.capital ?? member.employees ?? member.legalForm
  const { warning } = member.size === undefined || figures === undefined ? {} : deriveSize(member, table)
  const differs = answer.is === undefined ? undefined : otherTableDiffers(member, table)
  const because = [warning, differs].reduce<Words>((said, more) => (more ? sentence(said, more) : said), answer.because)
  return { ...answer, because }
}

const sentence = (one: Words, other: Words): Words => words(`${one.ja}。${other.ja}`, `${one.en}. ${other.en}`)
