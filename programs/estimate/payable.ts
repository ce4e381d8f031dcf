import { roles as roleWords } from '#consortium/roles.ts'
import { type Words, words } from '#consortium/words.ts'
import { matches } from '../matcher.ts'
import { questionsFor, type Standing, type Team } from '../team.ts'
import type { Question } from '../verdict.ts'

/** Whether an organisation may be paid at all, and by which term of the edition's money not. */
export interface Paid {
  readonly is: 'yes' | 'no' | 'perhaps'
  readonly term: number | null
  readonly says: Words | null
  readonly questions: readonly Question[]
}

const paid: Paid = { is: 'yes', term: null, says: null, questions: [] }

/** By the terms that pay some nothing, and by the roles that may be paid where the edition tells them. */
export function paidOf(standing: Standing, team: Team): Paid {
  const { money } = team.edition
  for (const [term, it] of money.entries()) {
    if (it.term !== 'unpaid') continue
    const match = matches(it.who, standing, team)
    const says = words(`${it.who.called.ja}には交付されません。`, `Nothing is paid to ${it.who.called.en}.`)
    if (match.is === 'yes') return { is: 'no', term, says, questions: [] }
    if (match.is === 'perhaps') return { is: 'perhaps', term, says, questions: questionsFor(standing, match) }
  }

  const payees = money.flatMap((it) => it.payees ?? [])
  if (payees.length === 0 || !standing.roles || standing.roles.length === 0) return paid
  if (standing.roles.some((role) => payees.includes(role))) return paid
  const called = [...new Set(payees)].map(
    (role) => team.edition.roles.find((it) => it.role === role)?.called ?? roleWords[role],
  )
  return {
    is: 'no',
    term: money.findIndex((it) => it.payees !== undefined),
    says: words(
      `交付を受けられる役割（${called.map(({ ja }) => ja).join('、')}）に当たらないため、交付されません。`,
      `Nothing is paid: only these roles may be paid: ${called.map(({ en }) => en).join(', ')}.`,
    ),
    questions: [],
  }
}
