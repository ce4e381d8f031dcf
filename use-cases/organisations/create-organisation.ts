import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { entriesChanged } from './organisation-changed.ts'
import { evidenceAfterSave, profile } from './profile.ts'

/** Makes an entry for an organisation that is not in the directory; whoever makes it owns it and acts for it from now on. */
export const createOrganisation = useCase({
  name: 'create-organisation',
  input: z.strictObject({
    ...profile,
    kana: profile.kana.default(null),
    corporateNumber: profile.corporateNumber.default(null),
    capability: profile.capability.default(''),
    domain: profile.domain.default(null),
  }),
  run: async (services, who, input) => {
    const person = personOf(who)
    const taken = await services.limits.take('organisation', person.accountId)
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const answer = await services.transaction(async (stores) => {
      const made = await stores.organisations.create({
        ...input,
        evidence: evidenceAfterSave(null, input.facts),
        municipalityName: null,
        industryName: null,
        source: null,
        sourceUrl: null,
        demo: false,
      })
      if (!made) {
        // Only the number can be taken: entries made by people have no import key.
        const there = input.corporateNumber
          ? await stores.organisations.findByCorporateNumber(input.corporateNumber)
          : null
        if (!there || there.hidden) return notNow('removed-at-its-wish')
        return notNow('already-there', { organisationId: there.id, name: there.name, claimed: there.claimed })
      }
      await stores.organisations.addPerson(made.id, person.accountId, 'owner')
      await entriesChanged(stores, [made.id])
      return done({ organisationId: made.id, name: made.name })
    })
    if (answer.ok) await services.sessions.actFor(person.sessionId, answer.value.organisationId)
    return answer
  },
})
