import type { Words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { type WatchedSource, watchedSources } from '#programs/watched-sources.ts'

/** A source with the editions that are read from it, in the order of the catalogue. */
export interface Watched extends WatchedSource {
  readonly editions: readonly { readonly id: string; readonly name: Words }[]
}

export async function allWatched(): Promise<Watched[]> {
  const editions = (await allEditions()).map((edition) => ({ edition, sources: watchedSources(edition) }))
  const them = editions.flatMap(({ sources }) => sources)
  return them
    .filter((it, at) => them.findIndex(({ source }) => source === it.source) === at)
    .map((it) => ({
      ...it,
      editions: editions
        .filter(({ sources }) => sources.some(({ source }) => source === it.source))
        .map(({ edition: { id, name } }) => ({ id, name })),
    }))
}
