import type { Member } from '#consortium/consortium.ts'
import { possibleForms } from '#consortium/legal-form.ts'
import { deriveSize, otherTableDiffers, type SizeAnswer, type Sizing, sizingOf } from '#consortium/size-class.ts'
import type { SizeTable } from '#consortium/size-tables.ts'
import { isOfSizeWord, type SizeWord, sizeWords } from '#consortium/size-words.ts'
import { smeIndustriesOf } from '#consortium/sme-industry.ts'
import { type Words, words } from '#consortium/words.ts'
import { sizeFactsOf } from './selector.ts'

/** Whether an organisation is of one of these sizes; the class worked out wins over the class stated, and says where they contradict. */
export type SizeOf = (member: Member, oneOf: readonly SizeWord[]) => SizeAnswer

/**
 * Size answers of one team under a table on a day. Where facts are missing every way of filling them in is tried, so
 * members of whom the same is known are worked out once: most of a large team under way. The ways are the same for all of the
 * same legal forms, lines of trade and figures.
 */
export function sizeAnswers(table: SizeTable, on: string): SizeOf {
  const alike = new Map<Member, Alike>()
  const known = new Map<string, Alike>()
  const sizings = new Map<string, Sizing>()
  const sizingFor = (member: Member): Sizing => {
    const { capital = null, employees = null } = member
    const figures = JSON.stringify([possibleForms(member), smeIndustriesOf(member.industry), capital, employees])
    const sizing = sizings.get(figures) ?? sizingOf(member, table)
    sizings.set(figures, sizing)
    return sizing
  }
  const alikeTo = (member: Member): Alike => {
    const facts = JSON.stringify(factsBehind.map((fact) => member[fact] ?? null))
    const found = known.get(facts) ?? { sizing: sizingFor(member), answers: new Map() }
    known.set(facts, found)
    alike.set(member, found)
    return found
  }
  return (member, oneOf) => {
    const { sizing, answers } = alike.get(member) ?? alikeTo(member)
    const asked = oneOf.join()
    const answer = answers.get(asked) ?? answerOf(member, oneOf, table, on, sizing)
    answers.set(asked, answer)
    return answer
  }
}

/** Size answers by any table on one day, each table's made once: many editions on one team share them. */
export function sizesOn(on: string): (table: SizeTable) => SizeOf {
  const made = new Map<SizeTable, SizeOf>()
  return (table) => {
    const answers = made.get(table) ?? sizeAnswers(table, on)
    made.set(table, answers)
    return answers
  }
}

/** Members of whom the same is known, and what was answered of them by the sizes asked for. */
interface Alike {
  readonly sizing: Sizing
  readonly answers: Map<string, SizeAnswer>
}

/** Every fact that some size is worked out from. */
const factsBehind = sizeFactsOf(Object.keys(sizeWords) as SizeWord[])

function answerOf(
  member: Member,
  oneOf: readonly SizeWord[],
  table: SizeTable,
  on: string,
  sizing: Sizing,
): SizeAnswer {
  const answer = isOfSizeWord(member, oneOf, table, on, sizing)
  const figures = member.capital ?? member.employees ?? member.legalForm
  const { warning } = member.size === undefined || figures === undefined ? {} : deriveSize(member, table, sizing)
  const differs = answer.is === undefined ? undefined : otherTableDiffers(member, table)
  const because = [warning, differs].reduce<Words>((said, more) => (more ? sentence(said, more) : said), answer.because)
  return { ...answer, because }
}

const sentence = (one: Words, other: Words): Words => words(`${one.ja}。${other.ja}`, `${one.en}. ${other.en}`)
