import type { Answer } from '#use-cases/answer.ts'
import { changeColleagueRole } from '#use-cases/colleagues/change-colleague-role.ts'
import { handOverOrganisation } from '#use-cases/colleagues/hand-over-organisation.ts'
import { inviteColleague } from '#use-cases/colleagues/invite-colleague.ts'
import { removeColleague } from '#use-cases/colleagues/remove-colleague.ts'
import { withdrawColleagueInvitation } from '#use-cases/colleagues/withdraw-colleague-invitation.ts'
import type { Services } from '#use-cases/services.ts'
import type { personRoles } from '#use-cases/stores/organisations.ts'
import type { Person } from '#use-cases/who.ts'
import type { AppWords } from './words/ja.ts'

interface Asked {
  readonly services: Services
  readonly who: Person
  readonly organisationId: string
  readonly form: FormData
  readonly words: AppWords['people']
}

type Intent = (it: Asked) => Promise<Answer<string>>

/** What the buttons of the page about an organisation's people do, and the sentence that says it is done. */
export const peopleIntents: Readonly<Record<string, Intent>> = {
  role: async ({ services, who, organisationId, form, words }) => {
    const answer = await changeColleagueRole(services, who, {
      organisationId,
      accountId: accountIn(form),
      role: roleIn(form),
    })
    return say(answer, ({ name, role }) => words.change.done(name, words.roles[role]))
  },
  'hand-over': async ({ services, who, organisationId, form, words }) => {
    const answer = await handOverOrganisation(services, who, { organisationId, accountId: accountIn(form) })
    return say(answer, ({ name }) => words.handOver.done(name))
  },
  remove: async ({ services, who, organisationId, form, words }) => {
    const answer = await removeColleague(services, who, { organisationId, accountId: accountIn(form) })
    return say(answer, ({ name }) => words.remove.done(name))
  },
  again: async ({ services, who, organisationId, form, words }) => {
    const address = String(form.get('address') ?? '')
    const answer = await inviteColleague(services, who, { organisationId, address, role: roleIn(form) })
    return say(answer, () => words.invite.done(address))
  },
  withdraw: async ({ services, who, organisationId, form, words }) => {
    const invitationId = String(form.get('invitationId') ?? '')
    const answer = await withdrawColleagueInvitation(services, who, { organisationId, invitationId })
    return say(answer, ({ address }) => words.invited.withdrawn(address))
  },
}

const say = <T>(answer: Answer<T>, words: (value: T) => string): Answer<string> =>
  answer.ok ? { ok: true, value: words(answer.value) } : answer

const accountIn = (form: FormData) => String(form.get('accountId') ?? '')
/** Anything else than a role is left to the use case to refuse. */
const roleIn = (form: FormData) => String(form.get('role') ?? '') as (typeof personRoles)[number]
