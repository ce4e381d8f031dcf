import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { email } from '../inputs.ts'
import { links } from '../mail/links.ts'
import { letters, postLetter } from '../mail/post-letter.ts'
import { personRoles } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { languageOf, personOf } from '../who.ts'

const daysToAnswer = 7

/** Mails a colleague a link to act for the organisation too. Sent again to the same address, the link before ends. */
export const inviteColleague = useCase({
  name: 'invite-colleague',
  input: z.strictObject({ organisationId: z.uuid(), address: email, role: z.enum(personRoles) }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, who, { organisationId, address, role }) => {
    const person = personOf(who)
    const { stores, limits, secrets, clock, settings } = services
    const organisation = await stores.organisations.find(organisationId)
    if (!organisation) return refused({ kind: 'not-found', what: 'organisation' })
    const there = (await stores.colleagues.of(organisationId)).find((it) => it.email === address)
    if (there) return notNow('already-colleague', { name: there.name })

    if (await stores.mails.isRefused(address)) return notNow('address-refused', { address })

    for (const [what, key] of [
      ['invitation', person.accountId],
      ['mail', address],
    ] as const) {
      const taken = await limits.take(what, key)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
    }

    const secret = secrets.token()
    const sentAt = clock.now()
    const expiresAt = new Date(sentAt.getTime() + daysToAnswer * 24 * 60 * 60 * 1000)
    await services.transaction(async (stores) => {
      const tokenHash = secrets.hash(secret)
      await stores.colleagues.invite({
        organisationId,
        address,
        role,
        tokenHash,
        invitedBy: person.accountId,
        sentAt,
        expiresAt,
      })
      const letter = letters(settings).colleagueInvited({
        link: links(settings).join(secret),
        organisation: organisation.name,
        sender: person.name,
        role,
        days: daysToAnswer,
      })
      await postLetter(services, stores, address, letter, { sender: languageOf(who) })
    })
    return done({ address, expiresAt })
  },
})
