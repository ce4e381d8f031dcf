import type { AppLoadContext } from '@remix-run/server-runtime'
import { type OwnClashes, seeClashes } from '#use-cases/rooms/see-clashes.ts'
import type { Who } from '#use-cases/who.ts'
import { requireValue } from './answers.server.ts'

/** Of the asker's own organisations, what concerns one room. */
export async function ownClashesIn(
  { services }: AppLoadContext,
  request: Request,
  who: Who,
  roomId: string,
): Promise<OwnClashes> {
  const { twoRooms, lenders } = requireValue(await seeClashes(services, who, {}), request)
  return {
    twoRooms: twoRooms.filter(({ rooms }) => rooms.some(({ id }) => id === roomId)),
    lenders: lenders.filter(({ room }) => room.id === roomId),
  }
}
