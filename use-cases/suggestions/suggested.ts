/** What of a page's content is kept as its suggestions. */
import { type Words, words } from '#consortium/words.ts'
import type { Candidate } from '#matching/candidate.ts'
import type { Filling } from '#matching/gap.ts'
import type { Proposal } from '#matching/propose.ts'
import { mendedBy, whyProposed } from '#matching/why.ts'
import type { Edition } from '#programs/edition.ts'
import type { RuleId } from '#programs/verdict.ts'
import type { NextToAsk } from '#rooms/next-to-ask.ts'
import type { Candidate as ListedCandidate } from '#rooms/state.ts'
import type { TeamAtHand } from '../rooms/team-at-hand.ts'
import type { NewSuggestion, SuggestionReason } from '../stores/suggestions.ts'

/** Everybody a proposal names, those who would do as well included. */
export const suggestedBy = (
  way: 'proposal' | 'repair',
  proposals: readonly Proposal[],
  { edition, room: { area }, on }: Pick<TeamAtHand, 'edition' | 'room' | 'on'>,
): NewSuggestion[] =>
  proposals.flatMap(({ add, mends, toConfirm }) =>
    add.flatMap(({ candidate, roles, instead }) => {
      const rules = mendedBy({ candidate, roles }, mends, edition, area, on)
      const reasons = clauses(
        rules.map(({ id }) => id),
        toConfirm,
      )
      return [candidate, ...instead].map((one) => ({
        organisationId: one.key,
        way,
        roles,
        reasons: [...reasons, ...meritsOf(one)],
        why: whyProposed(rules, toConfirm, one),
      }))
    }),
  )

/** Who would mend a clause by joining, or what breaks when the holder of a seat leaves, as it is offered. */
export const suggestedOffer = (
  candidate: Candidate,
  { roles, mends, toConfirm, lowers, unsure }: Filling,
  why: Words,
  inPlaceOf?: string,
): NewSuggestion => ({
  organisationId: candidate.key,
  way: inPlaceOf ? 'substitute' : 'gap',
  roles,
  reasons: [
    ...(inPlaceOf ? [{ is: 'substitute' as const, seatId: inPlaceOf }] : []),
    ...clauses([...mends, ...toConfirm, ...lowers], [...toConfirm, ...unsure]),
    ...meritsOf(candidate),
  ],
  why,
})

/** The first of each short list of those who could be asked next, where the directory knows it. */
export const suggestedNext = (them: readonly NextToAsk[]): NewSuggestion[] =>
  them.flatMap(({ seat, why: because, candidates: [first] }) =>
    first?.organisation.id
      ? [
          {
            organisationId: first.organisation.id,
            way: 'next',
            roles: first.roles,
            reasons: [{ is: 'next', seatId: seat.id, because }],
            why: whyNext[because],
          },
        ]
      : [],
  )

/** Those of the short list who could come, each alone, should the holder of a seat leave; where the directory knows them. */
export const suggestedFromList = (
  them: readonly ListedCandidate[],
  { seatId, breaks, edition }: { seatId: string; breaks: readonly RuleId[]; edition: Edition },
): NewSuggestion[] => {
  const titles = edition.rules.filter(({ id }) => breaks.includes(id)).map(({ title }) => title)
  return them.flatMap(({ organisation, roles }) =>
    organisation.id
      ? [
          {
            organisationId: organisation.id,
            way: 'substitute',
            roles,
            reasons: [{ is: 'substitute', seatId }, ...clauses(breaks, [])],
            why: words(
              `ある構成員が抜けると満たせなくなる要件（${titles.map(({ ja }) => ja).join('、')}）を、候補のうち1団体で補えます。`,
              `By itself it would meet what a member’s leaving would break (${titles.map(({ en }) => en).join('; ')}). It is on your list.`,
            ),
          },
        ]
      : [],
  )
}

/** Without the name of who was asked before: what is kept of one organisation names no other. */
const whyNext: Readonly<Record<NextToAsk['why'], Words>> = {
  declined: words(
    '打診した団体が辞退しました。同じ役割の候補のうち、順番が最初です。',
    'Whoever was asked declined. It is the first of your list for that role.',
  ),
  left: words(
    '参加していた団体が退出しました。同じ役割の候補のうち、順番が最初です。',
    'A member left. It is the first of your list for that role.',
  ),
  expired: words(
    '打診した団体の返事の期限が過ぎました。同じ役割の候補のうち、順番が最初です。',
    'The offer to whoever was asked ran out. It is the first of your list for that role.',
  ),
  silent: words(
    '打診した団体からまだ返事がありません。同じ役割の候補のうち、順番が最初です。',
    'Whoever was asked has not answered. It is the first of your list for that role.',
  ),
}

const clauses = (ids: readonly RuleId[], toConfirm: readonly RuleId[]): SuggestionReason[] =>
  ids.map((rule) => ({ is: 'clause', rule, toConfirm: toConfirm.includes(rule) }))

const meritsOf = ({ merits = [] }: Candidate): SuggestionReason[] =>
  merits.map(({ is: merit = 'other', weight, says }) => ({ is: 'merit', merit, weight, says }))
