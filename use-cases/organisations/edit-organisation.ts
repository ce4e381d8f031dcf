import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { organisationsChanged } from './organisation-changed.ts'
import { evidenceAfterSave, profile } from './profile.ts'

/**
 * Saves the entry over the version that was read. Over a newer one it is refused with both, so that the screen shows them side
 * by side; what was typed is kept in the history either way.
 */
export const editOrganisation = useCase({
  name: 'edit-organisation',
  input: z.strictObject({ organisationId: z.uuid(), version: z.int().min(1), ...profile }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, who, { organisationId, version, ...content }) => {
    const person = personOf(who)
    const answer = await services.transaction(async (stores) => {
      const before = await stores.organisations.find(organisationId)
      if (!before) return refused({ kind: 'not-found', what: 'organisation' })

      // The number is who it is: claims were decided on it, and other entries follow it.
      if (before.corporateNumber && content.corporateNumber !== before.corporateNumber)
        return notNow('number-stays', { corporateNumber: before.corporateNumber })
      const holder = content.corporateNumber
        ? await stores.organisations.findByCorporateNumber(content.corporateNumber)
        : null
      if (holder && holder.id !== organisationId)
        return notNow('already-there', { organisationId: holder.id, name: holder.name, claimed: holder.claimed })

      const yours = {
        ...content,
        evidence: evidenceAfterSave(before, content.facts),
        municipalityName: before.municipalityName,
        industryName: before.industryName,
      }
      const saved = await stores.organisations.save(organisationId, version, yours, person.accountId)
      if (!saved.ok) return refused({ kind: 'newer-version', current: saved.current, yours: { ...before, ...yours } })

      const grown = await organisationsChanged(stores, [organisationId], { who, at: services.clock.now() })
      return done({ organisation: saved.organisation, grown })
    })
    if (!answer.ok) return answer

    services.wake.grown(answer.value.grown)
    return done({ organisation: answer.value.organisation })
  },
})
