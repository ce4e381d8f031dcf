import { findPrefecture } from '#consortium/prefecture.ts'
import { words } from '#consortium/words.ts'
import type { Candidate, Merit } from '#matching/candidate.ts'
import { takenFrom } from '#rooms/facts.ts'
import { plainMerits } from '../pool/plain-merits.ts'
import type { OffersAnswered } from '../stores/invitations.ts'
import type { Organisation } from '../stores/organisations.ts'
import { answeringMerit } from './answering-merit.ts'
import { memberFactsOf } from './member-facts.ts'
import { purposeMerit } from './purpose-merit.ts'
import type { Seeker } from './team-at-hand.ts'

/** An entry of the directory, with how it answered offers so far. */
export type ProposableEntry = Organisation & { readonly offers: OffersAnswered | null }

/** An entry as a candidate: with the facts that the room would know of it when it is asked, and with what speaks for it. */
export const candidateFor = (entry: ProposableEntry, team: Seeker): Candidate => ({
  key: entry.id,
  name: entry.name,
  facts: takenFrom(memberFactsOf(entry), team.reads, 'asked'),
  merits: meritsOf(entry, team),
})

/** What lying in the area of activity counts for. */
export const placeWeight = 15

/** What speaks for an entry beyond the clauses. The weights order proposals of one size. */
function meritsOf(entry: ProposableEntry, { listed, partners, room: { area, purpose } }: Seeker): Merit[] {
  const { prefecture } = entry.facts
  const before = partners[entry.id] ?? 0
  const place = prefecture && area.includes(prefecture) ? findPrefecture(prefecture) : undefined
  return [
    ...(listed.has(entry.id)
      ? [{ is: 'listed', weight: 30, says: words('候補に入れてある機関です', 'It is on your short list') }]
      : []),
    ...(before > 0
      ? [
          {
            is: 'worked-together',
            weight: 25,
            says: words(
              `とりまとめ役と一緒に採択されたことがあります（${before}件）`,
              `It was adopted together with the organiser before (${before})`,
            ),
          },
        ]
      : []),
    ...(place
      ? [
          {
            is: 'place',
            weight: placeWeight,
            says: words(`活動地域の${place.ja}にあります`, `It is in ${place.en}, within your area`),
          },
        ]
      : []),
    ...purposeMerit(purpose, entry.capability),
    ...answeringMerit(entry.offers),
    ...plainMerits(entry),
  ]
}
