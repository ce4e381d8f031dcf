import type { Consortium } from '#consortium/consortium.ts'
import { hopedFor } from '#matching/candidate.ts'
import { lensVersion } from '#matching/lens.ts'
import { propose } from '#matching/propose.ts'
import type { Edition } from '#programs/edition.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import { foundBy, liveCandidates } from '../rooms/live-candidates.ts'
import { candidateFor } from '../rooms/merits.ts'
import type { Seeker } from '../rooms/team-at-hand.ts'
import type { Services } from '../services.ts'
import type { Partners } from './propose-for-file.ts'

/**
 * The directory of this house for a file, as a room sees it: of each organisation only what everyone may see is weighed. How one
 * answers offers is for organisers alone and does not count here. While nobody real is listed, the demonstration's are taken.
 */
export async function houseDirectory(
  services: Services,
  { edition, consortium }: { readonly edition: Edition; readonly consortium: Consortium },
): Promise<Partners> {
  const { stores } = services
  const numbers = hopedFor(consortium).members.flatMap(({ corporateNumber }) => corporateNumber ?? [])
  const seated = await stores.organisations.findByCorporateNumbers(numbers)
  const seeker = (demo: boolean): Seeker => ({
    head: { demo },
    room: { area: consortium.area ?? [], purpose: '' },
    edition,
    reads: factsForRooms(edition),
    known: new Set([...seated.values()].map(({ id }) => id)),
    listed: new Map(),
    partners: {},
  })
  const real = await liveCandidates(services, seeker(false))
  const inDemo = real.classes.length === 0
  const live = inDemo ? await liveCandidates(services, seeker(true)) : real
  // While entries are still put into their classes nothing is proved.
  const isWhole = [null, lensVersion].includes(await stores.pool.lens())

  return {
    skipped: [],
    demo: inDemo && live.classes.length > 0,
    async propose(wish) {
      const { enough, entries } = await live.named({ ...wish, candidates: [] })
      const candidates = entries.map((entry) => candidateFor({ ...entry, offers: null }, seeker(inDemo)))
      const found = foundBy(enough, () => propose({ ...wish, candidates }))
      return found.outcome === 'impossible' && !isWhole ? { outcome: 'best-so-far', proposals: [] } : found
    },
  }
}
