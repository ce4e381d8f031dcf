import * as z from 'zod'
import { type Answer, done, notNow, refused } from '../answer.ts'
import { organisationsChanged } from '../organisations/organisation-changed.ts'
import type { Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { carryContacts } from './carry-contacts.ts'
import { contentOf, filledFrom } from './fill-blanks.ts'
import { moveSeats } from './move-seats.ts'
import { saveHeld } from './save-held.ts'

/**
 * The operator joins two entries that are one organisation and chooses which stays. People, open claims, invitations, seats and the
 * number go over to it, and what it does not know it takes from the other; the other keeps its history and only leads there from now
 * on. `undo-merge` takes it back.
 */
export const mergeOrganisations = useCase({
  name: 'merge-organisations',
  input: z.strictObject({ stays: z.uuid(), goes: z.uuid() }),
  run: async (services, who, input) => {
    const { accountId } = personOf(who)
    const at = services.clock.now()
    const clientId = `merge:${services.secrets.id()}`
    const answer = await services.transaction(async (stores) => {
      const pair = await requirePair(stores, input)
      if (!pair.ok) return pair
      const { stays, goes } = pair.value

      const seats = await moveSeats(stores, goes, stays, { who, at }, { clientId })
      if (!seats.ok) return seats
      const carried = await stores.duplicates.carryOver(goes.id, stays.id)
      const number = stays.corporateNumber === null ? goes.corporateNumber : null
      if (number) {
        // One number stands at one entry, so it leaves before it arrives.
        await saveHeld(stores, goes, { ...goes, corporateNumber: null }, accountId)
        await stores.duplicates.carryRegister(goes.id, stays.id)
      }
      const versionAfter = await saveHeld(stores, stays, filledFrom(stays, goes), accountId)
      const contacts = await carryContacts(stores, [goes.id, stays.id], accountId)
      await stores.duplicates.forward(goes.id, stays.id)
      const mergeId = await stores.duplicates.addMerge({
        stays: stays.id,
        goes: goes.id,
        moved: {
          ...carried,
          seats: seats.value.seats,
          corporateNumber: number,
          before: contentOf(stays),
          versionAfter,
          ...(contacts ? { contacts } : {}),
        },
        by: accountId,
        at,
      })
      const grown = await organisationsChanged(stores, [stays.id, goes.id], { who, at })
      return done({ mergeId, stays: stays.id, grown: [...seats.value.grown, ...grown] })
    })
    if (!answer.ok) return answer

    services.wake.grown(answer.value.grown)
    return done({ mergeId: answer.value.mergeId, organisationId: answer.value.stays })
  },
})

/** Both entries, held, where they can be one. */
async function requirePair(
  stores: Stores,
  input: { stays: string; goes: string },
): Promise<Answer<{ stays: Organisation; goes: Organisation }>> {
  if (input.stays === input.goes) return notNow('same-entry')
  await stores.duplicates.hold([input.stays, input.goes])
  const [stays, goes] = await Promise.all([
    stores.organisations.find(input.stays),
    stores.organisations.find(input.goes),
  ])
  if (!stays || !goes) return refused({ kind: 'not-found', what: 'organisation' })
  if (stays.mergedInto || goes.mergedInto) return notNow('merged-before')
  // Removed at its wish or by the register: joining would bring what it said back to the directory.
  if (stays.hidden || goes.hidden) return refused({ kind: 'not-found', what: 'organisation' })
  if (stays.corporateNumber && goes.corporateNumber) return notNow('two-numbers')
  if (stays.demo !== goes.demo) return notNow('demo-and-real')
  return done({ stays, goes })
}
