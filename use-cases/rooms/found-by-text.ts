import type { RoomState } from '#rooms/state.ts'
import type { Services } from '../services.ts'

/** So many characters are looked for: the rest of a long text only takes time. */
const longest = 200
const most = 100

type Place = Pick<RoomState, 'area'>

/**
 * Ids of the entries in the area whose texts fit what the consortium is for, the best first. Proposals do without them while the
 * search is out: whoever is counted in classes is still there.
 */
export async function idsByPurpose(
  { stores, log }: Pick<Services, 'stores' | 'log'>,
  { purpose, area }: Place & Pick<RoomState, 'purpose'>,
): Promise<string[]> {
  const text = withoutSigns(purpose).slice(0, longest)
  if (text === '') return []
  try {
    return await idsOf(stores, text, area)
  } catch (error) {
    log.error({ error }, 'Nobody was looked for by what a consortium is for: the search does not answer.')
    return []
  }
}

/** Ids of the entries that the search finds by words as typed: those in the area, then those anywhere. */
export async function idsByWords({ stores }: Pick<Services, 'stores'>, words: string, { area }: Place) {
  const places = area.length > 0 ? [area, []] : [[]]
  const found = await Promise.all(places.map((prefecture) => idsOf(stores, words, prefecture)))
  return [...new Set(found.flat())]
}

async function idsOf(stores: Services['stores'], text: string, prefecture: readonly string[]): Promise<string[]> {
  const asked = { text, types: ['organisation'], filters: { prefecture }, facets: [], limit: most } as const
  const { hits } = await stores.search.search(asked)
  return hits.map(({ id }) => id)
}

/** In a box quotes and a minus sign before a word are orders; in what somebody wrote about a project they are not. */
const withoutSigns = (text: string): string => text.replace(/[「」『』"“”]|(?<=^|\s)[-−－]+/gu, ' ').trim()
