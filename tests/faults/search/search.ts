/**
 * Search under faults: the engine (the double in a process of its own) and the server's jobs are killed at random, answers break off, come
 * late or not at all, rebuilds begin and die, while entries change all the time. Then both indexes must equal the table.
 */
import { join } from 'node:path'
import { connect, type Handle, handleOf, type Sql } from '#db/connect.ts'
import { makeSearchQueue } from '#db/search-queue.ts'
import type { Comparison, SearchEngine } from '#search/engine.ts'
import { onPostgres } from '#server/live.ts'
import { makeSearch, meilisearchOn } from '#server/search.ts'
import { type Child, startChild } from '../child.ts'
import { type Dice, diceFrom } from '../dice.ts'
import type { Outcome, Trial } from '../subject.ts'
import { changeSomething } from './changes.ts'

const index = 'musubi'
const mishaps = ['half', 'slow', 'silent', 'unavailable', 'none'] as const

export async function searchTrial(trial: Trial): Promise<Outcome> {
  const dice = diceFrom(trial.seed)
  const sql = connect(trial.url, { max: 12 })
  const stage = await openStage(trial)
  const search = searchOn(sql, stage.url())
  const counts = { kills: 0, 'of the engine': 0, 'of the server': 0, 'faulty answers': 0, rebuilds: 0, changes: 0 }
  let going = true
  const changing = (async () => {
    const own = diceFrom(trial.seed + 1)
    while (going) {
      await changeSomething(sql, search, own)
      counts.changes += 1
      await pause(own.whole(60))
    }
  })()

  try {
    while (counts.kills < trial.kills) {
      // At least as long as a process takes to start: on a busy machine nothing would get done between two kills.
      await pause(100 + dice.whole(500) + dice.whole(1 + 2 * stage.lastStart()))
      await oneFault(stage, dice, counts)
      if (counts.kills % 20 === 0 && counts.kills > 0) trial.say(`  ${counts.kills} killed, ${counts.changes} changes`)
    }
  } finally {
    going = false
    await changing
  }

  await stage.calm()
  await settle(sql, stage)
  const wrong = [
    ...differences('Meilisearch', await meilisearchOn({ url: stage.url(), index })(handleOf(sql)).compare()),
    ...differences('Postgres', await onPostgres()(handleOf(sql)).compare()),
  ]
  await stage.close()
  await sql.end({ timeout: 5 })
  return { wrong, counts }
}

type Counts = Record<'kills' | 'of the engine' | 'of the server' | 'faulty answers' | 'rebuilds', number>

async function oneFault(stage: Stage, dice: Dice, counts: Counts): Promise<void> {
  const what = dice.whole(10)
  if (what < 2) {
    counts['faulty answers'] += 1
    return stage.mishap(dice.among(mishaps))
  }
  if (what < 4) {
    counts.rebuilds += 1
    return stage.rebuild()
  }
  counts.kills += 1
  counts[what < 8 ? 'of the engine' : 'of the server'] += 1
  return what < 8 ? stage.killEngine(dice.whole(400)) : stage.killServer(dice.whole(400))
}

const searchOn = (sql: Sql, url: string): ((on: Handle) => SearchEngine) => {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const made = makeSearch({ sql, meili: { url, index }, log }).search
  if (!made) throw new Error('There is no Meilisearch to follow.')
  return made
}

interface Stage {
  url(): string
  /** Milliseconds the last process took to start. */
  lastStart(): number
  mishap(name: string): void
  rebuild(): void
  killEngine(dead: number): Promise<void>
  killServer(dead: number): Promise<void>
  /** Both alive, and nothing befalls them any more. */
  calm(): Promise<void>
  close(): Promise<void>
}

async function openStage({ url, folder }: Trial): Promise<Stage> {
  const journal = join(folder, 'engine.jsonl')
  let lastStart = 0
  const timed = async (start: Promise<Child>): Promise<Child> => {
    const began = performance.now()
    const child = await start
    lastStart = performance.now() - began
    return child
  }
  const startEngine = (port: number) =>
    timed(startChild('tests/search/meilisearch-double/process.ts', 'listening', { journal, port, slowness: 400 }))
  let engine: Child = await startEngine(0)
  const address = engine.ready
  const startServer = () =>
    timed(startChild('tests/faults/search/worker.ts', 'working', { url, meili: { url: address, index } }))
  let server: Child = await startServer()
  return {
    url: () => address,
    lastStart: () => Math.round(lastStart),
    mishap: (name) => engine.tell(`mishap ${name}`),
    rebuild: () => server.tell('rebuild'),
    async killEngine(dead) {
      await engine.kill()
      await pause(dead)
      engine = await startEngine(Number(new URL(address).port))
    },
    async killServer(dead) {
      await server.kill()
      await pause(dead)
      server = await startServer()
    },
    async calm() {
      engine.tell('mishap none')
      await server.end()
      // As when five minutes have passed: jobs whose worker was killed are given back when the next one starts.
      const sql = connect(url, { max: 1 })
      await sql`update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes' where locked_at is not null`
      await sql.end()
      server = await startServer()
    },
    async close() {
      await server.end()
      await engine.end()
    },
  }
}

/** Until nothing waits; what failed does not wait out its pause. */
async function settle(sql: Sql, stage: Stage): Promise<void> {
  const queue = makeSearchQueue(sql)
  const engine = meilisearchOn({ url: stage.url(), index })(handleOf(sql))
  for (;;) {
    await queue.hurry()
    await pause(200)
    const { waiting } = await queue.lag()
    const { due, working } = await queue.atHand()
    if (waiting + due + working > 0) continue
    if (await engine.isWhole()) return
    await queue.addMending()
  }
}

const differences = (name: string, { indexed, expected, missing, stale, stray }: Comparison): string[] =>
  Object.entries({ missing, stale, stray })
    .filter(([, { count }]) => count > 0)
    .map(([what, { count, some }]) => `${name} (${indexed} of ${expected}): ${count} ${what}, ${JSON.stringify(some)}`)

const pause = (milliseconds: number): Promise<void> => new Promise((soon) => setTimeout(soon, milliseconds))
