/** Organisations change while people search: what that costs the searches, and how soon a change can be found. */
import { type AnySql, inTransaction, type Sql } from '#db/connect.ts'
import { organisationKeys } from '#search/key.ts'
import { diceAt, oneOf } from './dice.ts'
import type { BenchEngine } from './engines.ts'
import type { MadeOrganisation } from './organisation.ts'
import { type Percentiles, percentilesOf } from './percentiles.ts'
import type { BenchQuery } from './queries.ts'
import { ask } from './timing.ts'

export interface UnderLoad {
  /** Changes a second that were asked for, and that came about. */
  readonly rate: number
  readonly reached: number
  readonly queries: Percentiles
  /** A change with its index, from the begin of the transaction to its commit. */
  readonly writes: Percentiles
  /** From the commit until a search brings it. */
  readonly visible: Percentiles
}

const letters = [...'bcdfghjkmprstvwx']

/** Every so many changes one is looked for. */
const sought = 5

export async function timeUnderLoad(
  sql: Sql,
  engine: BenchEngine,
  queries: readonly BenchQuery[],
  { organisationAt, size }: { readonly organisationAt: (index: number) => MadeOrganisation; readonly size: number },
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<UnderLoad> {
  const dice = diceAt(9_001, size)
  const [writes, visible, asked]: [number[], number[], number[]] = [[], [], []]
  const changed = new Set<number>()
  const started = performance.now()
  const over = () => performance.now() - started > seconds * 1000

  const write = async () => {
    for (let change = 0; !over(); change++) {
      await until(started + (change * 1000) / rate)
      const index = Math.floor(dice() * size)
      const { id, capability } = organisationAt(index)
      // One length, and no digits: a word is found by its beginning, and no mark begins another.
      const mark = `zq${Array.from({ length: 8 }, () => oneOf(dice, letters)).join('')}`
      const began = performance.now()
      await inTransaction(sql, ({ sql: on }) => save(on, engine, id, `${capability}${mark}`))
      const committed = performance.now()
      await engine.follow(sql, organisationKeys([id]))
      writes.push(committed - began)
      changed.add(index)
      if (change % sought !== 0) continue
      while (!(await engine.on(sql).search({ text: mark, facets: [] })).hits.some((hit) => hit.id === id)) {
        if (performance.now() - committed > 60_000)
          throw new Error(`The change of ${id} cannot be found after a minute.`)
      }
      visible.push(performance.now() - committed)
    }
  }
  const search = async () => {
    for (let at = 0; !over(); at++) {
      const began = performance.now()
      await ask(engine.on(sql), queries[at % queries.length] as BenchQuery, false)
      asked.push(performance.now() - began)
    }
  }
  try {
    await Promise.all([write(), search()])
  } finally {
    // As they were, so that the next run finds what this one found.
    for (const index of changed) {
      const { id, capability } = organisationAt(index)
      await inTransaction(sql, ({ sql: on }) => save(on, engine, id, capability))
      await engine.follow(sql, organisationKeys([id]))
    }
  }
  return {
    rate,
    reached: writes.length / seconds,
    queries: percentilesOf(asked),
    writes: percentilesOf(writes),
    visible: percentilesOf(visible),
  }
}

async function save(on: AnySql, engine: BenchEngine, id: string, capability: string): Promise<void> {
  await on`update organisations set capability = ${capability}, updated_at = now(), version = version + 1 where id = ${id}`
  await engine.on(on).changed(organisationKeys([id]))
}

const until = (moment: number) => new Promise((done) => setTimeout(done, Math.max(moment - performance.now(), 0)))
