import * as z from 'zod'
import { issueToken } from '../accounts/issue-token.ts'
import { done, notNow, refused } from '../answer.ts'
import { email, prose } from '../inputs.ts'
import { links } from '../mail/links.ts'
import { letters, postLetter } from '../mail/post-letter.ts'
import { useCase } from '../use-case.ts'
import { languageOf, personOf } from '../who.ts'

/**
 * Asks to speak for an unclaimed entry. The claim is open until a mail to an address at the entry's published domain is answered,
 * or the operator decides; until then the person acts for it under 「申請中」 and changes nothing public.
 */
export const claimOrganisation = useCase({
  name: 'claim-organisation',
  input: z.strictObject({
    organisationId: z.uuid(),
    /** What the person says about their place in the organisation; the operator reads it. */
    note: prose(1000).default(''),
    /** Where the mail goes; without it the operator decides. */
    address: email.optional(),
  }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, who, { organisationId, note, address }, standing) => {
    const person = personOf(who)
    const organisation = await services.stores.organisations.find(organisationId)
    if (!organisation || organisation.hidden) return refused({ kind: 'not-found', what: 'organisation' })
    if (standing.has('viewer')) return notNow('already-yours', { name: organisation.name })
    if (organisation.claimed) return notNow('already-claimed', { name: organisation.name })
    if (address && !organisation.domain) return notNow('no-published-domain', { name: organisation.name })
    if (address && organisation.domain && !isAt(address, organisation.domain))
      return notNow('address-elsewhere', { address, domain: organisation.domain })
    if (address && (await services.stores.mails.isRefused(address))) return notNow('address-refused', { address })

    for (const [what, key] of [
      ['claim', person.accountId],
      ...(address ? [['mail', address] as const] : []),
    ] as const) {
      const taken = await services.limits.take(what, key)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
    }

    const claim = await services.transaction(async (stores) => {
      const opened = await stores.claims.open({ organisationId, accountId: person.accountId, note })
      if (!address) return opened

      const secret = await issueToken(services, stores, {
        purpose: 'answer-claim',
        accountId: person.accountId,
        subject: opened.id,
        address,
      })
      const letter = letters(services.settings).answerClaim({
        link: links(services.settings).answerClaim(secret),
        organisation: organisation.name,
        claimant: person.name,
        claimantEmail: person.email,
      })
      await postLetter(services, stores, address, letter, { sender: languageOf(who) })
      return opened
    })
    // Who acts for nobody yet works under 「申請中」; who acts for another goes on doing so.
    if (!person.actingFor) await services.sessions.actFor(person.sessionId, organisationId)
    return done({ claimId: claim.id, organisationId, mailedTo: address ?? null })
  },
})

/** At the published domain itself. Who holds a name below it (`student@lab.example.ac.jp`) is for the operator to judge. */
export const isAt = (address: string, domain: string): boolean => address.slice(address.lastIndexOf('@') + 1) === domain
