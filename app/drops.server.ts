/** Where nothing was found: which condition stands in the way. */
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { Understood } from '#search/understood.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { searchProgrammes } from '#use-cases/searches/search-programmes.ts'
import {
  asOrganisations,
  isFiltered,
  type Wishes,
  type WishList,
  wishListIds,
  withoutFilters,
  writeWishes,
} from '#use-cases/searches/wishes.ts'
import type { Who } from '#use-cases/who.ts'
import { withoutNegatives } from './components/search/text.ts'

/** A condition, what is looked for without it, and how many that finds. */
export interface Drop {
  readonly what:
    | { readonly list: WishList }
    | { readonly place: string }
    | { readonly all: true }
    | { readonly negatives: true }
  readonly wishes: Wishes
  readonly count: number
}

/** Each is a search of its own, so no more than these. */
const mostTried = 6

export async function dropsFor(
  context: AppLoadContext,
  who: Who,
  wishes: Wishes,
  { places, without }: Understood,
): Promise<Drop[]> {
  const lists = wishListIds.filter((list) => wishes[list].length > 0)
  const tries: Omit<Drop, 'count'>[] = [
    ...lists.map((list) => ({ what: { list }, wishes: { ...wishes, [list]: [] } })),
    ...places.map((it) => ({ what: { place: it.written }, wishes: { ...wishes, text: it.without } })),
    ...(without.length > 0
      ? [{ what: { negatives: true } as const, wishes: { ...wishes, text: withoutNegatives(wishes.text) } }]
      : []),
    ...(lists.length > 1 ? [{ what: { all: true } as const, wishes: withoutFilters(wishes) }] : []),
  ]
  const counted = await Promise.all(
    tries
      // Letting go of the only condition would show everything there is.
      .filter((it) => it.wishes.text !== '' || isFiltered(it.wishes))
      .slice(0, mostTried)
      .map(async (it): Promise<Drop> => ({ ...it, count: await countOf(context, who, it.wishes) })),
  )
  const found = counted.filter(({ count }) => count > 0)
  const one = found.filter(({ what }) => !('all' in what))
  return distinct(one.length > 0 ? one : found)
}

async function countOf({ services }: AppLoadContext, who: Who, wishes: Wishes): Promise<number> {
  const { text, type, verbatim } = wishes
  const answer =
    type === 'organisation'
      ? await searchOrganisations(services, who, { ...asOrganisations(wishes), facets: [], limit: 1 })
      : await searchProgrammes(services, who, { text, verbatim, limit: 1 })
  return answer.ok ? answer.value.total.count : 0
}

const distinct = (drops: readonly Drop[]): Drop[] =>
  drops.filter((it, at) => drops.findIndex((other) => writeWishes(other.wishes) === writeWishes(it.wishes)) === at)
