import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { organisationsChanged } from '../organisations/organisation-changed.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { takeBackContacts } from './carry-contacts.ts'
import { moveSeats } from './move-seats.ts'
import { saveHeld } from './save-held.ts'

/**
 * Takes a merge back: two entries again, each with its people, claims, invitations, seats and number. What the entry that
 * stayed says is as before, unless somebody saved it since: then their word stands and only the number goes back.
 */
export const undoMerge = useCase({
  name: 'undo-merge',
  input: z.strictObject({ mergeId: z.uuid() }),
  run: async (services, who, { mergeId }) => {
    const { accountId } = personOf(who)
    const at = services.clock.now()
    const answer = await services.transaction(async (stores) => {
      const merge = await stores.duplicates.findMerge(mergeId)
      if (!merge) return refused({ kind: 'not-found', what: 'merge' })
      await stores.duplicates.hold([merge.stays.id, merge.goes.id])
      const [stays, goes] = await Promise.all([merge.stays, merge.goes].map(({ id }) => stores.organisations.find(id)))
      if (!stays || !goes) return refused({ kind: 'not-found', what: 'organisation' })
      // Joined to a third since: that merge must be undone first, or seats and people would be looked for in vain.
      if (stays.mergedInto) return notNow('merged-again', { name: stays.name })
      if (!(await stores.duplicates.undone(mergeId, accountId, at))) return notNow('undone-before')

      const { moved } = merge
      const isUntouched = stays.version === moved.versionAfter
      // The number goes back where it came by this merge; one that came since stays.
      const touched = moved.corporateNumber ? { ...stays, corporateNumber: null } : stays
      await saveHeld(stores, stays, isUntouched ? moved.before : touched, accountId)
      if (moved.corporateNumber) {
        await stores.duplicates.carryRegister(stays.id, goes.id)
        await saveHeld(stores, goes, { ...goes, corporateNumber: moved.corporateNumber }, accountId)
      }
      await stores.duplicates.forward(goes.id, null)
      await stores.duplicates.carryBack(stays.id, goes.id, moved)
      await takeBackContacts(stores, stays.id, moved.contacts, accountId)

      const parted = await stores.organisations.find(goes.id)
      if (!parted) throw new Error(`There is no organisation ${goes.id}.`)
      const how = { clientId: `undo:${mergeId}`, only: moved.seats }
      const seats = await moveSeats(stores, stays, parted, { who, at }, how)
      // Nobody invites an entry that only leads elsewhere, so it cannot sit beside the one that stayed.
      if (!seats.ok) throw new Error(`The seats of ${goes.id} could not go back: ${seats.refusal.kind}`)
      const grown = await organisationsChanged(stores, [stays.id, goes.id], { who, at })
      return done({ grown: [...seats.value.grown, ...grown], stays: stays.id, goes: goes.id })
    })
    if (!answer.ok) return answer

    const { grown, ...parted } = answer.value
    services.wake.grown(grown)
    return done(parted)
  },
})
