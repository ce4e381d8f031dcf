import * as z from 'zod'
import type { FactPath } from '#consortium/consortium.ts'
import { kinds } from '#consortium/kinds.ts'
import type { Edition } from '#programs/edition.ts'
import { factsRead } from '#programs/facts-read.ts'
import { isLive, type RoomState, type Seat } from '#rooms/state.ts'
import { done, notNow, refused } from '../answer.ts'
import { organisationName } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { writeToDesk } from './change-desk.ts'
import { askerIn, writerOf } from './change-room.ts'
import { newRoom } from './new-room.ts'
import { findEdition } from './room-edition.ts'
import { roomNow } from './room-now.ts'
import { findSeatable, someRoles } from './room-organisations.ts'

/**
 * Takes a team to another edition: a new room with purpose, area and the plan's facts that the new edition reads, and the members
 * as 候補 on its desk. Nobody is asked by it, and what people declared or asked for in money stays behind. `left` counts those
 * the directory shows no more. `copyId` is the form's own: sent twice, there is one room.
 */
export const copyTeam = useCase({
  name: 'copy-team',
  input: z.strictObject({
    roomId: z.uuid(),
    program: z.string().max(100),
    name: organisationName,
    /** Of the organiser in the new room. */
    roles: someRoles,
    copyId: z.uuid().optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, program, name, roles, copyId }) => {
    const edition = await findEdition(program)
    if (!edition) return refused({ kind: 'not-found', what: 'program' })
    if (roles.some((role) => !edition.roles.some((it) => it.role === role)))
      return refused({ kind: 'bad-input', problems: [{ path: 'roles', message: `expected roles of ${edition.id}` }] })

    const person = personOf(who)
    const now = services.clock.now()
    const answer = await services.transaction(async (stores) => {
      const from = await stores.rooms.find(roomId)
      const team = from && (await roomNow(stores, from.roomLog))
      if (!from || !team) return refused({ kind: 'not-found', what: 'room' })
      const before = copyId ? await stores.rooms.find(copyId) : null
      if (before)
        return before.organiser.id === from.organiser.id
          ? done({ roomId: before.id, left: 0, grown: [] })
          : notNow('room-already-open')

      const { room } = team
      const { purpose, area } = room
      const organisationId = from.organiser.id
      const plan = planFor(edition, room)
      const made = await newRoom(services, stores, {
        ...{ person, now, edition, name, purpose, area, organisationId, roles, plan },
        roomId: copyId,
      })
      if (!made.ok) return made
      const { head, written } = made.value

      const grown = [{ logId: head.roomLog, seq: written.room.seq }]
      const asker = (await askerIn(stores, person)).in
      const others = room.seats.filter((it) => isLive(it) && it.organisation.id !== organisationId)
      for (const seat of others) {
        const found = await findSeatable(stores, { edition, demo: head.demo }, meantBy(seat), 'asked')
        if (!found.ok) continue
        const { organisation, facts } = found.value
        const body = { seatId: services.secrets.id(), organisation, facts, roles: rolesIn(edition, seat) }
        const writer = {
          ...writerOf(person, now, [organisationId]),
          sender: 'system:rooms',
          clientId: `copy:${seat.id}`,
          asker,
        }
        const listed = await writeToDesk(stores, head, writer, { kind: 'list-candidate', body })
        if (listed.ok) grown.push(listed.value)
      }
      return done({ roomId: head.id, left: others.length - (grown.length - 1), grown })
    })
    if (!answer.ok) return answer

    const { grown, ...value } = answer.value
    services.wake.grown(grown)
    return done(value)
  },
})

/** The roles a seat can keep; what the edition calls otherwise is left to choose. */
export const rolesIn = (edition: Pick<Edition, 'roles'>, seat: Pick<Seat, 'roles'>) =>
  seat.roles.filter((role) => edition.roles.some((it) => it.role === role))

/** An entry of the directory is read afresh; of others goes on what the organiser typed. */
function meantBy({ organisation, facts }: Seat) {
  const { id, name } = organisation
  if (id) return { organisationId: id }
  const [kind] = [facts.kind ?? []].flat()
  return {
    name,
    ...(kind && kind in kinds && { kind }),
    ...(facts.prefecture && { prefecture: facts.prefecture }),
  }
}

/** Path below the plan → value, of the facts that the edition reads and the room has; declarations are given anew. */
function planFor(edition: Edition, room: RoomState): Record<string, unknown> {
  const paths = factsRead(edition).flatMap((path: FactPath) => /^plan\.(?!declarations)(.+)$/.exec(path)?.[1] ?? [])
  return Object.fromEntries(
    paths.flatMap((path) => {
      const value = path
        .split('.')
        .reduce<unknown>((tree, key) => (tree as Readonly<Record<string, unknown>> | undefined)?.[key], room.plan)
      return value === undefined ? [] : [[path, value]]
    }),
  )
}
