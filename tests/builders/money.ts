import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { judgeTerm } from '#programs/money/judge-term.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import { money } from '#programs/money.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { seated } from '#programs/seats.ts'
import type { Who } from '#programs/selector.ts'
import type { Finding, MoneyLine } from '#programs/verdict.ts'
import { aDay, anEditionOf, judged } from './programs.ts'

/** What every term of money carries. */
export const head = {
  called: words('補助金の申請額', 'Subsidy asked for'),
  source: { kind: 'quoted', document: '', place: '', quote: '' },
} as const

export const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }
export const leads: Who = { called: words('幹事者', 'lead'), roles: ['lead'] }

/** A plan and the applicants behind it, companies named デモ0, デモ1 and so on. */
export const applying = (plan: Plan, ...members: readonly Partial<Member>[]): Consortium => ({
  program: 'invented',
  plan,
  members: members.map((facts, at) => ({ name: `デモ${at}`, kind: 'company', roles: ['applicant'], ...facts })),
})

/** What a term taken alone finds. */
export const finding = (term: MoneyTerm, team: Consortium): Finding =>
  judged({ shape: 'within-cap', terms: [term] }, team)

export const outcome = (term: MoneyTerm, plan: Plan, ...members: readonly Partial<Member>[]) =>
  finding(term, applying(plan, ...members)).outcome

/** The outcome where so many yen are asked for in all. */
export const asked = (term: MoneyTerm, subsidy: number, ...members: readonly Partial<Member>[]) =>
  outcome(term, { subsidy }, ...members)

/** The facts that a term asks for. */
export const paths = (term: MoneyTerm, team: Consortium) => finding(term, team).questions.map(({ path }) => path)

/** All that a term taken alone says of a team: its Japanese sentence, and its questions by their paths. */
export function told(term: MoneyTerm, team: Consortium) {
  const { says, questions, ...found } = judgeTerm(term, seated(anEditionOf(), team, aDay, ['confirmed']), shapeOf)
  return { ...found, says: says.ja, questions: questions.map(({ path }) => path) }
}

/** The line of money that a term is for people; the test fails when there is none. */
export function lineOf(term: MoneyTerm, team: Consortium): MoneyLine {
  const [line] = money({ ...anEditionOf(), money: [term] }, team, aDay)
  if (!line) throw new Error('There is no line of money.')
  return line
}
