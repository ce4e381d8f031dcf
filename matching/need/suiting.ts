/** Which programmes suit what somebody wants to do: by what they say of themselves, then by how near the team is. */
import type { Aim } from '#consortium/aims.ts'
import type { Need } from '#consortium/need.ts'
import type { Edition } from '#programs/edition.ts'
import { listingOf } from '#programs/listing.ts'
import type { CallWindow } from '#programs/verdict.ts'
import { callWindow } from '#programs/window.ts'
import type { Fit } from '../fit.ts'
import { spoken } from './spoken.ts'

/** Words that the search found in editions, with how much each weighs there. */
export interface WordHits {
  readonly word: string
  /** Edition → whether the word stands in its name. */
  readonly in: ReadonlyMap<string, { readonly named: boolean }>
}

/** An edition that speaks of what is wanted. */
export interface Suiting {
  readonly edition: Edition
  readonly aims: readonly Aim[]
  readonly words: readonly string[]
  /** What it says of the need; `worth` adds whether it is for such a team, and when. */
  readonly said: number
  readonly worth: number
}

const worths = {
  plainlyNamed: 4,
  plainly: 3,
  nearlyNamed: 2,
  nearly: 1,
  /** A word that few hold says what is wanted; one that many hold only orders them. */
  rareNamed: 4,
  rare: 1.5,
  common: 0.5,
  /** Where several do it together, or one alone. */
  team: { required: 2, optional: 1, 'partner required': 0, none: -1 },
  alone: { required: -2, optional: 0, 'partner required': 1, none: 1 },
  /** Takes applications, or will. */
  living: 1,
  /** A budget line that was asked for, and nobody could apply for. */
  request: -0.5,
} as const

/** A word that a larger share of the editions holds tells none apart; one that no more hold than these is rare. */
const mostHolding = 0.4
const mostRare = 12

/**
 * The editions that speak of the need, the best first. Where no aim and no word is known all that a team could apply for; those
 * for other places are left out.
 *
 * @param on the day in Japan, `YYYY-MM-DD`
 */
export function suitingOf(need: Need, hits: readonly WordHits[], editions: readonly Edition[], on: string): Suiting[] {
  const telling = tellingHits(hits, editions.length)
  const silent = need.aims.length === 0 && telling.length === 0
  if (silent && need.parties.length === 0) return []

  return editions
    .filter((edition) => isFor(need, edition, on))
    .map((edition) => suitingTo(need, telling, edition, on))
    .filter((it) => (silent ? it.edition.consortium !== 'none' : it.said >= worths.nearly))
    .sort((one, other) => other.worth - one.worth)
}

/** Words that some editions hold and most do not. */
export const tellingHits = (hits: readonly WordHits[], all: number): WordHits[] =>
  hits.filter((it) => it.in.size > 0 && it.in.size <= all * mostHolding)

function isFor({ prefectures }: Need, edition: Edition, on: string): boolean {
  const places: readonly string[] | undefined = listingOf(edition, on).prefectures
  return !places || prefectures.length === 0 || prefectures.some((it) => places.includes(it))
}

function suitingTo(need: Need, hits: readonly WordHits[], edition: Edition, on: string): Suiting {
  const aims = need.aims.map((aim) => ({ aim, worth: worthOf(aim, edition) })).filter(({ worth }) => worth > 0)
  const held = hits.flatMap(({ word, in: them }) => {
    const found = them.get(edition.id)
    if (!found) return []
    return [{ word, worth: them.size > mostRare ? worths.common : found.named ? worths.rareNamed : worths.rare }]
  })
  const said = [...aims, ...held].reduce((sum, { worth }) => sum + worth, 0)
  const team = need.together === null ? 0 : (need.together ? worths.team : worths.alone)[edition.consortium]
  const living = isLiving(callWindow(edition, on)) ? worths.living : 0
  const request = edition.stage === 'request' ? worths.request : 0
  return {
    edition,
    aims: aims.map(({ aim }) => aim),
    words: held.map(({ word }) => word),
    said,
    worth: said + team + living + request,
  }
}

function worthOf(aim: Aim, { name, about }: Edition): number {
  const { plainly, nearly = [], unless = [] } = spoken[aim]
  const holds = (text: string, words: readonly string[]) => words.some((word) => text.includes(word))
  if (holds(name.ja + about.ja, unless)) return 0
  if (holds(name.ja, plainly)) return worths.plainlyNamed
  if (holds(about.ja, plainly)) return worths.plainly
  if (holds(name.ja, nearly)) return worths.nearlyNamed
  return holds(about.ja, nearly) ? worths.nearly : 0
}

export const isLiving = ({ state }: CallWindow): boolean => state !== 'closed'

/** What the distance adds: who is near stands before who is far, and what no partner can mend comes later. */
export function worthOfFit({ distance, clauses }: Pick<Fit, 'distance' | 'clauses'>): number {
  if (clauses === 0) return 0
  if (distance === null) return -1
  return distance === 0 ? 1 : distance <= 2 ? 0.5 : 0
}
