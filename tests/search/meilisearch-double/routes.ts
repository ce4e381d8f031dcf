/** The routes we use, each with what Meilisearch answers there. */
import { randomUUID } from 'node:crypto'
import { type Asked, type Call, count, indexUid, json, query } from './call.ts'
import { admit, keyValue, type Pass } from './doorkeeper.ts'
import { errorBody, Refused, statusOf } from './errors.ts'
import { parseFilter } from './filter.ts'
import type { StoredKey, Task, Work } from './house.ts'
import { imitatedVersion, NotImitated } from './imitates.ts'
import { filterableOf, lookIn } from './look.ts'
import * as shapes from './shapes.ts'

interface Outcome {
  readonly status: number
  readonly body?: unknown
}

/** What comes of a request. */
export async function outcome(asked: Asked): Promise<Outcome> {
  try {
    for (const { method, path, run } of routes) {
      const found = path.exec(asked.url.pathname)
      if (found && method === asked.method) return await run({ ...asked, at: found.groups ?? {} })
    }
    // A path nobody knows has no error body; one that is known under another method neither.
    const known = routes.some(({ path }) => path.test(asked.url.pathname))
    throw new NotImitated(`${known ? 'no such method' : 'no such route'}: ${asked.method} ${asked.url.pathname}`)
  } catch (error) {
    if (error instanceof Refused) return { status: statusOf(error.code), body: errorBody(error.code, error.message) }
    if (error instanceof NotImitated) return { status: 501, body: { message: error.message } }
    throw error
  }
}

interface Route {
  readonly method: string
  readonly path: RegExp
  readonly run: (call: Call) => Promise<Outcome> | Outcome
}

const route = (method: string, path: string, run: Route['run']): Route => ({
  method,
  path: new RegExp(`^${path.replaceAll(/\{(\w+)\}/gu, '(?<$1>[^/]+)')}$`, 'u'),
  run,
})

const guard = ({ request, house, master }: Call, action: string, index?: string): Pass =>
  admit(house, master, request.headers.authorization, action, index)

function enqueue({ house }: Call, work: Work): Outcome {
  const { uid, enqueuedAt, status } = house.accept(work)
  return { status: 202, body: { taskUid: uid, indexUid: indexOf(work), status, type: work.type, enqueuedAt } }
}

const indexOf = (work: Work): string | null => ('index' in work ? work.index : null)

const shownTask = (task: Task) => ({
  uid: task.uid,
  batchUid: task.batchUid,
  indexUid: indexOf(task.work),
  status: task.status,
  type: task.work.type,
  canceledBy: null,
  details: task.details,
  error: task.error,
  duration: task.finishedAt ? 'PT0.01S' : null,
  enqueuedAt: task.enqueuedAt,
  startedAt: task.startedAt,
  finishedAt: task.finishedAt,
})

/** A key of some indexes sees their tasks only, and never a swap, which is about two. */
const sees = (pass: Pass, { work }: Task): boolean => pass.everything || ('index' in work && pass.mayUse(work.index))

const shownKey = (master: string, key: StoredKey) => ({ ...key, key: keyValue(master, key.uid) })

const shownIndex = ({
  uid,
  primaryKey,
  createdAt,
  updatedAt,
}: {
  uid: string
  primaryKey: string | null
  createdAt: string
  updatedAt: string
}) => ({
  ...{ uid, primaryKey, createdAt, updatedAt },
})

function documents(call: Call, asked: shapes.DocumentsBody): Outcome {
  const index = call.house.require(indexUid(call))
  if (asked.sort) throw new NotImitated('sorted documents are not imitated')
  const holds =
    asked.filter == null
      ? () => true
      : parseFilter(asked.filter, filterableOf(index.settings), 'invalid_document_filter')
  const ids = asked.ids?.map(String)
  const all = [...index.documents].filter(([id, it]) => (!ids || ids.includes(id)) && holds(it)).map(([, it]) => it)
  const [offset, limit] = [asked.offset ?? 0, asked.limit ?? 20]
  const shown = all.slice(offset, offset + limit).map((it) => fieldsOf(it, asked.fields))
  return { status: 200, body: { results: shown, offset, limit, total: all.length } }
}

const fieldsOf = (document: Readonly<Record<string, unknown>>, fields: readonly string[] | null | undefined) =>
  fields && !fields.includes('*')
    ? Object.fromEntries(Object.entries(document).filter(([name]) => fields.includes(name)))
    : document

