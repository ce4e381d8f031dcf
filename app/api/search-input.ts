import type { Kind } from '#consortium/kinds.ts'
import type { Problem } from '#use-cases/answer.ts'

const known = ['q', 'kind', 'prefecture', 'limit', 'cursor'] as const

/** Reads the query string of the directory: `kind` and `prefecture` may be repeated or hold several, apart by commas. */
export function searchInput(query: URLSearchParams) {
  const several = (name: 'kind' | 'prefecture') => query.getAll(name).flatMap((it) => it.split(',').filter(Boolean))
  const one = (name: 'q' | 'limit' | 'cursor') => query.get(name) ?? undefined
  const limit = one('limit')
  return {
    text: one('q') ?? '',
    kinds: several('kind') as Kind[], // what they really are the use case finds out
    prefectures: several('prefecture'),
    ...(limit === undefined ? {} : { limit: limit.trim() === '' ? Number.NaN : Number(limit) }),
    ...(one('cursor') ? { cursor: one('cursor') } : {}),
  }
}

/** A misspelt parameter must not silently widen a search. */
export const strangersIn = (query: URLSearchParams): Problem[] =>
  [...query.keys()]
    .filter((name) => !known.includes(name as (typeof known)[number]))
    .map((name) => ({ path: name, message: `There is no parameter "${name}". There are: ${known.join(', ')}.` }))
