import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { done } from '../answer.ts'
import { type EntryToday, type Suggestion, suggestionWays } from '../stores/suggestions.ts'
import { useCase } from '../use-case.ts'
import { type Became, becameOf } from './became.ts'
import { byWay, counted, type YieldOfWay } from './yields.ts'

export interface ToldSuggestion
  extends Pick<Suggestion, 'id' | 'day' | 'way' | 'roles' | 'reasons' | 'why' | 'version' | 'seq'> {
  /** When it was first shown that day. */
  readonly at: Date
  readonly organisation: EntryToday
  readonly became: Became
}

export interface RoomSuggestions {
  /** The newest first. */
  readonly suggestions: readonly ToldSuggestion[]
  /** The `offset` of the next page; null on the last. */
  readonly next: number | null
  /** Everybody ever suggested here whose name is told, by name. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  /** Of all, whomever the list is about. */
  readonly yields: readonly YieldOfWay[]
}

/**
 * The organiser's: who was suggested for its room on which day and why, and what became of it. Nobody else reads it, who was
 * suggested least of all.
 */
export const seeSuggestions = useCase({
  name: 'see-suggestions',
  input: z.strictObject({
    roomId: z.uuid(),
    /** Of this organisation alone, under whichever entry it was suggested. */
    organisationId: z.uuid().optional(),
    offset: z.int().min(0).max(100_000).default(0),
    limit: z.int().min(1).max(100).default(50),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores, clock }, _who, { roomId, organisationId, offset, limit }) => {
    const on = dayInJapan(clock.now())
    const shown = await stores.suggestions.firstShown({ roomId })
    const steps = await stores.suggestions.seatSteps([roomId])
    const ids = [...shown, ...steps].flatMap((it) => it.organisationId ?? [])
    const today = await stores.suggestions.today([...new Set([...ids, ...(organisationId ? [organisationId] : [])])])
    const entryOf = (id: string): EntryToday => today.get(id) ?? { id, name: null }
    const sameAs = (one: string) => (other: string | null) => other !== null && entryOf(other).id === entryOf(one).id

    const among = organisationId && shown.map((it) => it.organisationId).filter(sameAs(organisationId))
    const found = await stores.suggestions.list(roomId, {
      offset,
      limit: limit + 1,
      ...(among ? { organisationIds: [...new Set(among)] } : {}),
    })
    const told = found.slice(0, limit).map(({ id, day, at, way, roles, reasons, why, version, seq, ...it }) => {
      const organisation = entryOf(it.organisationId)
      const { became } = becameOf({ seq, deskSeq: it.deskSeq }, sameAs(it.organisationId), steps, on)
      return { id, day, at, way, roles, reasons, why, version, seq, organisation, became }
    })
    return done<RoomSuggestions>({
      suggestions: told,
      next: found.length > limit ? offset + limit : null,
      organisations: named(shown.map((it) => entryOf(it.organisationId))),
      yields: byWay(
        suggestionWays,
        counted(shown, steps, (id) => entryOf(id).id, on),
      ),
    })
  },
})

function named(entries: readonly EntryToday[]): RoomSuggestions['organisations'] {
  const byId = new Map(entries.flatMap(({ id, name }) => (name === null ? [] : [[id, { id, name }] as const])))
  return [...byId.values()].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
}
