import type { Language } from '#consortium/words.ts'

export interface Account {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  readonly verifiedAt: Date | null
  readonly operator: boolean
  readonly demo: boolean
  /** In which they read pages and mail; null until they have chosen. */
  readonly language: Language | null
}

export interface AccountStore {
  find(id: string): Promise<Account | null>
  /** Addresses compare in lower case. */
  findByEmail(email: string): Promise<Account | null>
  /** Whether there is any account. */
  some(): Promise<boolean>
  /** Null where the address is taken. */
  create(it: {
    email: string
    name: string
    passwordHash: string
    demo?: boolean
    verifiedAt?: Date
    language?: Language
  }): Promise<Account | null>
  markVerified(id: string, at: Date): Promise<void>
  setLanguage(id: string, language: Language): Promise<void>
  setName(id: string, name: string): Promise<void>
  setPassword(id: string, passwordHash: string): Promise<void>
  /** Signs the account out everywhere, in the transaction at hand. */
  endSessions(id: string): Promise<void>
  setOperator(id: string, operator: boolean): Promise<void>
}

export type TokenPurpose = 'verify-email' | 'reset-password' | 'answer-claim'

export interface Token {
  readonly purpose: TokenPurpose
  readonly accountId: string
  readonly subject: string | null
  readonly address: string
}

export interface TokenStore {
  create(it: Token & { hash: string; expiresAt: Date }): Promise<void>
  /** Uses it up: null where it never was, is used or is past its time. */
  use(hash: string, purpose: TokenPurpose, at: Date): Promise<Token | null>
  /** Looks without using it up. */
  peek(hash: string, purpose: TokenPurpose, at: Date): Promise<Token | null>
  /** Uses up all that an account still has for a purpose. */
  useAll(accountId: string, purpose: TokenPurpose, at: Date): Promise<void>
}

/** A browser that is signed in. */
export interface OwnSession {
  readonly id: string
  readonly begunAt: Date
  /** To within ten minutes. */
  readonly seenAt: Date
  /** What the browser calls itself (its `User-Agent`). */
  readonly browser: string | null
}

/** Lucia stands behind this and nowhere else. */
export interface Sessions {
  create(accountId: string, browser?: string | null): Promise<{ id: string; cookie: string }>
  /** Those that still hold. */
  list(accountId: string): Promise<OwnSession[]>
  /** The `Cookie` header of a request → the session, and a `Set-Cookie` to send where it was renewed or is gone. */
  read(cookieHeader: string | null): Promise<{
    session: { id: string; account: Account; actingFor: string | null } | null
    setCookie: string | null
  }>
  /** Which of these still hold; they count as used now. */
  standing(sessionIds: readonly string[]): Promise<ReadonlySet<string>>
  end(sessionId: string): Promise<{ cookie: string }>
  endAll(accountId: string): Promise<void>
  actFor(sessionId: string, organisationId: string | null): Promise<void>
}
