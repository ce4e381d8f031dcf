import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { openSeatsOfRoomChanged } from '../open-seats/seat-documents.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { tellOfDeletion } from './tell-of-deletion.ts'

/** The organiser brings an archived room back to life, and what its organisations changed meanwhile comes in with it. One that was to be deleted stays. */
export const restoreRoom = useCase({
  name: 'restore-room',
  input: z.strictObject({ roomId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, at) =>
    changeRoom(services, who, {
      ...at,
      wish: async ({ stores, edition }, room) =>
        done([
          ...(room.archived?.deletion ? [{ kind: 'take-back-deletion', body: {} } as const] : []),
          { kind: 'restore-room', body: {} },
          ...(await changedMeanwhile(stores, room, edition)),
        ]),
      beside: async ({ stores, head }, { events, room }) => {
        if (events[0]?.kind === 'deletion-taken-back') await tellOfDeletion(services, stores, head, room, null)
        await openSeatsOfRoomChanged(stores, head.id)
      },
    }),
})
