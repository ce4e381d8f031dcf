/** The bodies Meilisearch takes, strictly: an unknown field is turned down, and each field has its own error code. */
import * as z from 'zod'
import { type ErrorCode, isErrorCode, Refused } from './errors.ts'
import { NotImitated } from './imitates.ts'

const count = z.int().min(0)
const strings = z.array(z.string())
const filter = z.union([z.string(), z.array(z.union([z.string(), z.array(z.string())]))])
/** What the reference has and the double does not do. */
const notImitated = z.unknown().optional()

const searchFields = {
  q: z.string().nullish(),
  offset: count.optional(),
  limit: count.optional(),
  page: count.nullish(),
  hitsPerPage: count.nullish(),
  attributesToRetrieve: strings.nullish(),
  attributesToHighlight: strings.nullish(),
  highlightPreTag: z.string().optional(),
  highlightPostTag: z.string().optional(),
  showMatchesPosition: z.boolean().optional(),
  filter: filter.nullish(),
  sort: strings.nullish(),
  facets: strings.nullish(),
  matchingStrategy: z.enum(['last', 'all', 'frequency']).optional(),
  attributesToSearchOn: strings.nullish(),
  locales: z.array(z.enum(['jpn', 'ja', 'eng', 'en', 'cmn', 'zh'])).nullish(),
  vector: notImitated,
  hybrid: notImitated,
  media: notImitated,
  personalize: notImitated,
  distinct: notImitated,
  attributesToCrop: notImitated,
  cropLength: notImitated,
  cropMarker: notImitated,
  rankingScoreThreshold: notImitated,
  retrieveVectors: notImitated,
  showRankingScore: notImitated,
  showRankingScoreDetails: notImitated,
  showPerformanceDetails: notImitated,
  useNetwork: notImitated,
}
const missing = [
  'vector',
  'hybrid',
  'media',
  'personalize',
  'distinct',
  'attributesToCrop',
  'cropLength',
  'cropMarker',
  'rankingScoreThreshold',
  'retrieveVectors',
  'showRankingScore',
  'showRankingScoreDetails',
  'showPerformanceDetails',
  'useNetwork',
]

const search = z.strictObject(searchFields)
const multiSearch = z.strictObject({
  queries: z.array(z.strictObject({ indexUid: z.string(), federationOptions: notImitated, ...searchFields })),
  federation: notImitated,
})

export type SearchBody = z.output<typeof search>
export type MultiSearchBody = { readonly queries: readonly (SearchBody & { readonly indexUid: string })[] }

export function searchBody(body: unknown): SearchBody {
  refuseMissing([body])
  return parsed(search, body, (field) => `invalid_search_${field}`)
}

export function multiSearchBody(body: unknown): MultiSearchBody {
  const queries = typeof body === 'object' && body !== null && 'queries' in body ? body.queries : []
  if (typeof body === 'object' && body !== null && 'federation' in body)
    throw new NotImitated('federated search is not imitated')
  refuseMissing(Array.isArray(queries) ? queries : [])
  return parsed(multiSearch, body, (field) => (field === 'index_uid' ? 'invalid_index_uid' : `invalid_search_${field}`))
}

function refuseMissing(bodies: readonly unknown[]): void {
  for (const body of bodies)
    for (const field of missing)
      if (typeof body === 'object' && body !== null && field in body)
        throw new NotImitated(`the search parameter ${field} is not imitated`)
}

const granular = z.strictObject({
  attributePatterns: strings,
  features: z
    .strictObject({
      facetSearch: z.boolean().optional(),
      filter: z.strictObject({ equality: z.boolean().optional(), comparison: z.boolean().optional() }).optional(),
    })
    .optional(),
})
const builtIn = ['words', 'typo', 'proximity', 'attribute', 'attributeRank', 'wordPosition', 'sort', 'exactness']
const rankingRule = z.string().refine((rule) => builtIn.includes(rule) || /^[^:\s]+:(?:asc|desc)$/u.test(rule))

const settings = z.strictObject({
  displayedAttributes: strings.nullish(),
  searchableAttributes: strings.nullish(),
  filterableAttributes: z.array(z.union([z.string(), granular])).nullish(),
  sortableAttributes: strings.nullish(),
  rankingRules: z.array(rankingRule).nullish(),
  stopWords: strings.nullish(),
  synonyms: z.record(z.string(), strings).nullish(),
  typoTolerance: z
    .strictObject({
      enabled: z.boolean().nullish(),
      minWordSizeForTypos: z
        .strictObject({ oneTypo: count.max(255).nullish(), twoTypos: count.max(255).nullish() })
        .nullish(),
      disableOnWords: strings.nullish(),
      disableOnAttributes: strings.nullish(),
      disableOnNumbers: z.boolean().nullish(),
    })
    .nullish(),
  faceting: z
    .strictObject({
      maxValuesPerFacet: count.nullish(),
      sortFacetValuesBy: z.record(z.string(), z.enum(['alpha', 'count'])).nullish(),
    })
    .nullish(),
  pagination: z.strictObject({ maxTotalHits: count.nullish() }).nullish(),
  proximityPrecision: z.enum(['byWord', 'byAttribute']).nullish(),
  searchCutoffMs: count.nullish(),
  localizedAttributes: z
    .array(z.strictObject({ attributePatterns: strings, locales: z.array(z.enum(['jpn', 'ja', 'eng', 'en'])) }))
    .nullish(),
  facetSearch: z.boolean().nullish(),
  prefixSearch: z.enum(['indexingTime', 'disabled']).nullish(),
})
export type SettingsBody = z.output<typeof settings>
export const settingsBody = (body: unknown): SettingsBody =>
  parsed(settings, body, (field) => `invalid_settings_${field}`)

