import * as z from 'zod'
import { done } from '../answer.ts'
import { publicPart } from '../organisations/public-part.ts'
import type { Services } from '../services.ts'
import type { Carried, Likeness } from '../stores/duplicates.ts'
import type { Organisation } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { nameKeyOf } from './name-key.ts'

/** An entry of a pair: what everyone may see of it, and what hangs on it. */
export interface PairedEntry {
  readonly organisation: Organisation
  readonly carried: Carried
}

export interface ProposedPair {
  readonly one: PairedEntry
  readonly other: PairedEntry
  readonly alike: readonly Likeness[]
}

const [mostPairs, mostMerges, keysAtOnce] = [30, 20, 1000] as const

/** Pairs that look like one organisation, for the operator to decide on, and the merges that can be undone. */
export const listDuplicates = useCase({
  name: 'list-duplicates',
  input: z.strictObject({}),
  run: async (services) => {
    await keyNames(services)
    const { duplicates, organisations } = services.stores
    const likely = await duplicates.likely(mostPairs + 1)
    const shown = likely.slice(0, mostPairs)
    const ids = [...new Set(shown.flatMap(({ one, other }) => [one, other]))]
    const [entries, carried] = await Promise.all([organisations.findMany(ids), duplicates.carriedBy(ids)])
    const paired = (id: string): PairedEntry[] => {
      const [entry, hangs] = [entries.find((it) => it.id === id), carried.get(id)]
      return entry && hangs ? [{ organisation: { ...entry, ...publicPart(entry) }, carried: hangs }] : []
    }
    const pairs = shown.flatMap(({ one, other, alike }) =>
      paired(one).flatMap((first) =>
        paired(other).map((second): ProposedPair => ({ one: first, other: second, alike })),
      ),
    )
    const merges = (await duplicates.listMerges(mostMerges)).map(({ moved: _moved, ...it }) => it)
    return done({ pairs, more: likely.length > mostPairs, merges })
  },
})

/** Folds the names that are new or were changed since the last look; nobody who saves a name has to think of it. */
async function keyNames({ stores: { duplicates } }: Services): Promise<void> {
  for (;;) {
    const unkeyed = await duplicates.unkeyed(keysAtOnce)
    await duplicates.setKeys(unkeyed.map((it) => ({ ...it, ...nameKeyOf(it.name) })))
    if (unkeyed.length < keysAtOnce) return
  }
}
