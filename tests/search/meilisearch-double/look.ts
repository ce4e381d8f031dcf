/** Searching one index of the double: what matches, in which order, how much of each facet. */
import { Refused } from './errors.ts'
import { type Filter, parseFilter } from './filter.ts'
import { NotImitated } from './imitates.ts'
import type { SearchBody, SettingsBody } from './shapes.ts'
import { normal, type TextToken, tokensOf, typosBetween } from './text.ts'

export type Document = Readonly<Record<string, unknown>>

/** An index as it stands; `tokens` of each document are cut once, when it is written. */
export interface Shelf {
  readonly settings: SettingsBody
  readonly documents: ReadonlyMap<string, Document>
  readonly tokens: ReadonlyMap<string, Readonly<Record<string, readonly TextToken[]>>>
}

/** Ten parts, a phrase being one; what is typed beyond is ignored. Parts that must not be found do not count, but end with the tenth too. */
const mostParts = 10

interface Part {
  readonly words: readonly string[]
  readonly phrase: boolean
  /** Only the last word of a query, outside phrases, is looked up by its start. */
  readonly prefix: boolean
}

export const filterableOf = ({ filterableAttributes }: SettingsBody): string[] =>
  (filterableAttributes ?? []).flatMap((it) => (typeof it === 'string' ? [it] : it.attributePatterns))

export function lookIn(shelf: Shelf, body: SearchBody, always: readonly Filter[] = []) {
  const { settings } = shelf
  const filterable = filterableOf(settings)
  const filters = [...always]
  if (body.filter != null) filters.push(parseFilter(body.filter, filterable, 'invalid_search_filter'))
  for (const facet of body.facets ?? [])
    if (facet !== '*' && !filterable.includes(facet))
      throw new Refused('invalid_search_facets', `Attribute \`${facet}\` is not facet-searchable.`)
  const sorts = (body.sort ?? []).map((it) => sortOf(it, settings))
  const fields = searchedFields(shelf, body)
  const { parts, never } = readQuery(body.q ?? '', settings)
  if (body.matchingStrategy === 'frequency') throw new NotImitated('matchingStrategy frequency is not imitated')
  const least = body.matchingStrategy === 'all' ? parts.length : Math.min(parts.length, 1)

  const found: Match[] = []
  for (const [id, document] of shelf.documents) {
    if (!filters.every((holds) => holds(document))) continue
    const tokens = shelf.tokens.get(id) ?? {}
    const held = parts.map((part) => bestOf(part, tokens, fields, settings))
    // "last": words are given up from the end of the query.
    const until = held.indexOf(null)
    if ((until < 0 ? parts.length : until) < least) continue
    if (never.some((part) => bestOf(part, tokens, fields, settings) !== null)) continue
    found.push({ id, document, held: held.slice(0, until < 0 ? parts.length : until) as Held[] })
  }
  found.sort(orderBy(settings, sorts))

  const most = settings.pagination?.maxTotalHits ?? 1000
  const shown = found.slice(0, most)
  const byPage = body.page != null || body.hitsPerPage != null
  const [page, hitsPerPage] = [body.page ?? 1, body.hitsPerPage ?? 20]
  const [offset, limit] = byPage
    ? [(Math.max(page, 1) - 1) * hitsPerPage, page === 0 ? 0 : hitsPerPage]
    : [body.offset ?? 0, body.limit ?? 20]
  const totals = byPage
    ? {
        page,
        hitsPerPage,
        totalPages: hitsPerPage ? Math.ceil(shown.length / hitsPerPage) : 0,
        totalHits: shown.length,
      }
    : { offset, limit, estimatedTotalHits: shown.length }
  return {
    hits: shown.slice(offset, offset + limit).map((it) => hitOf(it, shelf, body)),
    query: body.q ?? '',
    processingTimeMs: 1,
    ...totals,
    ...(body.facets && facetsOf(found, body.facets.includes('*') ? filterable : body.facets, settings)),
  }
}

interface Held {
  /** Place of the field in the order of searchable attributes. */
  readonly field: number
  readonly at: number
  readonly typos: number
  readonly tokens: readonly (TextToken & { readonly in: string })[]
}

interface Match {
  readonly id: string
  readonly document: Document
  readonly held: readonly Held[]
}

function searchedFields({ settings, tokens }: Shelf, body: SearchBody): string[] {
  const named = settings.searchableAttributes ?? ['*']
  const all = named.includes('*') ? [...new Set([...tokens.values()].flatMap((it) => Object.keys(it)))] : named
  for (const asked of body.attributesToSearchOn ?? [])
    if (!all.includes(asked))
      throw new Refused('invalid_search_attributes_to_search_on', `Attribute \`${asked}\` is not searchable.`)
  return body.attributesToSearchOn ? all.filter((it) => body.attributesToSearchOn?.includes(it)) : all
}

