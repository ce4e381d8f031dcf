import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { clientFor } from '#search/engines/meilisearch/place.ts'
import { type Double, startDouble } from './meilisearch-double/double.ts'

let double: Double
beforeAll(async () => {
  double = await startDouble({ taskTime: () => 1 })
  const client = clientFor(double.url, undefined, 5_000)
  await client.createIndex('films', { primaryKey: 'id' }).waitTask()
  await client.index('films').updateSettings({ filterableAttributes: ['genre', 'year'], sortableAttributes: ['year'] })
  await client
    .index('films')
    .addDocuments([
      { id: 1, title: 'Carol and friends', genre: ['drama'], year: 2015 },
      { id: 2, title: 'A carol for winter', genre: ['drama', 'music'], year: 1999 },
      { id: 3, title: '東京の家', genre: ['family'], year: 1953 },
    ])
    .waitTask()
})
afterAll(() => double.close())

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${double.url}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const idsFor = async (body: unknown) =>
  ((await ask('POST', '/indexes/films/search', body)).body.hits as { id: number }[]).map(({ id }) => id)

describe('what Meilisearch turns down, the double does too, with the same error', () => {
  test.each([
    ['an unknown field', 'POST', '/indexes/films/search', { query: 'carol' }, 400, 'bad_request'],
    ['a limit that is no number', 'POST', '/indexes/films/search', { limit: 'ten' }, 400, 'invalid_search_limit'],
    [
      'a filter by what is not filterable',
      'POST',
      '/indexes/films/search',
      { filter: 'title = x' },
      400,
      'invalid_search_filter',
    ],
    [
      'a filter that is no filter',
      'POST',
      '/indexes/films/search',
      { filter: 'genre ~ x' },
      400,
      'invalid_search_filter',
    ],
    [
      'a sort by what is not sortable',
      'POST',
      '/indexes/films/search',
      { sort: ['title:asc'] },
      400,
      'invalid_search_sort',
    ],
    [
      'a facet that is not filterable',
      'POST',
      '/indexes/films/search',
      { facets: ['title'] },
      400,
      'invalid_search_facets',
    ],
    ['an index that is not there', 'POST', '/indexes/books/search', {}, 404, 'index_not_found'],
    ['a document that is not there', 'GET', '/indexes/films/documents/9', undefined, 404, 'document_not_found'],
    ['a task that is not there', 'GET', '/tasks/999', undefined, 404, 'task_not_found'],
    ['an unknown query parameter', 'GET', '/indexes/films/documents?page=2', undefined, 400, 'bad_request'],
    ['JSON that is none', 'POST', '/indexes/films/search', '{', 400, 'malformed_payload'],
    ['a swap of one', 'POST', '/swap-indexes', [{ indexes: ['films'] }], 400, 'invalid_swap_indexes'],
    [
      'a swap with itself',
      'POST',
      '/swap-indexes',
      [{ indexes: ['a', 'a'] }],
      400,
      'invalid_swap_duplicate_index_found',
    ],
    [
      'a ranking rule nobody knows',
      'PATCH',
      '/indexes/films/settings',
      { rankingRules: ['luck'] },
      400,
      'invalid_settings_ranking_rules',
    ],
    ['keys without a master key', 'POST', '/keys', {}, 401, 'missing_master_key'],
  ])('%s', async (_, method, path, body, status, code) => {
    const answer = await ask(method, path, body)
    expect(answer).toMatchObject({ status, body: { code, link: `https://docs.meilisearch.com/errors#${code}` } })
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'link', 'message', 'type'])
  })

  test('a body without its type', async () => {
    const answer = await ask('POST', '/indexes/films/search', '{}', { 'content-type': 'text/plain' })
    expect(answer).toMatchObject({ status: 415, body: { code: 'invalid_content_type' } })
  })

  test('and what it does not imitate it says', async () => {
    expect((await ask('POST', '/indexes/films/search', { hybrid: { embedder: 'x' } })).status).toBe(501)
    expect((await ask('GET', '/chats')).status).toBe(501)
  })
})

describe('it finds as documented', () => {
  test.each([
    ['the beginning of the last word', { q: 'car' }, [1, 2]],
    ['not that of another', { q: 'car friends', matchingStrategy: 'all' }, []],
    ['a word with one slip, from five letters on', { q: 'carrol' }, [1, 2]],
    ['no slip in a phrase', { q: '"carrol"' }, []],
    ['a phrase in its order', { q: '"carol and"' }, [1]],
    ['what must not be there', { q: 'carol -winter' }, [1]],
    ['Japanese', { q: '東京' }, [3]],
    ['by filters, any of a list', { filter: [['genre = music', 'year < 1960']], sort: ['year:asc'] }, [3, 2]],
    ['IN, NOT and brackets', { filter: '(genre IN [music, family]) AND NOT year = 1953' }, [2]],
  ])('%s', async (_, body, ids) => {
    expect(await idsFor(body)).toEqual(ids)
  })

  test('and counts, cuts and marks', async () => {
    const { body } = await ask('POST', '/indexes/films/search', {
      ...{ q: 'carol', facets: ['genre'], page: 1, hitsPerPage: 1, attributesToHighlight: ['title'] },
      showMatchesPosition: true,
    })
    expect(body).toMatchObject({ totalHits: 2, totalPages: 2, facetDistribution: { genre: { drama: 2, music: 1 } } })
    expect(body.hits).toMatchObject([
      { _formatted: { title: '<em>Carol</em> and friends' }, _matchesPosition: { title: [{ start: 0, length: 5 }] } },
    ])
  })
})

test('what was accepted before it was cut off is done when it comes back', async () => {
  const journal = join(await mkdtemp(join(inject('testRun').folder, 'double-')), 'journal.jsonl')
  const before = await startDouble({ journal, taskTime: () => 60_000 })
  const { taskUid } = await clientFor(before.url, undefined, 5_000)
    .index('films')
    .addDocuments([{ id: 7 }])
  await before.close()

  const after = await startDouble({ journal, taskTime: () => 1 })
  const client = clientFor(after.url, undefined, 5_000)
  expect((await client.tasks.waitForTask(taskUid)).status).toBe('succeeded')
  expect(await client.index('films').getDocument(7)).toEqual({ id: 7 })
  await after.close()
})
