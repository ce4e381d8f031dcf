import type { Reader } from '#rooms/store.ts'
import { writtenIn } from '#use-cases/rooms/talk-reading.ts'
import type { Services } from '#use-cases/services.ts'
import type { Hall, Tell } from './hall.ts'

/** How far a side room was told on this node, and the number it may have come to. */
export interface SideTold {
  told: number
  grown: number
}

/** From here on a reader's side rooms are told in this hall, each from where it stands now. Answers their logs. */
export async function openSides({ stores }: Services, hall: Hall, { sides = [] }: Reader): Promise<string[]> {
  const logIds = sides.map(({ logId }) => logId)
  const heads = await stores.rooms.heads(logIds.filter((it) => !hall.sides.has(it)))
  for (const [logId, told] of heads) {
    // Nobody was told of what comes until the wake line leads here: it is looked at once in any case.
    if (!hall.sides.has(logId)) hall.sides.set(logId, { told, grown: told + 1 })
  }
  return logIds
}

/** Tells of each side room what came since to its own people, and to nobody else. */
export async function tellSides({ stores }: Services, hall: Hall, tell: Tell): Promise<void> {
  for (const [logId, side] of hall.sides) {
    const { told, grown } = side
    if (grown <= told) continue
    const events = await stores.rooms.since(logId, told)
    const last = events.at(-1)
    if (!last) {
      if (side.grown === grown) side.grown = told
      continue
    }
    const written = await writtenIn(stores, [events])
    side.told = last.seq
    // As they stand now: who has lost the seat meanwhile hears nothing.
    const people = [...hall.listeners].filter(({ reader }) => reader.sides?.some((it) => it.logId === logId))
    if (people.length > 0)
      tell(people, { roomId: hall.head.id, events: [], desk: [], sides: events, ...written, amounts: {}, sums: null })
  }
}
