import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changePeople, ownsAlone } from './change-people.ts'

/** Takes a colleague's right to act for the organisation, and with it the view into its rooms. */
export const removeColleague = useCase({
  name: 'remove-colleague',
  input: z.strictObject({ organisationId: z.uuid(), accountId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: (services, who, { organisationId, accountId }) =>
    changePeople(services, who, organisationId, async ({ stores, people, me }) => {
      if (me.role !== 'owner') return refused({ kind: 'not-permitted' })
      const colleague = people.find((it) => it.accountId === accountId)
      if (!colleague) return refused({ kind: 'not-found', what: 'person' })
      if (ownsAlone(people, accountId)) return notNow('last-owner', { name: colleague.name })

      await stores.colleagues.remove(organisationId, accountId)
      return done({ name: colleague.name })
    }),
})
