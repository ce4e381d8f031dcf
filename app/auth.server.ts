/**
 * Signing in, as the house sees it. Lucia stands behind this file and nowhere else (docs/decisions), so that leaving it is
 * a matter of this file alone.
 */
import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle'
import { Lucia, TimeSpan } from 'lucia'
import type { Account, Sessions } from '#use-cases/stores/accounts.ts'

type Parameters = ConstructorParameters<typeof DrizzlePostgreSQLAdapter>

/** Where sessions are kept: the drizzle handle, its two tables, and a way to write what Lucia does not know of. */
export interface SessionTables {
  readonly db: Parameters[0]
  readonly sessions: Parameters[1]
  readonly accounts: Parameters[2]
  setActingFor(sessionId: string, organisationId: string | null): Promise<void>
  setSeenAt(sessionId: string, at: Date): Promise<void>
  /** Which of these hold at that time; who was last seen before `seenBefore` is seen then. */
  standing(sessionIds: readonly string[], at: Date, seenBefore: Date): Promise<string[]>
}

interface Attributes {
  readonly actingFor: string | null
  readonly browser: string | null
  readonly createdAt: Date
  readonly seenAt: Date
}

/** How exactly it is kept when a session was last used: a write at every request would be too many. */
const seenEvery = 10 * 60 * 1000

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Attributes, Account>
    DatabaseSessionAttributes: Attributes
    DatabaseUserAttributes: Omit<Account, 'id'>
  }
}

/**
 * Sessions of 30 days that renew themselves at half of it.
 *
 * @param secure whether the cookie travels over https only; on loopback there is none
 */
export function makeSessions(tables: SessionTables, { secure }: { secure: boolean }): Sessions {
  const lucia = new Lucia(new DrizzlePostgreSQLAdapter(tables.db, tables.sessions, tables.accounts), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    sessionCookie: { name: 'musubi_session', attributes: { secure, sameSite: 'lax', path: '/' } },
    getSessionAttributes: (it) => it,
    getUserAttributes: (it) => it as Account,
  })

  return {
    async create(accountId, browser = null) {
      const now = new Date()
      const { id } = await lucia.createSession(accountId, { actingFor: null, browser, createdAt: now, seenAt: now })
      return { id, cookie: lucia.createSessionCookie(id).serialize() }
    },

    async read(cookieHeader) {
      const id = lucia.readSessionCookie(cookieHeader ?? '')
      if (!id) return { session: null, setCookie: null }

      const { session, user: account } = await lucia.validateSession(id)
      if (!session) return { session: null, setCookie: lucia.createBlankSessionCookie().serialize() }

      const now = new Date()
      if (now.getTime() - session.seenAt.getTime() > seenEvery) await tables.setSeenAt(session.id, now)
      return {
        session: { id: session.id, account, actingFor: session.actingFor },
        setCookie: session.fresh ? lucia.createSessionCookie(session.id).serialize() : null,
      }
    },

    async standing(sessionIds) {
      const now = new Date()
      return new Set(await tables.standing(sessionIds, now, new Date(now.getTime() - seenEvery)))
    },

    async list(accountId) {
      const them = await lucia.getUserSessions(accountId)
      return them.map(({ id, createdAt, seenAt, browser }) => ({ id, begunAt: createdAt, seenAt, browser }))
    },

    async end(sessionId) {
      await lucia.invalidateSession(sessionId)
      return { cookie: lucia.createBlankSessionCookie().serialize() }
    },

    async endAll(accountId) {
      await lucia.invalidateUserSessions(accountId)
    },

    actFor: (sessionId, organisationId) => tables.setActingFor(sessionId, organisationId),
  }
}
