import type { Candidate } from '#matching/candidate.ts'
import { blockingRules, memberFactsRead } from '#matching/clauses.ts'
import { type Enough, enoughOf, type Wanted } from '#matching/enough.ts'
import { lensFacts, lensVersion } from '#matching/lens.ts'
import type { Proposals } from '#matching/propose.ts'
import type { Wish } from '#matching/search.ts'
import { isProposable } from '../pool/pool-class.ts'
import type { Services } from '../services.ts'
import type { CountedClass } from '../stores/pool.ts'
import { idsByPurpose } from './found-by-text.ts'
import { candidateFor, type ProposableEntry, placeWeight } from './merits.ts'
import type { Seeker } from './team-at-hand.ts'

/** The live directory as a room sees it: counted classes first, by name only those that matter. */
export interface LiveCandidates {
  /** One for each class, standing for all of it. */
  readonly classes: readonly Candidate[]
  /** False while entries are still put into their classes: then that nobody could is not proved. */
  readonly isWhole: boolean
  /** Who has to be known by name for this wish; its own candidates are not looked at. */
  named(wish: Wish): Promise<NamedCandidates>
  /** The best of each of these lists of classes by name, in all so many at the most. */
  entriesOf(lists: readonly Wanted[], inAll?: number): Promise<ProposableEntry[]>
  /** Of these ids those that may be asked, in no order. */
  entriesAmong(ids: readonly string[]): Promise<ProposableEntry[]>
  /** Whose texts fit what the consortium is for: in a class they are like all others. */
  fitting(): Promise<ProposableEntry[]>
}

export interface NamedCandidates {
  readonly enough: Enough
  readonly entries: readonly ProposableEntry[]
  readonly candidates: readonly Candidate[]
}

export async function liveCandidates(services: Services, team: Seeker): Promise<LiveCandidates> {
  const { stores } = services
  const { head, room, edition, known, listed, partners } = team
  const read: readonly string[] = blockingRules(edition).flatMap(memberFactsRead)
  const fit = idsByPurpose(services, room)
  const [counted, lens] = await Promise.all([
    stores.pool.counted({
      demo: head.demo,
      unread: lensFacts.filter((fact) => !read.includes(fact)),
      area: room.area,
      without: [...known],
    }),
    stores.pool.lens(),
  ])
  const classes = counted.map(standIn)

  const entriesOf = async (lists: readonly Wanted[], inAll = Number.POSITIVE_INFINITY) => {
    let left = inAll
    const parts = lists.flatMap(({ keys, most }) => {
      const some = firstOf(keys, Math.min(most, left), counted)
      left -= some.reduce((sum, { many }) => sum + many, 0)
      return some
    })
    return proposable(services, team, await stores.pool.first(parts, [...known]))
  }
  const entriesAmong = async (ids: readonly string[]) => {
    const others = [...new Set(ids)].filter((id) => !known.has(id))
    return proposable(services, team, [...(await stores.pool.keysOf(others)).keys()])
  }
  return {
    classes,
    isWhole: [null, lensVersion].includes(lens),
    entriesOf,
    entriesAmong,
    fitting: async () => entriesAmong(await fit),
    async named(wish) {
      const enough = enoughOf({ ...wish, candidates: classes, seenBefore: stores.pool.seenBefore })
      if (enough.is !== 'some') return { enough, entries: [], candidates: [] }

      // Whom the organiser knows, and who fits the purpose, is looked at by name, however many others are like them.
      const own = [...listed.keys(), ...Object.keys(partners), ...(await fit)]
      const entries = (await Promise.all([entriesOf(enough.lists), entriesAmong(own)])).flat()
      const byId = new Map(entries.map((entry) => [entry.id, entry]))
      return {
        enough,
        entries: [...byId.values()],
        candidates: [...byId.values()].map((entry) => candidateFor(entry, team)),
      }
    },
  }
}

/** What is known from counting alone is not worked out again by name. */
export function foundBy(enough: Enough, byName: () => Proposals): Proposals {
  if (enough.is === 'nothing-missing') return { outcome: 'nothing-missing', proposals: [] }
  if (enough.is === 'gave-up') return { outcome: 'best-so-far', proposals: [] }
  if (enough.is === 'impossible') return { outcome: 'impossible', proposals: [], clash: enough.clash }
  return byName()
}

const standIn = ({ facts, standing, inArea, count }: CountedClass, at: number): Candidate => {
  const weight = standing + (inArea ? placeWeight : 0)
  return {
    key: `${at}`,
    // No two of them are one: names say nothing, and no number is known.
    name: `${at}`,
    facts,
    many: count,
    merits: [{ weight, says: { ja: '', en: '' } }],
  }
}

/** Of these classes, in this order, so many at the most. */
function firstOf(keys: readonly string[], most: number, counted: readonly CountedClass[]): CountedClass['parts'] {
  let left = most
  return keys.flatMap((key) =>
    (counted[Number(key)]?.parts ?? []).flatMap((part) => {
      const many = Math.min(part.many, left)
      left -= many
      return many > 0 ? [{ key: part.key, many }] : []
    }),
  )
}

/** The entries behind these ids that this room may ask: a demo room asks demo entries only, every other room none of them. */
async function proposable(
  { stores, clock }: Pick<Services, 'stores' | 'clock'>,
  { head }: Seeker,
  ids: readonly string[],
): Promise<ProposableEntry[]> {
  const [entries, offers] = await Promise.all([
    stores.organisations.findMany(ids),
    stores.invitations.offersAnswered(ids, clock.now()),
  ])
  return entries.flatMap((it) =>
    isProposable(it) && it.demo === head.demo ? [{ ...it, offers: offers.get(it.id) ?? null }] : [],
  )
}
