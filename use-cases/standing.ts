import type { Standing } from './permissions.ts'
import type { Services } from './services.ts'
import type { Who } from './who.ts'

/** The things a use case can be about. */
export interface About {
  readonly organisationId?: string | undefined
  readonly roomId?: string | undefined
}

/** Everything the asker is, to the house and to the thing at hand. */
export async function standingOf(services: Services, who: Who, about: About): Promise<ReadonlySet<Standing>> {
  if (who.kind === 'system') return new Set<Standing>(['anyone', 'system'])
  if (who.kind === 'visitor') return new Set<Standing>(['anyone', 'visitor'])

  const held = new Set<Standing>(['anyone', 'account'])
  if (who.verified) held.add('verified')
  if (who.operator && who.verified) held.add('operator')
  if (who.verified && about.organisationId) {
    const role = await services.stores.organisations.roleOf(who.accountId, about.organisationId)
    if (role) for (const each of rolesUpTo[role]) held.add(each)
    if (!role && (await services.stores.claims.isOpen(who.accountId, about.organisationId))) held.add('claimant')
  }
  if (who.verified && about.roomId) {
    const seats = await services.stores.rooms.standingIn(who.accountId, about.roomId)
    if (seats.organiser) held.add('organiser')
    if (seats.seated) held.add('seated')
    if (seats.onlooker) held.add('onlooker')
    if (seats.atTheDoor) held.add('at-the-door')
  }
  return held
}

/** An owner may do what an editor may, an editor what a viewer may. */
const rolesUpTo = {
  viewer: ['viewer'],
  editor: ['viewer', 'editor'],
  owner: ['viewer', 'editor', 'owner'],
} as const satisfies Record<string, readonly Standing[]>
