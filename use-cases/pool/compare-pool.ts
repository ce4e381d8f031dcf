import type { Stores } from '../services.ts'
import { poolClassOf } from './pool-class.ts'

const batch = 1_000

export interface PoolComparison {
  /** Who may be proposed. */
  readonly proposable: number
  /** Entries that stand in another class than they should, or in none. */
  readonly misplaced: number
  /** Classes of which another number is told than there are. */
  readonly miscounted: number
}

/** The pool against the directory it is made of. */
export async function comparePool({
  pool,
  organisations,
}: Pick<Stores, 'pool' | 'organisations'>): Promise<PoolComparison> {
  let [proposable, misplaced] = [0, 0]
  for (let after: string | null = null; ; ) {
    const page = await organisations.page(after, batch)
    const last = page.at(-1)
    if (!last) break

    const keys = await pool.keysOf(page.map(({ id }) => id))
    for (const entry of page) {
      const key = poolClassOf(entry)?.key
      if (key) proposable += 1
      if (keys.get(entry.id) !== key) misplaced += 1
    }
    after = last.id
  }
  return { proposable, misplaced, miscounted: await pool.miscounted() }
}
