import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { makeServices, onPostgres } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { aDatabase } from '#tests/database.ts'
import type { Answer, Refusal } from '#use-cases/answer.ts'
import { limitSizes } from '#use-cases/limits.ts'
import type { HouseSettings, Log, Services, Wake } from '#use-cases/services.ts'
import type { Person, System, Visitor } from '#use-cases/who.ts'

/** A whole house on a database of its own, with a clock that the test sets and the notes of what it told other nodes. */
export interface House {
  readonly services: Services
  /** For what stories cannot tell: a log of thousands, the statements that were sent. */
  readonly sql: Sql
  readonly told: {
    readonly ended: Parameters<Wake['ended']>[0][]
    readonly grown: Parameters<Wake['grown']>[0][number][]
  }
  /** Moves the clock on. */
  later(milliseconds: number): void
  close(): Promise<void>
}

/** On a busy machine, too, a search finds all there is to find. */
export const patientSearch = onPostgres({ limits: { full: 10_000, hasty: 1_000 } })

export const quietLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

export async function aHouse(settings: Partial<HouseSettings> = {}): Promise<House> {
  const database = await aDatabase()
  const told: House['told'] = { ended: [], grown: [] }
  const clock = { at: Date.now() }
  const services = makeServices({
    sql: database.sql,
    settings: {
      publicUrl: 'http://localhost:3000',
      loopback: true,
      mailFrom: 'Musubi <musubi@localhost>',
      ...settings,
    },
    post: outboxPost,
    log: quietLog,
    wake: {
      ended: (what) => void told.ended.push(what),
      grown: (logs) => void told.grown.push(...logs),
      beside: () => {},
    },
    clock: { now: () => new Date(clock.at) },
    limits: limitSizes,
    search: patientSearch,
  })
  return {
    services,
    sql: database.sql,
    told,
    later: (milliseconds) => {
      clock.at += milliseconds
    },
    close: database.drop,
  }
}

/** Somebody nobody knows, at a network address of their own. */
export const aVisitor = (): Visitor => ({ kind: 'visitor', address: `visitor-${randomUUID()}` })

export const theHouse: System = { kind: 'system', name: 'test' }

/** A person who is signed in; verified unless the story is about that. Their password is never checked, so it is no real hash. */
export async function aPerson(
  { services }: Pick<House, 'services'>,
  it: { name?: string; email?: string; verified?: boolean; operator?: boolean } = {},
): Promise<Person> {
  const { name = '結 花子', email = `${randomUUID()}@example.jp`, verified = true, operator = false } = it
  const account = await services.stores.accounts.create({
    email,
    name,
    passwordHash: 'none',
    ...(verified ? { verifiedAt: services.clock.now() } : {}),
  })
  if (!account) throw new Error(`${email} is taken.`)
  if (operator) await services.stores.accounts.setOperator(account.id, true)
  const session = await services.sessions.create(account.id)
  return {
    kind: 'person',
    accountId: account.id,
    name,
    email: account.email,
    verified,
    operator,
    sessionId: session.id,
    actingFor: null,
    address: `home-of-${account.id}`,
  }
}

/** The value of an answer that must be one. */
export function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}

/** The refusal of an answer that must be one. */
export function refusalIn(answer: Answer<unknown>): Refusal {
  if (answer.ok) throw new Error(`Not refused: ${JSON.stringify(answer.value)}`)
  return answer.refusal
}

/** The secret at the end of the link in the newest mail to an address. */
export async function secretMailedTo({ services }: Pick<House, 'services'>, address: string): Promise<string> {
  const mail = (await services.stores.mails.newest(100)).find(({ to }) => to === address)
  const [, secret] = mail?.text.match(/\/[a-z-]+\/([\w-]{20,})/) ?? []
  if (!secret) throw new Error(`No link was mailed to ${address}.`)
  return secret
}
