import type { Language } from '#consortium/words.ts'
import type { Services } from './services.ts'
import type { Who } from './who.ts'

/**
 * Works out at the door of pages, sockets and the API who is asking.
 *
 * @param cookieHeader the request's `Cookie` header
 * @param address the network address, for limits
 * @param language in which the door was asked
 * @returns who, and a `Set-Cookie` to send where the session was renewed or is gone
 */
export async function whoAsks(
  services: Services,
  cookieHeader: string | null,
  address: string,
  language: Language = 'ja',
): Promise<{ who: Who; setCookie: string | null }> {
  const visitor = { kind: 'visitor', address, language } as const
  const { session, setCookie } = await services.sessions.read(cookieHeader)
  if (!session) return { who: visitor, setCookie }

  const { account, actingFor } = session
  // A demo account's password is known to all: where people from outside can come, it is nobody.
  if (account.demo && !services.settings.loopback) return { who: visitor, setCookie }

  return {
    who: {
      kind: 'person',
      accountId: account.id,
      name: account.name,
      email: account.email,
      verified: account.verifiedAt !== null,
      operator: account.operator,
      sessionId: session.id,
      // A place lost since, or a claim refused, must not linger in the session.
      actingFor: actingFor && (await mayActFor(services, account.id, actingFor)) ? actingFor : null,
      address,
      language: account.language ?? language,
    },
    setCookie,
  }
}

const mayActFor = async ({ stores }: Services, accountId: string, organisationId: string): Promise<boolean> =>
  (await stores.organisations.roleOf(accountId, organisationId)) !== null ||
  (await stores.claims.isOpen(accountId, organisationId))
