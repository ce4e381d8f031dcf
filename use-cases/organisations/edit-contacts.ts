import * as z from 'zod'
import type { Contacts } from '#consortium/contacts.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { contacts } from './contacts.ts'

/** Writes who signs and who answers, over the version that was read; over a newer one it is refused with both. */
export const editContacts = useCase({
  name: 'edit-contacts',
  input: contacts.extend({ organisationId: z.uuid(), version: z.coerce.number().int().min(0) }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async ({ stores, wake }, who, { organisationId, version, ...typed }) => {
    const known = Object.entries(typed).filter(([, value]) => value !== undefined)
    const yours: Contacts = Object.fromEntries(known)
    const saved = await stores.contacts.save(organisationId, version, yours, personOf(who).accountId)
    if (saved) {
      wake.beside({ organisationId })
      return done({ version: version + 1 })
    }

    const current = await stores.contacts.find(organisationId)
    return refused({ kind: 'newer-version', current, yours })
  },
})
