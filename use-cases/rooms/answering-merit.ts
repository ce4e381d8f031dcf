import { words } from '#consortium/words.ts'
import type { Merit } from '#matching/candidate.ts'
import type { OffersAnswered } from '../stores/invitations.ts'

/** From so many offers on it can be said how an organisation answers; fewer speak neither for nor against it. */
const fewest = 3

/** What always answering counts for; never answering counts as much against it. */
const mostWeight = 9

/** How it answered offers of seats before, in numbers alone: neither where, nor what it said (docs/decisions/0022). */
export function answeringMerit(it: OffersAnswered | null): Merit[] {
  if (!it || it.offers < fewest) return []

  const { offers, answered } = it
  return [
    {
      is: 'answering',
      weight: Math.round((answered / offers - 1 / 2) * 2 * mostWeight),
      says: words(
        `これまでの打診${offers}件のうち${answered}件に期限までに回答しています`,
        `It answered ${answered} of ${offers} offers so far in time`,
      ),
    },
  ]
}
