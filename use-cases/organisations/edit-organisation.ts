import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { contentOf } from '../duplicates/fill-blanks.ts'
import type { Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { contentWithoutKept, onlyKept } from './kept.ts'
import { organisationsChanged } from './organisation-changed.ts'
import { evidenceAfterSave, profile, sameValue } from './profile.ts'

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

      // What it keeps to itself is in no form, and stays as it was.
      const facts = { ...content.facts, ...onlyKept(before.facts) }
      const yours = {
        ...content,
        facts,
        evidence: evidenceAfterSave(before, facts),
        municipalityName: before.municipalityName,
        industryName: before.industryName,
      }
      const read = await versionRead(stores, before, version)
      const saved = await stores.organisations.save(organisationId, read, yours, person.accountId)
      if (!saved.ok) return refused({ kind: 'newer-version', current: saved.current, yours: { ...before, ...yours } })

      const grown = await organisationsChanged(stores, [organisationId], { who, at: services.clock.now() })
      return done({ organisation: saved.organisation, grown })
    })
    if (!answer.ok) return answer

    services.wake.grown(answer.value.grown)
    return done({ organisation: answer.value.organisation })
  },
})

/** The version a form was read from; the newest where only what stands in no form has changed since. */
async function versionRead(stores: Stores, newest: Organisation, version: number): Promise<number> {
  if (version === newest.version) return version
  const then = (await stores.organisations.history(newest.id)).find((it) => it.applied && it.version === version)
  const same = then && sameValue(contentWithoutKept(then.content), contentWithoutKept(contentOf(newest)))
  return same ? newest.version : version
}
