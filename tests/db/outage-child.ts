/** A process whose database connections are cut under it; says in one line what became of everything. */
import postgres from 'postgres'
import { connect, inTransaction } from '#db/connect.ts'
import { isLostWrite, isOutage } from '#db/outage.ts'

const sql = connect(process.argv[2] ?? '', { max: 3 })
const uncaught: boolean[] = []
process.on('uncaughtException', (error) => uncaught.push(isLostWrite(error)))

const cut = async () => {
  const other = connect(process.argv[2] ?? '', { max: 1 })
  await other`select pg_terminate_backend(pid) from pg_stat_activity
              where application_name = 'musubi' and pid <> pg_backend_pid() and datname = current_database()`
  await other.end()
}
/** Until so many lines of these pools are in the middle of a statement that takes half a minute. */
const asleep = async (lines: number) => {
  const other = connect(process.argv[2] ?? '', { max: 1 })
  for (let found = 0; found < lines; ) {
    const [row] = await other<{ found: number }[]>`
      select count(*)::int as found from pg_stat_activity
      where query like '%pg_sleep(30)%' and state = 'active' and pid <> pg_backend_pid() and datname = current_database()`
    found = row?.found ?? 0
  }
  await other.end()
}
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (isOutage(error) ? 'outage' : String(error)),
  )

await sql`select 1`
const inMidStatement = await Promise.all([
  outcome(inTransaction(sql, ({ sql: tx }) => tx`select pg_sleep(30)`)),
  outcome(sql`select pg_sleep(30)`),
  asleep(2).then(cut),
])
const betweenStatements = await outcome(
  inTransaction(sql, async ({ sql: tx }) => {
    await tx`select 1`
    await cut()
    await tx`select 1`
  }),
)
// More at a time than the pool has connections: none of them may be left that does not answer.
const afterwards = await Promise.all(
  Array.from({ length: 12 }, () => outcome(inTransaction(sql, ({ sql: tx }) => tx`select pg_sleep(0.01)`))),
)
const ours = uncaught.splice(0)

// The library left to itself.
const bare = postgres(process.argv[2] ?? '', { max: 1, connection: { application_name: 'musubi' } })
const began = outcome(bare.begin((tx) => tx`select pg_sleep(30)`))
await asleep(1)
await cut()
const inBare = await began
// What it throws comes from a timer; where it throws nothing any more, this waits in vain.
for (let times = 0; times < 500 && uncaught.length === 0; times++) await new Promise((done) => setTimeout(done, 10))
await Promise.all([sql.end({ timeout: 1 }), bare.end({ timeout: 1 })])
console.log(
  JSON.stringify({
    inMidStatement: inMidStatement.slice(0, 2),
    betweenStatements,
    afterwards: [...new Set(afterwards)],
    ours,
    inBare,
    theirs: uncaught,
  }),
)