const addDocuments =
  (partly: boolean) =>
  async (call: Call): Promise<Outcome> => {
    const uid = indexUid(call)
    const pass = guard(call, 'documents.add', uid)
    const primaryKey = query(call, 'primaryKey', 'csvDelimiter', 'customMetadata', 'skipCreation').get('primaryKey')
    const body = await json(call)
    const given = Array.isArray(body) ? body : [body]
    if (!given.every((it) => typeof it === 'object' && it !== null && !Array.isArray(it)))
      throw new Refused('malformed_payload', 'The `json` payload provided is malformed: expected documents.')
    const mayCreate = pass.may('indexes.create')
    return enqueue(call, {
      type: 'documentAdditionOrUpdate',
      index: uid,
      documents: given,
      primaryKey,
      partly,
      mayCreate,
    })
  }

const routes: readonly Route[] = [
  route('GET', '/health', () => ({ status: 200, body: { status: 'available' } })),
  route('GET', '/version', (call) => {
    guard(call, 'version')
    return { status: 200, body: { commitSha: 'double', commitDate: 'unknown', pkgVersion: imitatedVersion } }
  }),

  route('GET', '/indexes', (call) => {
    const pass = guard(call, 'indexes.get')
    const parameters = query(call, 'offset', 'limit')
    const all = [...call.house.indexes.values()].filter(({ uid }) => pass.mayUse(uid))
    const [offset, limit] = [
      count(parameters, 'offset', 0, 'bad_request'),
      count(parameters, 'limit', 20, 'bad_request'),
    ]
    return {
      status: 200,
      body: { results: all.slice(offset, offset + limit).map(shownIndex), offset, limit, total: all.length },
    }
  }),
  route('POST', '/indexes', async (call) => {
    const pass = guard(call, 'indexes.create')
    const { uid, primaryKey } = shapes.createIndexBody(await json(call))
    if (!pass.mayUse(uid)) throw new Refused('invalid_api_key', 'The provided API key is invalid.')
    return enqueue(call, { type: 'indexCreation', index: uid, primaryKey: primaryKey ?? null })
  }),
  route('GET', '/indexes/{uid}', (call) => {
    guard(call, 'indexes.get', indexUid(call))
    return { status: 200, body: shownIndex(call.house.require(indexUid(call))) }
  }),
  route('DELETE', '/indexes/{uid}', (call) => {
    guard(call, 'indexes.delete', indexUid(call))
    return enqueue(call, { type: 'indexDeletion', index: indexUid(call) })
  }),
  route('POST', '/swap-indexes', async (call) => {
    const pass = guard(call, 'indexes.swap')
    const swaps = shapes.swapBody(await json(call))
    if (!swaps.flat().every((uid) => pass.mayUse(uid)))
      throw new Refused('invalid_api_key', 'The provided API key is invalid.')
    return enqueue(call, { type: 'indexSwap', swaps })
  }),

  route('GET', '/indexes/{uid}/settings', (call) => {
    guard(call, 'settings.get', indexUid(call))
    return { status: 200, body: call.house.require(indexUid(call)).settings }
  }),
  route('PATCH', '/indexes/{uid}/settings', async (call) => {
    const pass = guard(call, 'settings.update', indexUid(call))
    const settings = shapes.settingsBody(await json(call))
    return enqueue(call, {
      type: 'settingsUpdate',
      index: indexUid(call),
      settings,
      mayCreate: pass.may('indexes.create'),
    })
  }),

  route('GET', '/indexes/{uid}/documents', (call) => {
    guard(call, 'documents.get', indexUid(call))
    const parameters = query(call, 'offset', 'limit', 'fields', 'filter', 'ids', 'retrieveVectors', 'sort')
    return documents(call, {
      offset: count(parameters, 'offset', 0, 'invalid_document_offset'),
      limit: count(parameters, 'limit', 20, 'invalid_document_limit'),
      fields: parameters.get('fields')?.split(','),
      ids: parameters.get('ids')?.split(','),
      filter: parameters.get('filter'),
    })
  }),
  route('POST', '/indexes/{uid}/documents/fetch', async (call) => {
    guard(call, 'documents.get', indexUid(call))
    return documents(call, shapes.documentsBody(await json(call)))
  }),
  route('POST', '/indexes/{uid}/documents', addDocuments(false)),
  route('PUT', '/indexes/{uid}/documents', addDocuments(true)),
  route('POST', '/indexes/{uid}/documents/delete-batch', async (call) => {
    guard(call, 'documents.delete', indexUid(call))
    const ids = await json(call)
    if (!Array.isArray(ids) || !ids.every((it) => typeof it === 'string' || Number.isInteger(it)))
      throw new Refused(
        'malformed_payload',
        'The json payload provided is malformed: expected an array of document ids.',
      )
    return enqueue(call, { type: 'documentDeletion', index: indexUid(call), ids: ids.map(String), filter: null })
  }),
  route('POST', '/indexes/{uid}/documents/delete', async (call) => {
    guard(call, 'documents.delete', indexUid(call))
    const { filter } = shapes.deletionBody(await json(call))
    return enqueue(call, { type: 'documentDeletion', index: indexUid(call), ids: null, filter })
  }),
  route('GET', '/indexes/{uid}/documents/{id}', (call) => {
    guard(call, 'documents.get', indexUid(call))
    const fields = query(call, 'fields', 'retrieveVectors').get('fields')?.split(',')
    const document = call.house.require(indexUid(call)).documents.get(call.at.id ?? '')
    if (!document) throw new Refused('document_not_found', `Document \`${call.at.id}\` not found.`)
    return { status: 200, body: fieldsOf(document, fields) }
  }),

  route('POST', '/indexes/{uid}/search', async (call) => {
    const uid = indexUid(call)
    const pass = guard(call, 'search', uid)
    return { status: 200, body: lookIn(call.house.shelf(uid), shapes.searchBody(await json(call)), pass.always(uid)) }
  }),
  route('POST', '/multi-search', async (call) => {
    const pass = guard(call, 'search')
    const { queries } = shapes.multiSearchBody(await json(call))
    const results = queries.map(({ indexUid: uid, ...body }, index) => {
      if (!pass.mayUse(uid)) throw new Refused('invalid_api_key', 'The provided API key is invalid.')
      try {
        return { indexUid: uid, ...lookIn(call.house.shelf(uid), body, pass.always(uid)) }
      } catch (error) {
        // One query that fails fails all, and the message says which.
        if (error instanceof Refused) throw new Refused(error.code, `Inside \`.queries[${index}]\`: ${error.message}`)
        throw error
      }
    })
    return { status: 200, body: { results } }
  }),

  route('GET', '/tasks/{task}', (call) => {
    const pass = guard(call, 'tasks.get')
    const task = call.house.tasks[Number(call.at.task)]
    if (!task || !sees(pass, task)) throw new Refused('task_not_found', `Task \`${call.at.task}\` not found.`)
    return { status: 200, body: shownTask(task) }
  }),
  route('GET', '/tasks', (call) => {
    const pass = guard(call, 'tasks.get')
    const parameters = query(call, 'limit', 'from', 'statuses', 'types', 'indexUids', 'uids')
    const among = (name: string, value: string | null) =>
      !parameters.get(name) ||
      parameters
        .get(name)
        ?.split(',')
        .includes(value ?? '') === true
    const all = call.house.tasks
      .filter((task) => sees(pass, task) && among('statuses', task.status) && among('types', task.work.type))
      .filter((task) => among('indexUids', indexOf(task.work)) && among('uids', String(task.uid)))
      .reverse()
    const limit = count(parameters, 'limit', 20, 'bad_request')
    const results = all.slice(0, limit)
    return {
      status: 200,
      body: {
        results: results.map(shownTask),
        total: all.length,
        limit,
        from: results[0]?.uid ?? null,
        next: all[limit]?.uid ?? null,
      },
    }
  }),

  route('POST', '/keys', async (call) => {
    guard(call, 'keys.create')
    const body = shapes.keyBody(await json(call))
    const uid = body.uid ?? randomUUID()
    if (call.house.keys.has(uid))
      throw new Refused('api_key_already_exists', `\`uid\` field value \`${uid}\` is already an existing API key.`)
    const at = new Date().toISOString()
    const key: StoredKey = { ...body, uid, createdAt: at, updatedAt: at }
    call.house.addKey(key)
    return { status: 201, body: shownKey(call.master as string, key) }
  }),
  route('GET', '/keys', (call) => {
    guard(call, 'keys.get')
    const all = [...call.house.keys.values()]
    const results = all.map((it) => shownKey(call.master as string, it))
    return { status: 200, body: { results, offset: 0, limit: 20, total: all.length } }
  }),
  route('GET', '/keys/{key}', (call) => {
    guard(call, 'keys.get')
    return { status: 200, body: shownKey(call.master as string, requireKey(call)) }
  }),
  route('DELETE', '/keys/{key}', (call) => {
    guard(call, 'keys.delete')
    call.house.removeKey(requireKey(call).uid)
    return { status: 204 }
  }),
]

/** By uid or by value. */
function requireKey({ house, at, master }: Call): StoredKey {
  const found = [...house.keys.values()].find(({ uid }) => uid === at.key || keyValue(master as string, uid) === at.key)
  if (!found) throw new Refused('api_key_not_found', `API key \`${at.key}\` not found.`)
  return found
}
