import type { Services, Stores } from '../services.ts'
import type { Token, TokenPurpose } from '../stores/accounts.ts'

const hours: Readonly<Record<TokenPurpose, number>> = {
  'verify-email': 24,
  'reset-password': 1,
  'answer-claim': 7 * 24,
}

/** Makes the secret of a link and keeps its hash; the secret itself leaves the house in the mail only. */
export async function issueToken(services: Services, stores: Stores, it: Token): Promise<string> {
  const secret = services.secrets.token()
  const expiresAt = new Date(services.clock.now().getTime() + hours[it.purpose] * 60 * 60 * 1000)
  await stores.tokens.create({ ...it, hash: services.secrets.hash(secret), expiresAt })
  return secret
}
