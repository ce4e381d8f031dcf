import type { Edition } from './edition.ts'
import { officialPages } from './official-pages.ts'
import type { Source } from './verdict.ts'

/**
 * A document or page whose change may change an edition. `document` = one of the five that we hold; `page` = an official address;
 * `report` = others' words, watched only where nothing official is known.
 */
export interface WatchedSource {
  readonly source: string
  readonly kind: 'document' | 'page' | 'report'
}

/** The sources of an edition, each once, in the order in which its file names them. */
export function watchedSources(edition: Edition): WatchedSource[] {
  const them = sourcesIn(edition)
  const documents = them.flatMap((it) => (it.kind === 'quoted' ? [watched(it.document, 'document')] : []))
  const own = (officialPages as Readonly<Record<string, readonly string[] | undefined>>)[edition.id] ?? []
  const pages = [
    ...them.flatMap((it) => (it.kind === 'noted' && it.tag === 'official' ? [it.address] : [])),
    ...own,
  ].map((address) => watched(address, 'page'))
  const official = distinct([...documents, ...pages])
  if (official.length > 0) return official

  return distinct(them.flatMap((it) => (it.kind === 'noted' ? [watched(it.address, 'report')] : [])))
}

const watched = (source: string, kind: WatchedSource['kind']): WatchedSource => ({ source, kind })

const distinct = (them: readonly WatchedSource[]): WatchedSource[] =>
  them.filter((it, at) => them.findIndex(({ source }) => source === it.source) === at)

/** Every source that some part of the edition names. */
function sourcesIn(part: unknown): Source[] {
  if (typeof part !== 'object' || part === null) return []
  if (isSource(part)) return [part]
  return Object.values(part).flatMap(sourcesIn)
}

const isSource = (part: object): part is Source =>
  'kind' in part &&
  ((part.kind === 'quoted' && 'document' in part && 'quote' in part) ||
    (part.kind === 'noted' && 'address' in part && 'summary' in part))
