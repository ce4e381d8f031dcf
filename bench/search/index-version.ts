import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { checkout } from '#server/checkout.ts'

/** Names the code that makes an index; another name, and the index on disk is built anew. */
export function indexVersion(): string {
  const hash = createHash('sha256')
  for (const path of sources()) hash.update(path).update(readFileSync(checkout(path)))
  return hash.digest('hex').slice(0, 16)
}

const sources = (): string[] => [
  'db/documents.ts',
  'db/schema/search.ts',
  ...readdirSync(checkout('search'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `search/${path}`)
    .sort(),
]
