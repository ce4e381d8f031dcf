import { type Answer, refused } from '../answer.ts'
import type { Services, Stores } from '../services.ts'
import type { Colleague } from '../stores/organisations.ts'
import { personOf, type Who } from '../who.ts'

export interface PeopleAtHand {
  /** The stores of the transaction. */
  readonly stores: Stores
  /** Everyone who may act for the organisation, held until the transaction ends. */
  readonly people: readonly Colleague[]
  readonly me: Colleague
}

/**
 * Changes who may act for an organisation: decided with everyone held, so that two who go at once cannot leave it without an
 * owner. After the commit its rooms look anew at who may read them; sockets of those who may not close within a second.
 */
export async function changePeople<T>(
  services: Services,
  who: Who,
  organisationId: string,
  change: (at: PeopleAtHand) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { accountId } = personOf(who)
  const answer = await services.transaction(async (stores) => {
    const people = await stores.colleagues.of(organisationId, { lock: true })
    const me = people.find((it) => it.accountId === accountId)
    return me ? change({ stores, people, me }) : refused({ kind: 'not-permitted' })
  })
  if (answer.ok) await tellRoomsOf(services, organisationId)
  return answer
}

/** Whether nobody would own it if this one did not. */
export const ownsAlone = (people: readonly Colleague[], accountId: string): boolean =>
  people.every((it) => (it.role === 'owner') === (it.accountId === accountId))

/** Every room it organises or sits in. */
async function tellRoomsOf({ stores, wake }: Services, organisationId: string): Promise<void> {
  for (const { id } of await stores.rooms.listFor([organisationId])) wake.ended({ roomId: id })
}
