import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** The organiser takes the terms back: nobody has to accept anything any more. What was accepted stays to be read. */
export const liftTerms = useCase({
  name: 'lift-terms',
  input: z.strictObject({ roomId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, at) =>
    changeRoom(services, who, { ...at, wish: async () => done([{ kind: 'lift-terms', body: {} }]) }),
})
