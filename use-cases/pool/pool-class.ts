import { contentHash } from '#consortium/content-hash.ts'
import { reduced } from '#matching/lens.ts'
import type { Organisation } from '../stores/organisations.ts'
import type { PoolClass } from '../stores/pool.ts'
import { plainMerits } from './plain-merits.ts'

/** Whether anybody is to propose it: it is neither hidden, nor another's double, nor no more. */
export const isProposable = ({ hidden, register }: Pick<Organisation, 'hidden' | 'register'>): boolean =>
  !hidden && !register?.closed

/** The class of an entry; null where nobody is to propose it. */
export function poolClassOf(entry: Organisation): PoolClass | null {
  if (!isProposable(entry)) return null

  const { demo } = entry
  const facts = reduced(entry.facts)
  const standing = plainMerits(entry).reduce((sum, { weight }) => sum + weight, 0)
  return { key: contentHash({ demo, standing, facts }), demo, standing, facts }
}