/** Quotes make a phrase, a minus before a word or a phrase forbids it. */
function readQuery(q: string, settings: SettingsBody): { parts: Part[]; never: Part[] } {
  const parts: Part[] = []
  const never: Part[] = []
  const pieces = [...q.matchAll(/(?<minus>(?<=^|\s)-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu)]
  for (const [index, { groups }] of pieces.entries()) {
    if (parts.length >= mostParts) break
    const words = tokensOf(groups?.phrase ?? groups?.word ?? '').map(({ word }) => word)
    if (words.length === 0) continue
    const [into, isPhrase] = [groups?.minus ? never : parts, groups?.phrase !== undefined]
    if (isPhrase) into.push({ words, phrase: true, prefix: false })
    else
      for (const [place, word] of words.entries()) {
        const last = index === pieces.length - 1 && place === words.length - 1 && !/\s$/u.test(q)
        into.push({ words: [word], phrase: false, prefix: last && settings.prefixSearch !== 'disabled' })
      }
  }
  return { parts: parts.slice(0, mostParts), never }
}

function bestOf(
  part: Part,
  tokens: Readonly<Record<string, readonly TextToken[]>>,
  fields: readonly string[],
  settings: SettingsBody,
): Held | null {
  let best: Held | null = null
  for (const [field, name] of fields.entries()) {
    const own = tokens[name] ?? []
    for (const words of waysToSay(part, settings)) {
      for (const [start, token] of own.entries()) {
        const run = own.slice(start, start + words.length)
        if (run.length < words.length) break
        let typos = 0
        const fits = words.every((word, index) => {
          const it = run[index] as TextToken
          if (it.position !== token.position + index) return false
          const missed =
            part.phrase || words !== part.words
              ? missedExactly(word, it.word)
              : missedBy(word, it.word, part, name, settings)
          if (missed === null) return false
          typos += missed
          return true
        })
        if (!fits) continue
        const held = { field, at: token.position, typos, tokens: run.map((it) => ({ ...it, in: name })) }
        if (!best || held.typos < best.typos || (held.typos === best.typos && held.field < best.field)) best = held
      }
    }
  }
  return best
}

const missedExactly = (word: string, held: string): number | null => (word === held ? 0 : null)

function missedBy(
  word: string,
  held: string,
  part: Part,
  field: string,
  { typoTolerance }: SettingsBody,
): number | null {
  if (word === held || (part.prefix && held.startsWith(word))) return 0
  const off =
    typoTolerance?.enabled === false ||
    typoTolerance?.disableOnAttributes?.includes(field) ||
    typoTolerance?.disableOnWords?.includes(word) ||
    (typoTolerance?.disableOnNumbers && /^\d+$/u.test(word))
  if (off) return null
  const { oneTypo, twoTypos } = typoTolerance?.minWordSizeForTypos ?? {}
  const most = word.length >= (twoTypos ?? 9) ? 2 : word.length >= (oneTypo ?? 5) ? 1 : 0
  if (most === 0) return null
  return typosBetween(word, part.prefix ? held.slice(0, word.length) : held, most)
}

/** The words and, outside phrases, their synonyms. */
function waysToSay(part: Part, { synonyms }: SettingsBody): (readonly string[])[] {
  if (part.phrase) return [part.words]
  const also = Object.entries(synonyms ?? {})
    .filter(([word]) => normal(word) === part.words[0])
    .flatMap(([, others]) => others.map((other) => tokensOf(other).map(({ word }) => word)))
  return [part.words, ...also]
}

interface Sort {
  readonly attribute: string
  readonly down: boolean
}

function sortOf(text: string, { sortableAttributes }: SettingsBody): Sort {
  const [, attribute, way] = /^(.+):(asc|desc)$/u.exec(text) ?? []
  if (!attribute) throw new Refused('invalid_search_sort', `Invalid syntax for the sort parameter: \`${text}\`.`)
  if (!sortableAttributes?.includes(attribute))
    throw new Refused('invalid_search_sort', `Attribute \`${attribute}\` is not sortable.`)
  return { attribute, down: way === 'desc' }
}

const defaultRules = ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness']

function orderBy(settings: SettingsBody, sorts: readonly Sort[]) {
  const sum = (match: Match, of: (held: Held) => number) => match.held.reduce((total, it) => total + of(it), 0)
  const compare = (rule: string, a: Match, b: Match): number => {
    if (rule === 'words') return b.held.length - a.held.length
    if (rule === 'typo') return sum(a, (it) => it.typos) - sum(b, (it) => it.typos)
    if (rule === 'attribute')
      return sum(a, (it) => it.field) - sum(b, (it) => it.field) || sum(a, (it) => it.at) - sum(b, (it) => it.at)
    if (rule === 'attributeRank') return sum(a, (it) => it.field) - sum(b, (it) => it.field)
    if (rule === 'sort') return firstOf(sorts.map((it) => byValue(a.document, b.document, it)))
    const [attribute, way] = rule.split(':')
    // proximity, wordPosition and exactness are left alone: what is tested must not rest on them.
    return way ? byValue(a.document, b.document, { attribute: attribute as string, down: way === 'desc' }) : 0
  }
  const rules = settings.rankingRules ?? defaultRules
  return (a: Match, b: Match) => firstOf(rules.map((rule) => compare(rule, a, b)))
}

const firstOf = (orders: readonly number[]): number => orders.find((it) => it !== 0) ?? 0

/** Numbers before text; what has no value stands last either way. */
function byValue(a: Document, b: Document, { attribute, down }: Sort): number {
  const [one, other] = [a[attribute], b[attribute]]
  if (one == null || other == null) return one == null ? (other == null ? 0 : 1) : -1
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : typeof one === typeof other
        ? String(one) < String(other)
          ? -1
          : String(one) > String(other)
            ? 1
            : 0
        : typeof one === 'number'
          ? -1
          : 1
  return down ? -order : order
}

function facetsOf(found: readonly Match[], facets: readonly string[], { faceting }: SettingsBody) {
  const most = faceting?.maxValuesPerFacet ?? 100
  const order = (facet: string) => faceting?.sortFacetValuesBy?.[facet] ?? faceting?.sortFacetValuesBy?.['*'] ?? 'alpha'
  const distribution = facets.map((facet) => {
    const counts = new Map<string, { value: string; count: number }>()
    for (const { document } of found) {
      const values = [document[facet]].flat().filter((it) => it != null)
      for (const key of new Set(values.map((it) => String(it).toLowerCase()))) {
        const value = String(values.find((it) => String(it).toLowerCase() === key))
        counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 })
      }
    }
    const sorted = [...counts.values()].sort((a, b) =>
      order(facet) === 'count' ? b.count - a.count || (a.value < b.value ? -1 : 1) : a.value < b.value ? -1 : 1,
    )
    return [facet, Object.fromEntries(sorted.slice(0, most).map(({ value, count }) => [value, count]))] as const
  })
  return { facetDistribution: Object.fromEntries(distribution), facetStats: {} }
}

