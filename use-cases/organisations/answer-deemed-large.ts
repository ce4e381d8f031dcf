import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { type LargeAnswers, largeQuestions, withAnswer } from '#consortium/deemed-large-answers.ts'
import { figureProblem } from '#consortium/deemed-large-figures.ts'
import { keptFacts } from '#consortium/facts/large.ts'
import { type Answer, done, refused } from '../answer.ts'
import { contentOf } from '../duplicates/fill-blanks.ts'
import type { Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { organisationsChanged } from './organisation-changed.ts'

const change = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.literal('answer'),
    question: z.enum(largeQuestions),
    /** `says` and the figures of that question, as the fact holds them without day and person. */
    answer: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ does: z.literal('take-back'), question: z.enum(largeQuestions) }),
  z.strictObject({ does: z.literal('start-again') }),
  /** Back to the answers of an earlier version. */
  z.strictObject({ does: z.literal('undo'), version: z.int().min(1) }),
])
type Change = z.infer<typeof change>

/**
 * One answer to the check whether large companies stand behind the organisation, kept at once with its day and who said it; or
 * one taken back, all of them, or the last change. Rooms hear of it only where the outcome is another. `before` is the version
 * that undo goes back to.
 */
export const answerDeemedLarge = useCase({
  name: 'answer-deemed-large',
  input: z.strictObject({ organisationId: z.uuid(), change }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, who, { organisationId, change }) => {
    const person = personOf(who)
    const at = services.clock.now()
    const said = { on: dayInJapan(at), by: person.accountId }
    const answer = await services.transaction(async (stores) => {
      let entry = await stores.organisations.find(organisationId)
      for (;;) {
        if (!entry) return refused({ kind: 'not-found', what: 'organisation' })
        const changed = await answersAfter(stores, entry, change, said)
        if (!changed.ok) return changed

        const { version: before } = entry
        const saved = await stores.organisations.save(
          organisationId,
          before,
          withAnswers(entry, changed.value),
          person.accountId,
        )
        if (saved.ok) return done({ before, grown: await organisationsChanged(stores, [organisationId], { who, at }) })
        // Somebody else saved the entry at this moment: the answer goes over theirs, since it touches nothing of it.
        entry = saved.current
      }
    })
    if (!answer.ok) return answer

    services.wake.grown(answer.value.grown)
    return done({ before: answer.value.before })
  },
})

async function answersAfter(
  stores: Stores,
  { id, facts: { largeAnswers: answers = {} } }: Organisation,
  change: Change,
  said: { on: string; by: string },
): Promise<Answer<LargeAnswers>> {
  switch (change.does) {
    case 'answer': {
      const { question } = change
      const parsed = keptFacts.largeAnswers.type.safeParse({ [question]: { ...change.answer, ...said } })
      const given = parsed.data?.[question]
      if (!given) return badAnswer(parsed.error?.issues[0]?.path[1], 'choose one of the answers, with its figures')
      const wrong = figureProblem({ [question]: given })
      return wrong ? badAnswer(wrong.field, wrong.says.en, wrong.says) : done(withAnswer(answers, question, given))
    }
    case 'take-back':
      return done(Object.fromEntries(Object.entries(answers).filter(([question]) => question !== change.question)))
    case 'start-again':
      return done({})
    case 'undo': {
      const then = (await stores.organisations.history(id)).find(
        ({ version, applied }) => applied && version === change.version,
      )
      return then ? done(then.content.facts.largeAnswers ?? {}) : refused({ kind: 'not-found', what: 'version' })
    }
  }
}

const badAnswer = (field: PropertyKey | undefined, message: string, says?: { ja: string; en: string }) =>
  refused({ kind: 'bad-input', problems: [{ path: String(field ?? 'says'), message, ...(says && { says }) }] })

function withAnswers(entry: Organisation, answers: LargeAnswers) {
  const content = contentOf(entry)
  const { largeAnswers: _before, ...facts } = content.facts
  const { largeAnswers: _known, ...evidence } = content.evidence
  return Object.keys(answers).length === 0
    ? { ...content, facts, evidence }
    : {
        ...content,
        facts: { ...facts, largeAnswers: answers },
        evidence: { ...evidence, largeAnswers: 'self' as const },
      }
}
