import { type Answer, done, type Refusal } from '../answer.ts'
import { postIntroduction } from '../mail/post-open-seat-letter.ts'
import { writeToDesk } from '../rooms/change-desk.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { findSeatable } from '../rooms/room-organisations.ts'
import type { Services, Stores } from '../services.ts'
import type { ApplicationAtHand } from './own-seat.ts'

type Grown = readonly { readonly logId: string; readonly seq: number }[]

/**
 * Both know each other from now on: the applicant comes onto the organiser's short list (候補), where the ordinary way to an
 * invitation begins, and both are told by mail. Who stands on the list or sits in the room already keeps that seat. In the
 * transaction at hand; answers what to tell after it.
 *
 * @param by whose word put it there: somebody of the organiser's
 */
export async function introduce(
  services: Services,
  stores: Stores,
  { seat, application }: ApplicationAtHand,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<Answer<{ seatId: string; grown: Grown }>> {
  const head = await stores.rooms.find(seat.roomId)
  if (!head) throw new Error(`The room of the open seat ${seat.id} is gone.`)
  const { id: organisationId } = application.organisation
  const edition = await editionOf(stores, head)
  const found = await findSeatable(stores, { edition, demo: head.demo }, { organisationId }, 'asked')
  if (!found.ok) return found

  const seatId = services.secrets.id()
  const { organisation, facts } = found.value
  const listed = await writeToDesk(
    stores,
    head,
    {
      sender: 'system:open-seats',
      clientId: `introduced:${application.id}`,
      accountId: by,
      organisationId: head.organiser.id,
      at,
      // The organiser's people said so before, when they agreed to go on with names.
      asker: () => ({ accountId: by, organiser: true, seatIds: [] }),
    },
    { kind: 'list-candidate', body: { seatId, organisation, facts, roles: [...seat.roles] } },
  )
  const there = listed.ok ? null : seatThere(listed.refusal)
  if (!listed.ok && there === null) return listed

  const place = there ?? seatId
  await stores.applications.introduce(application.id, { seatId: place, for: head.organiser.id, at })
  await postIntroduction(services, stores, { head, edition, seat, organisation: application.organisation })
  return done({ seatId: place, grown: listed.ok ? [listed.value] : [] })
}

/** The seat it holds already, where that is why it was turned down. */
function seatThere(refusal: Refusal): string | null {
  if (refusal.kind !== 'not-now' || refusal.rule !== 'organisation-already-here') return null
  const seatId = refusal.facts?.seatId
  return typeof seatId === 'string' ? seatId : null
}
