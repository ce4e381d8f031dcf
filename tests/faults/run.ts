/**
 * `npm run test:faults -- SUBJECT [--kills N] [--commands N] [--seed N]`: kills what belongs to a subject at random while work goes on, and then looks
 * whether everything is as it must be. Ends with 1 where it is not.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbedded } from '#server/embedded/embedded.ts'
import { migrate } from '#server/migrate.ts'
import build from '#tests/built.ts'
import { roomsTrial } from './rooms/rooms.ts'
import { searchTrial } from './search/search.ts'
import type { Outcome, Subject } from './subject.ts'

interface Offered {
  readonly kills: number
  readonly commands: number
  readonly subject: Subject
}

const subjects: Readonly<Record<string, Offered>> = {
  search: { kills: 200, commands: 0, subject: searchTrial },
  rooms: {
    kills: 24,
    commands: 100_000,
    subject(trial) {
      build()
      // With what is still to be waited for then, it ends within fifteen minutes.
      return roomsTrial({ ...trial, servers: 3, atOnce: 32, longest: 13 * 60_000 })
    },
  },
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string' },
    commands: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
})
const [name = ''] = positionals
const offered = subjects[name]
const seed = Number(values.seed)
const kills = Number(values.kills ?? offered?.kills)
const commands = Number(values.commands ?? offered?.commands)
if (!offered || ![kills, commands, seed].every(Number.isInteger)) {
  console.error(`npm run test:faults -- ${Object.keys(subjects).join('|')} [--kills N] [--commands N] [--seed N]`)
  process.exit(2)
}

console.log(`${name}: ${kills} kills, seed ${seed}`)
const started = performance.now()
const { wrong, counts, last } = await tried(offered.subject)
for (const [what, count] of Object.entries(counts)) console.log(`  ${what}: ${count}`)
console.log(`  seconds: ${Math.round((performance.now() - started) / 1_000)}`)
for (const it of wrong) console.error(`wrong: ${it}`)
if (wrong.length > 0) console.error(`Not as it must be; again with --seed ${seed}.`)
console.log(last ?? (wrong.length === 0 ? 'All is as it must be.' : 'Not all is as it must be.'))
process.exitCode = wrong.length === 0 ? 0 : 1

async function tried(subject: Subject): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-faults-'))
  await chmod(folder, 0o755) // as root, Postgres runs under another account and must walk here
  const database = await startEmbedded({ data: join(folder, 'data') })
  try {
    await migrate(database.url)
    return await subject({ url: database.url, folder, kills, commands, seed, say: (line) => console.log(line) })
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
