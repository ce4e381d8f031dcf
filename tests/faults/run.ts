/**
 * `npm run test:faults -- SUBJECT [--kills 200] [--seed N]`: kills what belongs to a subject at random while work goes on, and then looks
 * whether everything is as it must be. Ends with 1 where it is not.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbedded } from '#server/embedded/embedded.ts'
import { migrate } from '#server/migrate.ts'
import { searchTrial } from './search/search.ts'
import type { Outcome, Subject } from './subject.ts'

const subjects: Readonly<Record<string, Subject>> = { search: searchTrial }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
})
const [name = ''] = positionals
const subject = subjects[name]
const [kills, seed] = [Number(values.kills), Number(values.seed)]
if (!subject || !Number.isInteger(kills) || !Number.isInteger(seed)) {
  console.error(`npm run test:faults -- ${Object.keys(subjects).join('|')} [--kills 200] [--seed N]`)
  process.exit(2)
}

console.log(`${name}: ${kills} kills, seed ${seed}`)
const started = performance.now()
const { wrong, counts } = await tried(subject)
for (const [what, count] of Object.entries(counts)) console.log(`  ${what}: ${count}`)
console.log(`  seconds: ${Math.round((performance.now() - started) / 1_000)}`)
for (const it of wrong) console.error(`wrong: ${it}`)
console.log(wrong.length === 0 ? 'All is as it must be.' : `Not as it must be; again with --seed ${seed}.`)
process.exitCode = wrong.length === 0 ? 0 : 1

async function tried(subject: Subject): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-faults-'))
  await chmod(folder, 0o755) // as root, Postgres runs under another account and must walk here
  const database = await startEmbedded({ data: join(folder, 'data') })
  try {
    await migrate(database.url)
    return await subject({ url: database.url, folder, kills, seed, say: (line) => console.log(line) })
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
