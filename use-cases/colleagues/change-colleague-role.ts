import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { personRoles } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { changePeople, ownsAlone } from './change-people.ts'

/** Gives a colleague another role, oneself included; one owner always stays. */
export const changeColleagueRole = useCase({
  name: 'change-colleague-role',
  input: z.strictObject({ organisationId: z.uuid(), accountId: z.uuid(), role: z.enum(personRoles) }),
  about: ({ organisationId }) => ({ organisationId }),
  run: (services, who, { organisationId, accountId, role }) =>
    changePeople(services, who, organisationId, async ({ stores, people, me }) => {
      if (me.role !== 'owner') return refused({ kind: 'not-permitted' })
      const colleague = people.find((it) => it.accountId === accountId)
      if (!colleague) return refused({ kind: 'not-found', what: 'person' })
      if (role !== 'owner' && ownsAlone(people, accountId)) return notNow('last-owner', { name: colleague.name })

      await stores.colleagues.setRole(organisationId, accountId, role)
      return done({ name: colleague.name, role })
    }),
})
