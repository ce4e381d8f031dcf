import { contentHash } from '#consortium/content-hash.ts'
import { reduced } from '#matching/lens.ts'
import type { Organisation } from '../stores/organisations.ts'
import type { PoolClass } from '../stores/pool.ts'
import { plainMerits } from './plain-merits.ts'

/** The class of an entry; null where nobody is to propose it: hidden, another's double, or no more. */
export function poolClassOf(entry: Organisation): PoolClass | null {
  if (entry.hidden || entry.register?.closed) return null

  const { demo } = entry
  const facts = reduced(entry.facts)
  const standing = plainMerits(entry).reduce((sum, { weight }) => sum + weight, 0)
  return { key: contentHash({ demo, standing, facts }), demo, standing, facts }
}
