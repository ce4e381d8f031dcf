/** Who may do what: the master key, keys with their actions and indexes, tenant tokens for searches. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { Refused } from './errors.ts'
import { type Filter, parseFilter } from './filter.ts'
import type { House, StoredKey } from './house.ts'
import { filterableOf } from './look.ts'

export interface Pass {
  mayUse(index: string): boolean
  /** Only the master key, or a server without one, sees what is not about one index. */
  readonly everything: boolean
  readonly may: (action: string) => boolean
  /** What a tenant token puts in front of every search of this index. */
  always(index: string): readonly Filter[]
}

/** How a key's value follows from the master key and its uid, as documented: HMAC-SHA256, in hexadecimal. */
export const keyValue = (master: string, uid: string): string => createHmac('sha256', master).update(uid).digest('hex')

const all: Pass = { mayUse: () => true, everything: true, may: () => true, always: () => [] }

export function admit(
  house: House,
  master: string | undefined,
  header: string | undefined,
  action: string,
  index?: string,
): Pass {
  if (!master) {
    if (action.startsWith('keys.'))
      throw new Refused(
        'missing_master_key',
        'Meilisearch is running without a master key. To access this API endpoint, you must have set a master key at launch.',
      )
    return all
  }
  if (!header?.startsWith('Bearer '))
    throw new Refused(
      'missing_authorization_header',
      'The Authorization header is missing. It must use the bearer authorization method.',
    )
  const token = header.slice('Bearer '.length)
  if (token === master) return all

  const pass = passOfKey(house, master, token) ?? (action === 'search' ? passOfTenant(house, master, token) : null)
  if (!pass?.may(action) || (index !== undefined && !pass.mayUse(index)))
    throw new Refused('invalid_api_key', 'The provided API key is invalid.')
  return pass
}

function passOfKey(house: House, master: string, token: string): Pass | null {
  const key = [...house.keys.values()].find(({ uid }) => sameText(keyValue(master, uid), token))
  return key && isAlive(key) ? passOf(key) : null
}

const passOf = (key: StoredKey): Pass => ({
  mayUse: (index) => key.indexes.some((it) => fits(it, index)),
  everything: key.indexes.includes('*'),
  may: (action) =>
    key.actions.some((it) => it === '*' || it === action || (it.endsWith('.*') && action.startsWith(it.slice(0, -1)))),
  always: () => [],
})

interface Claims {
  readonly searchRules: readonly string[] | Readonly<Record<string, { filter?: unknown } | null>>
  readonly exp?: number
  readonly apiKeyUid: string
}

function passOfTenant(house: House, master: string, token: string): Pass | null {
  const [head, body, signature] = token.split('.')
  if (!head || !body || !signature) return null
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string }
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims
  const key = house.keys.get(claims.apiKeyUid)
  if (alg !== 'HS256' || !key || !isAlive(key)) return null
  const expected = createHmac('sha256', keyValue(master, key.uid)).update(`${head}.${body}`).digest('base64url')
  if (!sameText(expected, signature) || (claims.exp !== undefined && claims.exp * 1000 < Date.now())) return null

  const rules: Record<string, { filter?: unknown } | null> = Array.isArray(claims.searchRules)
    ? Object.fromEntries((claims.searchRules as string[]).map((it) => [it, null]))
    : { ...(claims.searchRules as Record<string, { filter?: unknown } | null>) }
  const ruleOf = (index: string) => Object.entries(rules).find(([pattern]) => fits(pattern, index))
  const own = passOf(key)
  return {
    ...own,
    everything: false,
    mayUse: (index) => own.mayUse(index) && ruleOf(index) !== undefined,
    always: (index) => {
      const filter = ruleOf(index)?.[1]?.filter
      return filter === undefined
        ? []
        : [parseFilter(filter, filterableOf(house.require(index).settings), 'invalid_search_filter')]
    },
  }
}

const isAlive = ({ expiresAt }: StoredKey): boolean => expiresAt === null || Date.parse(expiresAt) > Date.now()
const fits = (pattern: string, index: string): boolean =>
  pattern.endsWith('*') ? index.startsWith(pattern.slice(0, -1)) : pattern === index
const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
