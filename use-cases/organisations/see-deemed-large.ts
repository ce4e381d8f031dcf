import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import type { SizeFacts } from '#consortium/completions.ts'
import { type LargeFacts, largeQuestions } from '#consortium/deemed-large-answers.ts'
import { done, refused } from '../answer.ts'
import type { StoredFacts } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'

/** The check whether large companies stand behind the organisation, as its own people read it: every answer, when, and by whom. */
export const seeDeemedLarge = useCase({
  name: 'see-deemed-large',
  input: z.strictObject({ organisationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async ({ stores, clock }, _who, { organisationId }, standing) => {
    const entry = await stores.organisations.find(organisationId)
    if (!entry) return refused({ kind: 'not-found', what: 'organisation' })

    const { id, name, facts } = entry
    const { largeAnswers: answers = {} } = facts
    const people = new Set(largeQuestions.flatMap((question) => answers[question]?.by ?? []))
    const names = await Promise.all(
      [...people].map(async (by) => [by, (await stores.accounts.find(by))?.name ?? null] as const),
    )
    return done({
      organisation: { id, name },
      answers,
      /** By account; null where it is gone. */
      names: Object.fromEntries(names),
      figures: figuresOf(facts),
      today: dayInJapan(clock.now()),
      mayEdit: standing.has('editor'),
    })
  },
})

/** What the check reads of the entry besides its answers, and what tells its size. */
const figuresOf = (facts: StoredFacts): LargeFacts & SizeFacts => ({
  kind: facts.kind,
  legalForm: facts.legalForm,
  owners: facts.owners,
  officers: facts.officers,
  taxableIncome: facts.taxableIncome,
  industry: facts.industry,
  capital: facts.capital,
  employees: facts.employees,
  size: facts.size,
})
