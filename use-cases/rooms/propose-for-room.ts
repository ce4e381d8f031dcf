import * as z from 'zod'
import { type Candidate, hopedFor } from '#matching/candidate.ts'
import type { Addition } from '#matching/moves.ts'
import { type Proposal, propose } from '#matching/propose.ts'
import type { Wish } from '#matching/search.ts'
import { mendedBy, whyProposed } from '#matching/why.ts'
import { check } from '#programs/check.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { RuleId } from '#programs/verdict.ts'
import { done, notNow, refused } from '../answer.ts'
import { patienceOf } from '../patience.ts'
import type { Organisation } from '../stores/organisations.ts'
import { noteSuggestions } from '../suggestions/note-suggestions.ts'
import { suggestedBy } from '../suggestions/suggested.ts'
import { useCase } from '../use-case.ts'
import { foundBy, liveCandidates } from './live-candidates.ts'
import { organisationTeller } from './organisation-teller.ts'
import type { ClauseSaid, RoomProposal, RoomProposals } from './room-proposals.ts'
import { notedAs, type TeamAtHand, teamAtHand } from './team-at-hand.ts'

export type * from './room-proposals.ts'

/**
 * Who of the directory could complete the team of a room, exactly (design.md 4). Nobody is asked by it. Organisations that sit
 * or were asked here before, hidden and closed ones are left out; of each only what everyone may see is weighed.
 */
export const proposeForRoom = useCase({
  name: 'propose-for-room',
  input: z.strictObject({
    roomId: z.uuid(),
    /** How many different proposals at the most. */
    limit: z.int().min(1).max(5).default(5),
    /** Repairs are looked for where invitations alone do not do, or in any case. */
    repairs: z.enum(['when-needed', 'always']).default('when-needed'),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { roomId, limit, repairs }) => {
    const team = await teamAtHand(services, roomId)
    if (!team) return refused({ kind: 'not-found', what: 'room' })
    if (team.room.archived) return notNow('room-archived')

    const left = patienceOf(services)
    const sizes = sizesOn(team.on)
    const { edition, consortium, on } = team
    const { isWhole, ...live } = await liveCandidates(services, team)
    const ask = async (wish: Pick<Wish, 'repairs'>) => {
      const whole: Wish = { edition, consortium, on, limit, left, sizes, ...wish, candidates: [] }
      const { enough, entries, candidates } = await live.named(whole)
      return { entries, found: foundBy(enough, () => propose({ ...whole, candidates })) }
    }
    const { entries, found } = await ask({})
    const wanted = found.outcome === 'impossible' || (repairs === 'always' && found.outcome !== 'nothing-missing')
    const mended = wanted ? await ask({ repairs: true }) : null

    const repaired = (mended?.found.proposals ?? []).filter(({ change, remove }) => change.length + remove.length > 0)
    const suggested = [...suggestedBy('proposal', found.proposals, team), ...suggestedBy('repair', repaired, team)]
    await noteSuggestions(services, notedAs(team), suggested)
    const told = tellerOf(team, [...entries, ...(mended?.entries ?? [])])
    return done<RoomProposals>({
      seq: team.room.seq,
      version: edition.version,
      on,
      outcome: found.outcome === 'impossible' && !isWhole ? 'best-so-far' : found.outcome,
      isWhole,
      proposals: found.proposals.map(told.proposal),
      repairs: repaired.map(told.proposal),
      clash: isWhole ? (found.clash ?? []).map(told.clause) : [],
    })
  },
})

/** Puts what was found into the words and ids of the room. */
function tellerOf({ edition, consortium, on, seatIds, listed }: TeamAtHand, entries: readonly Organisation[]) {
  const { members, area } = hopedFor(consortium)
  const { findings } = check(edition, hopedFor(consortium), on)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))

  const clause = (rule: RuleId): ClauseSaid => {
    const says = findings.find((it) => it.rule === rule)?.says
    const title = edition.rules.find(({ id }) => id === rule)?.title
    if (!says || !title) throw new Error(`There is no clause ${rule} in ${edition.id}.`)
    return { rule, title, says }
  }
  const seat = (at: number) => {
    const [seatId, member] = [seatIds[at], members[at]]
    if (!seatId || !member) throw new Error(`There is no seat in place ${at}.`)
    return { seatId, name: member.name, held: member.roles ?? [] }
  }
  const tell = organisationTeller({ listed })
  const organisation = (candidate: Candidate) => tell(candidate, byId.get(candidate.key)?.claimed ?? false)
  const addition = (it: Addition, { mends, toConfirm }: Proposal) => ({
    roles: it.roles,
    organisation: organisation(it.candidate),
    why: whyProposed(mendedBy(it, mends, edition, area, on), toConfirm, it.candidate),
    instead: it.instead.map(organisation),
  })
  const proposal = (whole: Proposal): RoomProposal => ({
    add: whole.add.map((it) => addition(it, whole)),
    change: whole.change.map(({ member, roles }) => ({ ...seat(member), roles })),
    remove: whole.remove.map((member) => {
      const { seatId, name } = seat(member)
      return { seatId, name }
    }),
    mends: whole.mends.map(clause),
    toConfirm: whole.toConfirm,
    leaves: whole.leaves.map(clause),
  })
  return { clause, proposal }
}
