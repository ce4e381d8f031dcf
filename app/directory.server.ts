/** What the directory's page shows for what somebody looks for. */
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { SearchResult } from '#search/engine.ts'
import { listOpenSeats } from '#use-cases/open-seats/list-open-seats.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { listSearches } from '#use-cases/searches/list-searches.ts'
import { searchProgrammes } from '#use-cases/searches/search-programmes.ts'
import { asOrganisations, type WishedType, type Wishes, wishesIn, writeWishes } from '#use-cases/searches/wishes.ts'
import type { Who } from '#use-cases/who.ts'
import { requireValue } from './answers.server.ts'
import { cardOf, type OrganisationCard } from './components/search/card.ts'
import { type Drop, dropsFor } from './drops.server.ts'
import { type ProgrammeCard, programmeCards } from './programme-cards.server.ts'

export interface Asked {
  readonly wishes: Wishes
  readonly cursor: string | undefined
}

export interface Directory extends Pick<SearchResult, 'facets' | 'understood' | 'complete' | 'note' | 'next'> {
  readonly organisations: readonly OrganisationCard[]
  /** All of the page, or the best few beside organisations. */
  readonly programmes: readonly ProgrammeCard[]
  readonly totals: Readonly<Record<WishedType, SearchResult['total']>>
  /** How many open seats say the same; they have a page of their own. */
  readonly openSeats: number
  /** Where nothing was found: what to let go of, and how many there would be. */
  readonly drops: readonly Drop[]
}

export function askedOf(request: Request): Asked {
  const query = new URL(request.url).searchParams
  const cursor = query.get('from')
  return { wishes: wishesIn(query), cursor: cursor && /^p[\w-]{1,600}$/.test(cursor) ? cursor : undefined }
}

/** Beside organisations stand so many programmes that match as well. */
const shownBeside = 3

/** Looks among both types, the one asked for with its page and the other with its number. */
export async function lookThrough(
  context: AppLoadContext,
  who: Who,
  request: Request,
  { wishes, cursor }: Asked,
): Promise<Directory> {
  const { services } = context
  const { text, type, sort, verbatim } = wishes
  const onPage = (it: WishedType) => (it === type && cursor ? { cursor } : {})
  const first = type === 'organisation'
  const [organisations, programmes, openSeats] = await Promise.all([
    searchOrganisations(services, who, {
      ...(first ? asOrganisations(wishes) : { text, verbatim }),
      ...onPage('organisation'),
      facets: first ? ['kind', 'prefecture', 'industry'] : [],
      limit: first ? 20 : 1,
    }).then((it) => requireValue(it, request)),
    searchProgrammes(services, who, {
      ...{ text, verbatim },
      ...(first ? { limit: shownBeside } : { sort }),
      ...onPage('programme'),
    }).then((it) => requireValue(it, request)),
    listOpenSeats(services, who, { text, limit: 1 }).then((it) => requireValue(it, request)),
  ])
  const shown = first ? organisations : programmes
  return {
    facets: shown.facets,
    understood: shown.understood,
    complete: shown.complete,
    note: shown.note,
    next: shown.next,
    organisations: first ? organisations.organisations.map(cardOf) : [],
    programmes: first && !isOfUse(text, programmes) ? [] : await programmeCards(programmes.programmes, services.clock),
    totals: { organisation: organisations.total, programme: programmes.total },
    openSeats: openSeats.total,
    drops: shown.total.count > 0 ? [] : await dropsFor(context, who, wishes, shown.understood),
  }
}

/** Beside organisations only what the words say as they are; a guess at other words would be noise. */
const isOfUse = (text: string, { understood, total }: Pick<SearchResult, 'understood' | 'total'>): boolean =>
  text !== '' && total.count > 0 && !understood.relaxed && !understood.didYouMean?.applied

/** Whether the asker keeps this search, and under which name; null for visitors. */
export async function keptAs(context: AppLoadContext, who: Who, request: Request, wishes: Wishes) {
  if (who.kind !== 'person') return null
  const { searches } = requireValue(await listSearches(context.services, who, {}), request)
  const query = writeWishes(wishes)
  return { count: searches.length, name: searches.find((it) => it.query === query)?.name ?? null }
}
