import * as z from 'zod'
import { prefecture } from '#consortium/facts/values.ts'
import { done, notNow, refused } from '../answer.ts'
import { organisationName, prose } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { tell } from './change-room.ts'
import { newRoom } from './new-room.ts'
import { findEdition } from './room-edition.ts'
import { someRoles } from './room-organisations.ts'

/** What a room says of itself. */
export const roomDescription = {
  name: organisationName,
  purpose: prose(2000).default(''),
  area: z
    .array(prefecture)
    .refine((them) => new Set(them).size === them.length, { error: 'name each prefecture once' })
    .default([]),
}

/**
 * Opens a room for one edition. The organisation that opens it organises it and sits in it, confirmed, in the roles it chose.
 * `roomId` is the form's own: sent twice, there is one room.
 */
export const openRoom = useCase({
  name: 'open-room',
  input: z.strictObject({
    program: z.string().max(100),
    ...roomDescription,
    organisationId: z.uuid(),
    roles: someRoles,
    roomId: z.uuid().optional(),
  }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, who, input) => {
    const edition = await findEdition(input.program)
    if (!edition) return refused({ kind: 'not-found', what: 'program' })

    const person = personOf(who)
    const taken = await services.limits.take('room', person.accountId)
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const now = services.clock.now()
    const answer = await services.transaction(async (stores) => {
      const before = input.roomId ? await stores.rooms.find(input.roomId) : null
      if (before)
        return before.organiser.id === input.organisationId
          ? done({ roomId: before.id, written: null })
          : notNow('room-already-open')

      const { name, purpose, area, organisationId, roles, roomId } = input
      const made = await newRoom(services, stores, {
        person,
        now,
        edition,
        name,
        purpose,
        area,
        organisationId,
        roles,
        roomId,
      })
      if (!made.ok) return made
      return done({ roomId: made.value.head.id, written: made.value.written })
    })
    if (!answer.ok) return answer

    if (answer.value.written) tell(services, [answer.value.written])
    return done({ roomId: answer.value.roomId })
  },
})
