import { lensVersion } from '#matching/lens.ts'
import type { Services } from '../services.ts'
import type { PoolClass } from '../stores/pool.ts'
import { poolChanged } from './pool-changed.ts'
import { poolClassOf } from './pool-class.ts'

const batch = 500

/** Puts every entry into its class and counts the classes anew; who proposes meanwhile sees what is there so far. */
export async function fillPool(
  { stores, transaction }: Pick<Services, 'stores' | 'transaction'>,
  progress: (put: number) => void = () => {},
): Promise<{ readonly organisations: number; readonly classes: number }> {
  const classes = new Map<string, PoolClass>()
  let put = 0
  for (let after: string | null = null; ; ) {
    const page = await stores.organisations.page(after, batch)
    const last = page.at(-1)
    if (!last) break

    const ids = page.map(({ id }) => id)
    await transaction((inside) => poolChanged(inside, ids))
    for (const it of page.flatMap((entry) => poolClassOf(entry) ?? [])) classes.set(it.key, it)
    put += page.length
    progress(put)
    after = last.id
  }
  return transaction((inside) => inside.pool.recount([...classes.values()], lensVersion))
}

/** Fills the pool where another lens made it, or nobody did. */
export async function tendPool(services: Pick<Services, 'stores' | 'transaction'>): Promise<void> {
  if ((await services.stores.pool.lens()) === lensVersion) await services.stores.pool.tend()
  else await fillPool(services)
}
