import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { token } from '../inputs.ts'
import { links } from '../mail/links.ts'
import { letters, postLetter } from '../mail/post-letter.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/**
 * Whoever holds the mailed link may act for the organisation from now on, under whichever account they use at work; the one who
 * invited is told which.
 */
export const acceptColleagueInvitation = useCase({
  name: 'accept-colleague-invitation',
  input: z.strictObject({ token }),
  run: async (services, who, { token }) => {
    const person = personOf(who)
    const { secrets, settings } = services
    const at = services.clock.now()
    const answer = await services.transaction(async (stores) => {
      const found = await stores.colleagues.findInvited(secrets.hash(token))
      if (!found || found.expiresAt <= at) return notNow('link-spent')
      const { organisationId, organisationName, role, invitedBy } = found
      if (await stores.organisations.roleOf(person.accountId, organisationId))
        return notNow('already-yours', { name: organisationName })
      if (!(await stores.colleagues.answer(found.id, { state: 'accepted', by: person.accountId, at })))
        return notNow('link-spent')

      await stores.organisations.addPerson(organisationId, person.accountId, role)
      const letter = letters(settings).colleagueJoined({
        link: links(settings).people(organisationId),
        organisation: organisationName,
        name: person.name,
        email: person.email,
        role,
      })
      if (invitedBy) await postLetter(services, stores, invitedBy.email, letter)
      return done({ organisation: { id: organisationId, name: organisationName }, role })
    })
    if (answer.ok) await services.sessions.actFor(person.sessionId, answer.value.organisation.id)
    return answer
  },
})
