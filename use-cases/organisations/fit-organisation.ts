import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { fitsOf } from '#matching/fit.ts'
import { seatsFor } from '#matching/seats-for.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'
import { seeOrganisation } from './see-organisation.ts'

/**
 * Where an organisation could take part, in which seat, and how many others a team around it would need. Rests on the facts that the
 * asker may see; without a role it takes whichever it fits.
 */
export const fitOrganisation = useCase({
  name: 'fit-organisation',
  input: z.strictObject({ organisationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, who, { organisationId }) => {
    const taken = await services.limits.take('check', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
    const seen = await seeOrganisation(services, who, { organisationId })
    if (!seen.ok) return seen

    const { id, name, facts, corporateNumber } = seen.value
    const on = dayInJapan(services.clock.now())
    const editions = await allEditions()
    const member = { ...facts, name, ...(corporateNumber ? { corporateNumber } : {}) }
    const places = seatsFor(facts, editions, on)
    const open = editions.filter((edition) => places.some(({ program }) => program === edition.id))
    const fits = fitsOf({ program: '', members: [member] }, open, on)
    return done({
      organisationId: id,
      name,
      places: fits.map((it) => ({
        ...it,
        seats: places.find(({ program }) => program === it.program)?.seats ?? [],
      })),
    })
  },
})
