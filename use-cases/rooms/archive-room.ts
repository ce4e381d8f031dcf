import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { openSeatsOfRoomChanged } from '../open-seats/seat-documents.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** The organiser keeps the room to be read only: nobody changes it, nobody is reminded of it, and lists show it last. */
export const archiveRoom = useCase({
  name: 'archive-room',
  input: z.strictObject({ roomId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, at) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'archive-room', body: {} }]),
      beside: ({ stores, head }) => openSeatsOfRoomChanged(stores, head.id),
    }),
})
