import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changePeople } from './change-people.ts'

/** Makes a colleague owner in one's own place; oneself goes on as editor. */
export const handOverOrganisation = useCase({
  name: 'hand-over-organisation',
  input: z.strictObject({ organisationId: z.uuid(), accountId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: (services, who, { organisationId, accountId }) =>
    changePeople(services, who, organisationId, async ({ stores, people, me }) => {
      if (me.role !== 'owner') return refused({ kind: 'not-permitted' })
      if (accountId === me.accountId) return notNow('hand-over-to-oneself')
      const colleague = people.find((it) => it.accountId === accountId)
      if (!colleague) return refused({ kind: 'not-found', what: 'person' })

      await stores.colleagues.setRole(organisationId, accountId, 'owner')
      await stores.colleagues.setRole(organisationId, me.accountId, 'editor')
      return done({ name: colleague.name })
    }),
})