function hitOf({ document, held }: Match, { settings }: Shelf, body: SearchBody): Document {
  const displayed = settings.displayedAttributes ?? ['*']
  const visible = (name: string) => displayed.includes('*') || displayed.includes(name)
  const asked = body.attributesToRetrieve ?? ['*']
  const kept = Object.fromEntries(
    Object.entries(document).filter(([name]) => visible(name) && (asked.includes('*') || asked.includes(name))),
  )
  const places = held.flatMap(({ tokens }) => tokens)
  const highlighted = body.attributesToHighlight ?? []
  const marked = (name: string, text: string) => {
    const [pre, post] = [body.highlightPreTag ?? '<em>', body.highlightPostTag ?? '</em>']
    return places
      .filter((it) => it.in === name)
      .sort((a, b) => b.start - a.start)
      .reduce((so, { start, end }) => so.slice(0, start) + pre + so.slice(start, end) + post + so.slice(end), text)
  }
  return {
    ...kept,
    ...(highlighted.length > 0 && {
      _formatted: Object.fromEntries(
        Object.entries(document)
          .filter(([name]) => visible(name))
          .map(([name, value]) => [
            name,
            typeof value === 'string' && (highlighted.includes('*') || highlighted.includes(name))
              ? marked(name, value)
              : value,
          ]),
      ),
    }),
    ...(body.showMatchesPosition && {
      _matchesPosition: Object.fromEntries(
        [...new Set(places.map((it) => it.in))].map((name) => [
          name,
          // In bytes of UTF-8, as documented.
          places
            .filter((it) => it.in === name)
            .map(({ start, end }) => ({
              start: Buffer.byteLength(String(document[name]).slice(0, start)),
              length: Buffer.byteLength(String(document[name]).slice(start, end)),
            })),
        ]),
      ),
    }),
  }
}
