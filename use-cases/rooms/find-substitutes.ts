import * as z from 'zod'
import { vacancyOf } from '#matching/vacancy.ts'
import { done, notNow, refused } from '../answer.ts'
import { noteSuggestions } from '../suggestions/note-suggestions.ts'
import { suggestedOffer } from '../suggestions/suggested.ts'
import { useCase } from '../use-case.ts'
import { type GapOffer, tellerOf } from './fill-gap.ts'
import { type OffersOutcome, offersFor } from './offers-for.ts'
import type { ClauseSaid } from './room-proposals.ts'
import { notedAs, teamAtHand } from './team-at-hand.ts'

/** Who of the directory could take the place of a member that leaves, the best first. */
export interface Substitutes {
  readonly seq: number
  readonly version: string
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  readonly seatId: string
  /** Whose leaving is foreseen. */
  readonly name: string
  /** Blocking clauses that would break without it; where there are none, nobody is looked for. */
  readonly breaks: readonly Pick<ClauseSaid, 'rule' | 'title'>[]
  /** `safe`: nothing breaks. */
  readonly outcome: OffersOutcome | 'safe'
  /** Each by itself mends all of that. */
  readonly substitutes: readonly GapOffer[]
}

/** How many are named. */
const most = 3

/**
 * The withdrawal drill of one seat, with the directory: who by joining alone would mend all that breaks when its holder leaves.
 * Whoever sits or was asked here, hidden and closed entries are left out, as everywhere. Nobody is asked by it.
 */
export const findSubstitutes = useCase({
  name: 'find-substitutes',
  input: z.strictObject({
    roomId: z.uuid(),
    seatId: z.uuid(),
    /** Whose seats are taken for held: with those who agreed or were asked, or those confirmed alone. */
    counting: z.enum(['hoped', 'confirmed']).default('hoped'),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { roomId, seatId, counting }) => {
    const team = await teamAtHand(services, roomId)
    if (!team) return refused({ kind: 'not-found', what: 'room' })
    if (team.room.archived) return notNow('room-archived')
    const { edition, consortium, on, seatIds, room } = team
    const counted = consortium.members.flatMap((member, at) =>
      counting === 'hoped' || member.state === 'confirmed' ? [{ member, seatId: seatIds[at] }] : [],
    )
    const place = counted.findIndex((it) => it.seatId === seatId)
    const leaver = counted[place]
    if (!leaver) return refused({ kind: 'not-found', what: 'seat' })

    const members = counted.map(({ member }) => member)
    const vacancy = vacancyOf(edition, { ...consortium, members }, on, place)
    const { outcome, offered } =
      vacancy.breaks.length > 0 ? await offersFor(services, team, vacancy) : { outcome: 'safe' as const, offered: [] }
    const tell = tellerOf(team)
    const named = offered.slice(0, most).map((it) => ({ ...it, told: tell(it) }))
    await noteSuggestions(
      services,
      notedAs(team),
      named.map(({ candidate, filling, told }) => suggestedOffer(candidate, filling, told.why, seatId)),
    )
    return done<Substitutes>({
      seq: room.seq,
      version: edition.version,
      on,
      seatId,
      name: leaver.member.name,
      breaks: edition.rules
        .filter(({ id }) => vacancy.breaks.includes(id))
        .map(({ id, title }) => ({ rule: id, title })),
      outcome,
      substitutes: named.map(({ told }) => told),
    })
  },
})
