import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changePeople, ownsAlone } from './change-people.ts'

/** Acts for the organisation no longer. Its last owner hands it over first. */
export const leaveOrganisation = useCase({
  name: 'leave-organisation',
  input: z.strictObject({ organisationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: (services, who, { organisationId }) =>
    changePeople(services, who, organisationId, async ({ stores, people, me }) => {
      if (ownsAlone(people, me.accountId)) return notNow('last-owner', { name: me.name })

      await stores.colleagues.remove(organisationId, me.accountId)
      return done({ organisationId })
    }),
})
