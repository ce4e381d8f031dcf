import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { Secrets } from '#use-cases/services.ts'

/** Secrets of links: 256 bits, kept as a SHA-256 hash only. Random, so no salt is needed. */
export const secrets: Secrets = {
  token: () => randomBytes(32).toString('base64url'),
  hash: (token) => createHash('sha256').update(token).digest('hex'),
  sign: (key, text) => createHmac('sha256', key).update(text).digest('base64url'),
  id: () => randomUUID(),
}