const uid = z.string().regex(/^[a-zA-Z0-9_-]{1,400}$/u)
const createIndex = z.strictObject({ uid, primaryKey: z.string().nullish() })
export const createIndexBody = (body: unknown): z.output<typeof createIndex> => {
  if (typeof body === 'object' && body !== null && !('uid' in body))
    throw new Refused('missing_index_uid', 'Missing field `uid`')
  return parsed(createIndex, body, (field) => (field === 'uid' ? 'invalid_index_uid' : 'invalid_index_primary_key'))
}

const swaps = z.array(z.strictObject({ indexes: z.array(uid), rename: z.boolean().optional() }))
export function swapBody(body: unknown): (readonly [string, string])[] {
  const pairs = parsed(swaps, body, (field) => `invalid_swap_${field}`).map(({ indexes, rename }) => {
    if (rename) throw new NotImitated('renaming by swap-indexes is not imitated')
    const [one, other, more] = indexes
    if (one === undefined || other === undefined || more !== undefined)
      throw new Refused('invalid_swap_indexes', 'Two indexes must be given for each swap.')
    return [one, other] as const
  })
  const all = pairs.flat()
  const twice = all.find((it, index) => all.indexOf(it) !== index)
  if (twice)
    throw new Refused('invalid_swap_duplicate_index_found', `Indexes must be declared only once: \`${twice}\`.`)
  return pairs
}

const documentsQuery = z.strictObject({
  offset: count.optional(),
  limit: count.optional(),
  fields: strings.nullish(),
  filter: filter.nullish(),
  ids: z.array(z.union([z.string(), z.int()])).nullish(),
  sort: strings.nullish(),
  retrieveVectors: z.boolean().optional(),
})
export type DocumentsBody = z.output<typeof documentsQuery>
export const documentsBody = (body: unknown): DocumentsBody =>
  parsed(documentsQuery, body, (field) => `invalid_document_${field}`)

const deletion = z.strictObject({ filter })
export const deletionBody = (body: unknown): z.output<typeof deletion> =>
  parsed(deletion, body, () => 'invalid_document_filter')

export const actions = [
  '*',
  'search',
  ...['documents', 'indexes', 'tasks', 'settings', 'stats', 'metrics', 'dumps', 'snapshots'].map((it) => `${it}.*`),
  ...['documents.add', 'documents.get', 'documents.delete', 'indexes.create', 'indexes.get', 'indexes.update'],
  ...['indexes.delete', 'indexes.swap', 'tasks.cancel', 'tasks.delete', 'tasks.get', 'settings.get'],
  ...['settings.update', 'stats.get', 'metrics.get', 'dumps.create', 'snapshots.create', 'version'],
  ...['keys.create', 'keys.get', 'keys.update', 'keys.delete'],
]
const key = z.strictObject({
  uid: z.uuid().optional(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  actions: z.array(z.string().refine((it) => actions.includes(it))),
  indexes: z.array(z.string().regex(/^(?:\*|[a-zA-Z0-9_-]+\*?)$/u)),
  expiresAt: z.string().nullable(),
})
export type KeyBody = z.output<typeof key>
export function keyBody(body: unknown): KeyBody {
  for (const [field, code] of [
    ['actions', 'missing_api_key_actions'],
    ['indexes', 'missing_api_key_indexes'],
    ['expiresAt', 'missing_api_key_expires_at'],
  ] as const)
    if (typeof body === 'object' && body !== null && !(field in body))
      throw new Refused(code, `Missing field \`${field}\``)
  return parsed(key, body, (field) => `invalid_api_key_${field}`)
}

/** The first thing wrong, under the code of its field. */
function parsed<T>(schema: z.ZodType<T>, body: unknown, codeOf: (field: string) => string): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const at = (issue?.path ?? []).map(String).filter((it) => !/^\d+$/u.test(it) && it !== 'queries')
  if (!issue || issue.code === 'unrecognized_keys')
    throw new Refused('bad_request', `Unknown field inside \`${['', ...at].join('.')}\`: ${issue?.message ?? ''}`)
  const code = codeOf((at[0] ?? '').replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`))
  throw new Refused(
    isErrorCode(code) ? code : ('bad_request' satisfies ErrorCode),
    `Invalid value at \`.${at.join('.')}\`: ${issue.message}`,
  )
}
