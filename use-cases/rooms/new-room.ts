import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import type { Command } from '#rooms/commands.ts'
import type { RoomState } from '#rooms/state.ts'
import type { RoomHead } from '#rooms/store.ts'
import { type Answer, done, refused } from '../answer.ts'
import type { Services, Stores } from '../services.ts'
import type { Person } from '../who.ts'
import { writerOf } from './change-room.ts'
import { takenOver } from './room-organisations.ts'
import { type Written, writeToRoom } from './room-writing.ts'

/** A room to be opened, by a person who may act for its organisation. */
export interface NewRoom {
  readonly person: Person
  readonly now: Date
  readonly edition: Edition
  readonly name: string
  readonly purpose: string
  readonly area: RoomState['area']
  /** Organises it and sits in it, confirmed, in these roles. */
  readonly organisationId: string
  readonly roles: readonly Role[]
  readonly roomId?: string | undefined
  /** Facts of the plan it begins with: path below the plan → value. */
  readonly plan?: Readonly<Record<string, unknown>>
}

/** Opens it in the transaction at hand. */
export async function newRoom(
  { secrets }: Services,
  stores: Stores,
  it: NewRoom,
): Promise<Answer<{ head: RoomHead; written: Written }>> {
  const { person, now, edition, name, purpose, area, roles, roomId, plan = {} } = it
  await stores.rooms.holdOrganisation(it.organisationId)
  const entry = await stores.organisations.find(it.organisationId)
  if (!entry) return refused({ kind: 'not-found', what: 'organisation' })
  const head = await stores.rooms.create({
    ...(roomId && { id: roomId }),
    program: edition.id,
    version: edition.version,
    name,
    organiserId: entry.id,
    demo: entry.demo,
  })
  await stores.editions.keep(edition)
  const organiser = { id: entry.id, name: entry.name }
  const wishes: Command[] = [
    {
      kind: 'open-room',
      body: { name, purpose, area: [...area], program: edition.id, version: edition.version, organiser },
    },
    {
      kind: 'confirm-seat',
      body: { seatId: secrets.id(), roles: [...roles], ...takenOver(entry, edition, 'confirmed') },
    },
    ...(Object.keys(plan).length > 0 ? [{ kind: 'set-plan', body: { values: plan } } as const] : []),
  ]
  const asker = () => ({ accountId: person.accountId, organiser: true, seatIds: [] })
  const writer = { ...writerOf(person, now, [entry.id]), sender: 'system:rooms', clientId: 'open', asker }
  const written = await writeToRoom(stores, head.roomLog, writer, async () => done(wishes))
  return written.ok ? done({ head, written: written.value }) : written
}
