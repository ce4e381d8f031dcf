import * as z from 'zod'
import { statements } from '#consortium/statements.ts'
import { idsOf } from '#consortium/words.ts'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { personName } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** A named person says yes or no to a statement the edition asks for; the organiser writes down who, and today as the day where none is given. */
export const attest = useCase({
  name: 'attest',
  input: z.strictObject({
    roomId: z.uuid(),
    statement: z.enum(idsOf(statements)),
    is: z.boolean(),
    /** Whoever ticks it, where left out. */
    byName: personName.optional(),
    on: z.iso.date().optional(),
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { statement, is, byName, on, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async ({ person, today }) =>
        done([{ kind: 'attest', body: { statement, is, byName: byName ?? person.name, on: on ?? today } }]),
    }),
})
