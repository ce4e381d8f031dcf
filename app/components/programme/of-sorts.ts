/**
 * The findings on a team being tried, where one row stands for many: sixty of a sort are named once, 「商工会議所（60者）」, and a question
 * is asked once a row, since one field answers it for all of them.
 */
import type { Words } from '#consortium/words.ts'
import type { Finding, Question } from '#programs/verdict.ts'

/** @param sorts how rows of more than one are called in the team, without the number */
export function ofSorts(
  findings: readonly Finding[],
  sorts: readonly string[],
  fieldOf: (question: Question) => string | undefined,
): Finding[] {
  return findings.map((it) => ({
    ...it,
    says: namedOnce(it.says, sorts),
    questions: askedOnceARow(it.questions, fieldOf),
  }))
}

/** @example namedOnce(words('商工会議所1、商工会議所2は対象です。', …), ['商工会議所']).ja // '商工会議所（2者）は対象です。' */
export const namedOnce = ({ ja, en }: Words, sorts: readonly string[]): Words => ({
  ja: together(ja, sorts, (sort, n) => `${sort}（${n}者）`),
  en: together(en, sorts, (sort, n) => `${sort} (${n})`),
})

function together(text: string, sorts: readonly string[], called: (sort: string, n: number) => string): string {
  return sorts.reduce((said, sort) => {
    const one = `${sort.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} ?\\d+`
    const several = new RegExp(`${one}(?:(?:、|, |・)${one})+`, 'g')
    return said.replace(several, (them) => called(sort, them.split(/、|, |・/).length))
  }, text)
}

function askedOnceARow(
  questions: readonly Question[],
  fieldOf: (question: Question) => string | undefined,
): Question[] {
  const fields = questions.map((it) => fieldOf(it) ?? it.path)
  return questions.filter((_, at) => fields.indexOf(fields[at] ?? '') === at)
}
