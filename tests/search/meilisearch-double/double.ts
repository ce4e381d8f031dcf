/**
 * A Meilisearch for tests, where none can be installed: the routes we use, over HTTP, and nothing forgiving. Every request is held against the
 * documented shape; what Meilisearch would turn down is turned down with its error, what the double does not imitate with 501.
 *
 * @example
 * const double = await startDouble({ masterKey: 'a master key of sixteen' })
 * afterAll(double.close)
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { admit, keyValue, type Pass } from './doorkeeper.ts'
import { type ErrorCode, errorBody, Refused, statusOf } from './errors.ts'
import { parseFilter } from './filter.ts'
import { House, type HouseOptions, type StoredKey, type Task, type Work } from './house.ts'
import { imitatedVersion, NotImitated } from './imitates.ts'
import { filterableOf, lookIn } from './look.ts'
import * as shapes from './shapes.ts'

/** What may befall one answer: nothing, 5xx, an answer that breaks off, one that takes long, one that never comes. */
export type Mishap = 'none' | 'unavailable' | 'half' | 'slow' | 'silent'

export interface DoubleOptions extends HouseOptions {
  readonly masterKey?: string | undefined
  readonly port?: number
  /** Asked for every request. */
  readonly mishap?: (request: { method: string; path: string }) => Mishap
  /** Milliseconds a slow answer takes. */
  readonly slowness?: number
}

export interface Double {
  readonly url: string
  readonly house: House
  /** Method and path of every request so far, in order. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly status: number }[]
  close(): Promise<void>
}

export async function startDouble(options: DoubleOptions = {}): Promise<Double> {
  const house = new House(options)
  const requests: { method: string; path: string; status: number }[] = []
  const server = createServer((request, response) => {
    answer(request, response, house, options, (status) =>
      requests.push({ method: request.method ?? '', path: request.url ?? '', status }),
    ).catch((error) => {
      // Whoever asked has hung up; anything else is wrong with the double.
      if (!request.destroyed) throw error
    })
  })
  await listening(server, options.port ?? 0)
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The double listens nowhere.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    house,
    requests,
    async close() {
      house.close()
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

const listening = (server: Server, port: number) =>
  new Promise<void>((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready))

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  house: House,
  options: DoubleOptions,
  told: (status: number) => void,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://double')
  const method = request.method ?? 'GET'
  const mishap = options.mishap?.({ method, path: url.pathname }) ?? 'none'
  if (mishap === 'silent') return
  if (mishap === 'unavailable') {
    told(503)
    return send(
      response,
      503,
      errorBody('too_many_search_requests', 'Too many search requests running at the same time.'),
    )
  }
  if (mishap === 'slow') await new Promise((soon) => setTimeout(soon, options.slowness ?? 1000))

  const { status, body } = await outcome({ request, method, url, house, master: options.masterKey })
  told(status)
  if (mishap !== 'half') return send(response, status, body)
  const whole = JSON.stringify(body ?? {})
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) })
  response.write(whole.slice(0, Math.ceil(whole.length / 2)), () => response.destroy())
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) return void response.writeHead(status).end()
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

interface Asked {
  readonly request: IncomingMessage
  readonly method: string
  readonly url: URL
  readonly house: House
  readonly master: string | undefined
}

interface Outcome {
  readonly status: number
  readonly body?: unknown
}

async function outcome(asked: Asked): Promise<Outcome> {
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

interface Call extends Asked {
  readonly at: Readonly<Record<string, string>>
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

/** Query parameters, of which only these are known. */
function query({ url }: Call, ...known: string[]): URLSearchParams {
  for (const name of url.searchParams.keys())
    if (!known.includes(name))
      throw new Refused(
        'bad_request',
        `Unknown parameter \`${name}\`: expected one of ${known.map((it) => `\`${it}\``).join(', ')}`,
      )
  return url.searchParams
}

function count(parameters: URLSearchParams, name: string, otherwise: number, code: ErrorCode): number {
  const given = parameters.get(name)
  if (given === null) return otherwise
  if (!/^\d+$/u.test(given))
    throw new Refused(
      code,
      `Invalid value in parameter \`${name}\`: could not parse \`${given}\` as a positive integer`,
    )
  return Number(given)
}

async function json({ request }: Call): Promise<unknown> {
  const type = request.headers['content-type']?.split(';')[0]?.trim()
  if (!type)
    throw new Refused(
      'missing_content_type',
      'A Content-Type header is missing. Accepted values for the Content-Type header are: `application/json`',
    )
  if (type !== 'application/json')
    throw new Refused(
      'invalid_content_type',
      `The Content-Type \`${type}\` is invalid. Accepted values for the Content-Type header are: \`application/json\``,
    )
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  if (text === '') throw new Refused('missing_payload', 'A json payload is missing.')
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('malformed_payload', 'The json payload provided is malformed.')
  }
}

const indexUid = ({ at }: Call): string => {
  if (/^[a-zA-Z0-9_-]{1,400}$/u.test(at.uid ?? '')) return at.uid as string
  throw new Refused('invalid_index_uid', `\`${at.uid}\` is not a valid index uid.`)
}

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
