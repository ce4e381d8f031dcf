import * as z from 'zod'
import type { ApplicationStatus } from '#consortium/organisation-words.ts'
import type { ProgressStage } from '#consortium/progress.ts'
import type { Role } from '#consortium/roles.ts'
import { clashOf, rulesBarring } from '#matching/clash-watch.ts'
import type { Edition } from '#programs/edition.ts'
import type { Rule } from '#programs/rule.ts'
import type { Who } from '#programs/selector.ts'
import type { RoomSummary } from '#rooms/store.ts'
import { done } from '../answer.ts'
import { nameKeyOf } from '../duplicates/name-key.ts'
import type { NameKey } from '../stores/duplicates.ts'
import type { Organisation } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { findEdition } from './room-edition.ts'

/** A clause, with its sentence. */
export type ClauseBehind = Pick<Rule, 'id' | 'title' | 'source'>

/** An organisation of the asker's sits in two rooms whose applications a clause does not allow side by side. */
export interface TwoRooms {
  readonly organisation: Named
  /** The room whose edition forbids it comes first. */
  readonly rooms: readonly [Named, Named]
  readonly rule: ClauseBehind
}

/** Who vouches for an organisation of the asker's in a room also holds shares of it. */
export interface LenderWithStake {
  readonly organisation: Named
  readonly room: Named
  readonly lender: string
  readonly rule: ClauseBehind
}

interface Named {
  readonly id: string
  readonly name: string
}

export interface OwnClashes {
  readonly twoRooms: readonly TwoRooms[]
  readonly lenders: readonly LenderWithStake[]
}

/**
 * What only the people of an organisation may know of it: that it sits in two rooms at once where a clause forbids that, and that
 * one of its owners is to vouch for it. Nobody else is told, the organisers of these rooms included: where a member sits
 * besides, and who owns it, is its own business.
 */
export const seeClashes = useCase({
  name: 'see-clashes',
  input: z.strictObject({}),
  run: async ({ stores }, who) => {
    const { accountId, verified } = personOf(who)
    if (!verified) return done<OwnClashes>({ twoRooms: [], lenders: [] })

    const mine = (await stores.organisations.of(accountId)).filter(({ role }) => role !== 'claimant')
    const ids = mine.map(({ id }) => id)
    // A room that was put away before anything went out is no application.
    const rooms = (await stores.rooms.listFor(ids)).filter(({ archived, progress }) => !archived || progress !== null)
    const editions = await editionsOf(rooms)
    // Who has not accepted the terms of a room yet reads nothing of who sits in it.
    const awaiting = await stores.terms.awaiting(
      accountId,
      rooms.map(({ id }) => id),
    )
    const entered = rooms.filter(({ id }) => !awaiting.has(id))
    return done<OwnClashes>({
      twoRooms: mine.flatMap((one) => twoRoomsOf(one, rooms, editions)),
      lenders: (await stores.organisations.findMany(ids)).flatMap((one) => lendersOf(one, entered, editions)),
    })
  },
})

type Editions = ReadonlyMap<string, Edition>

async function editionsOf(rooms: readonly RoomSummary[]): Promise<Editions> {
  const found = await Promise.all([...new Set(rooms.map((it) => it.program))].map(findEdition))
  return new Map(found.flatMap((edition) => (edition ? [[edition.id, edition] as const] : [])))
}

/** Every two rooms that clash, once, with the first clause that says so. */
function twoRoomsOf({ id, name }: Named, rooms: readonly RoomSummary[], editions: Editions): TwoRooms[] {
  const sits = rooms.flatMap((room) => {
    const seat = room.seats.find((it) => it.organisationId === id && it.state === 'confirmed')
    return seat ? [{ room, at: { program: room.program, roles: seat.roles, status: statusOf(room.progress) } }] : []
  })
  const pairs = sits.flatMap(({ room, at }) => {
    const edition = editions.get(room.program)
    // What has come to its end forbids nothing any more.
    if (!edition || room.progress === 'rejected' || room.progress === 'finished') return []
    return sits.flatMap((other): TwoRooms[] => {
      const [rule] = other.room === room ? [] : rulesBarring(edition, at, other.at)
      return rule ? [{ organisation: { id, name }, rooms: [named(room), named(other.room)], rule: behind(rule) }] : []
    })
  })
  const keyOf = ({ rooms: [one, other] }: TwoRooms): string => [one.id, other.id].sort().join()
  return pairs.filter((pair, at) => pairs.findIndex((it) => keyOf(it) === keyOf(pair)) === at)
}

function lendersOf({ id, name, facts }: Organisation, rooms: readonly RoomSummary[], editions: Editions) {
  const owners = (facts.owners ?? []).flatMap((owner) => (owner.name ? [nameKeyOf(owner.name)] : []))
  return rooms.flatMap((room) => {
    const seats = room.seats.filter(({ state }) => state === 'confirmed' || state === 'agreed' || state === 'asked')
    const own = seats.find(({ organisationId, state }) => organisationId === id && state === 'confirmed')
    const rules = (editions.get(room.program)?.rules ?? []).filter((rule) => clashOf(rule) === 'lender')
    return rules.flatMap((rule): LenderWithStake[] => {
      if (rule.shape !== 'relation' || !own || !holdsAny(own.roles, rule.to)) return []
      return seats
        .filter((seat) => seat !== own && holdsAny(seat.roles, rule.from) && owners.some(isNameOf(seat.name)))
        .map((seat) => ({
          organisation: { id, name },
          room: named(room),
          lender: seat.name,
          rule: behind(rule),
        }))
    })
  })
}

/** However it is written: with its legal form or without, in old or new kanji. 有限会社 and 株式会社 of one name are two. */
function isNameOf(name: string): (owner: NameKey) => boolean {
  const { key, forms } = nameKeyOf(name)
  return (owner) => owner.key === key && (owner.forms === forms || owner.forms === '' || forms === '')
}

const holdsAny = (held: readonly Role[], { roles = [] }: Who): boolean => roles.some((role) => held.includes(role))

const named = ({ id, name }: RoomSummary): Named => ({ id, name })
const behind = ({ id, title, source }: Rule): ClauseBehind => ({ id, title, source })

/** How the application of a room counts among those of an organisation. One that is still forming is on its way. */
const statusOf = (progress: ProgressStage | null): ApplicationStatus => (progress ? statuses[progress] : 'applied')

const statuses: Readonly<Record<ProgressStage, ApplicationStatus>> = {
  preparing: 'applied',
  applied: 'applied',
  adopted: 'adopted',
  rejected: 'declined',
  granted: 'adopted',
  finished: 'finished',
}
