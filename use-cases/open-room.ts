import * as z from 'zod'
import { prefecture } from '#consortium/facts/values.ts'
import { done, notNow, refused } from './answer.ts'
import { tell, writerOf } from './change-room.ts'
import { organisationName, prose } from './inputs.ts'
import { findEdition } from './room-edition.ts'
import { someRoles, takenOver } from './room-organisations.ts'
import { writeToRoom } from './room-writing.ts'
import { useCase } from './use-case.ts'
import { personOf } from './who.ts'

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
  run: async (services, who, input, standing) => {
    if (!standing.has('editor')) return refused({ kind: 'not-permitted' })
    const edition = await findEdition(input.program)
    if (!edition) return refused({ kind: 'not-found', what: 'program' })

    const person = personOf(who)
    const now = services.clock.now()
    const answer = await services.transaction(async (stores) => {
      const before = input.roomId ? await stores.rooms.find(input.roomId) : null
      if (before)
        return before.organiser.id === input.organisationId
          ? done({ roomId: before.id, written: null })
          : notNow('room-already-open')

      await stores.rooms.holdOrganisation(input.organisationId)
      const entry = await stores.organisations.find(input.organisationId)
      if (!entry) return refused({ kind: 'not-found', what: 'organisation' })
      const { name, purpose, area, roles } = input
      const head = await stores.rooms.create({
        ...(input.roomId && { id: input.roomId }),
        program: edition.id,
        name,
        organiserId: entry.id,
        demo: entry.demo,
      })
      const organiser = { id: entry.id, name: entry.name }
      const asker = () => ({ accountId: person.accountId, organiser: true, seatIds: [] })
      const writer = { ...writerOf(person, now, [entry.id]), clientId: 'open', asker }
      const written = await writeToRoom(stores, head.roomLog, writer, async () =>
        done([
          {
            kind: 'open-room',
            body: { name, purpose, area, program: edition.id, version: edition.version, organiser },
          },
          {
            kind: 'confirm-seat',
            body: { seatId: services.secrets.id(), roles: [...roles], ...takenOver(entry, edition, 'confirmed') },
          },
        ]),
      )
      return written.ok ? done({ roomId: head.id, written: written.value }) : written
    })
    if (!answer.ok) return answer

    if (answer.value.written) tell(services, [answer.value.written])
    return done({ roomId: answer.value.roomId })
  },
})
