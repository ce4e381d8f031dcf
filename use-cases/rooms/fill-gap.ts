import * as z from 'zod'
import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import { blockingRules } from '#matching/clauses.ts'
import { gapOf } from '#matching/gap.ts'
import { whyProposed } from '#matching/why.ts'
import type { RuleId } from '#programs/verdict.ts'
import { done, notNow, refused } from '../answer.ts'
import { noteSuggestions } from '../suggestions/note-suggestions.ts'
import { suggestedOffer } from '../suggestions/suggested.ts'
import { useCase } from '../use-case.ts'
import { mostOffered, type Offered, type OffersOutcome, offersFor } from './offers-for.ts'
import { organisationTeller } from './organisation-teller.ts'
import type { ClauseSaid, ProposedOrganisation } from './room-proposals.ts'
import { notedAs, type TeamAtHand, teamAtHand } from './team-at-hand.ts'

/** Who would mend one unmet clause of a room, the best first. */
export interface GapOffers {
  readonly seq: number
  readonly version: string
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  /** `met`: the clause is not unmet, counting everybody who may still come. */
  readonly outcome: OffersOutcome | 'met'
  readonly offers: readonly GapOffer[]
  /** How many there are in all. */
  readonly total: number
  /** How many of them, the best, can be paged through. */
  readonly reach: number
  /** The `offset` of the next page; null on the last. */
  readonly next: number | null
}

export interface GapOffer {
  readonly organisation: ProposedOrganisation
  /** The roles to ask for, the one that counts first. */
  readonly roles: readonly Role[]
  /** Blocking clauses that are unmet now and would be met. */
  readonly mends: readonly Pick<ClauseSaid, 'rule' | 'title'>[]
  /** Blocking clauses that are unmet now and would be met once a fact is confirmed. */
  readonly toConfirm: readonly Pick<ClauseSaid, 'rule' | 'title'>[]
  /** Blocking clauses that would be less unmet, those of `unsure` once it is confirmed that they mean it. */
  readonly lowers: readonly Pick<ClauseSaid, 'rule' | 'title'>[]
  /** Blocking clauses that are met now and would wait for a fact of it. */
  readonly opens: readonly Pick<ClauseSaid, 'rule' | 'title'>[]
  /** Whether the clause counts it for certain; else that is to be confirmed first. */
  readonly certain: boolean
  /** Blocking clauses of which it must be confirmed whether they mean it. */
  readonly unsure: readonly Pick<ClauseSaid, 'rule' | 'title'>[]
  readonly why: Words
}

/**
 * An unmet clause of a room as a search: the organisations that would mend it by joining, ranked by how many unmet clauses each
 * mends, then by what else speaks for them. Each of them lowers what is short and worsens no blocking clause. Nobody is asked by it.
 */
export const fillGap = useCase({
  name: 'fill-gap',
  input: z.strictObject({
    roomId: z.uuid(),
    /** The id of an unmet blocking clause, as its finding names it. */
    rule: z.string().max(200),
    offset: z.int().min(0).max(mostOffered).default(0),
    limit: z.int().min(1).max(50).default(20),
    /** Words as typed in a search: only those it finds are looked at. Empty: everybody is. */
    words: z.string().trim().max(200).default(''),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { roomId, rule, offset, limit, words }) => {
    const team = await teamAtHand(services, roomId)
    if (!team) return refused({ kind: 'not-found', what: 'room' })
    if (team.room.archived) return notNow('room-archived')
    const { edition, consortium, on } = team
    const clause = blockingRules(edition).find(({ id }) => id === rule)
    if (!clause) return refused({ kind: 'not-found', what: 'clause' })

    const named = { seq: team.room.seq, version: edition.version, on }
    const gap = gapOf(edition, consortium, on, clause.id)
    if (!gap) return done<GapOffers>({ ...named, outcome: 'met', offers: [], total: 0, reach: 0, next: null })

    const { outcome, offered, total } = await offersFor(services, team, gap, words)
    const tell = tellerOf(team)
    const page = offered.slice(offset, offset + limit).map((it) => ({ ...it, told: tell(it) }))
    await noteSuggestions(
      services,
      notedAs(team),
      page.map(({ candidate, filling, told }) => suggestedOffer(candidate, filling, told.why)),
    )
    const next = offset + limit < offered.length ? offset + limit : null
    return done<GapOffers>({
      ...named,
      outcome,
      offers: page.map(({ told }) => told),
      total,
      reach: offered.length,
      next,
    })
  },
})

export function tellerOf(team: TeamAtHand): (offered: Offered) => GapOffer {
  const organisation = organisationTeller(team)
  const rulesOf = (ids: readonly RuleId[]) => team.edition.rules.filter(({ id }) => ids.includes(id))
  const titled = (ids: readonly RuleId[]) => rulesOf(ids).map(({ id, title }) => ({ rule: id, title }))
  return ({ candidate, claimed, filling: { roles, certain, mends, toConfirm, lowers, opens, unsure } }) => ({
    organisation: organisation(candidate, claimed),
    roles,
    certain,
    mends: titled(mends),
    toConfirm: titled(toConfirm),
    lowers: titled(lowers),
    opens: titled(opens),
    unsure: titled(unsure),
    why: whyProposed(rulesOf([...mends, ...toConfirm, ...lowers]), [...toConfirm, ...unsure], candidate),
  })
}
