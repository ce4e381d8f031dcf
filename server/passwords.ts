import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '#use-cases/services.ts'

/** argon2id with the first parameters of the OWASP sheet: 19 MiB, 2 passes, 1 lane; off the event loop. */
export const passwords: Passwords = {
  hash: (password) => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  verify: (stored, password) => verify(stored, password),
}
