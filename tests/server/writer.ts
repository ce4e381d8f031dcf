import postgres from 'postgres'
import { startEmbedded } from '#server/embedded/embedded.ts'

// Counts in a table of the data folder named on the command line, and says each number once it is acknowledged.
const [, , data = ''] = process.argv
const { url } = await startEmbedded({ data })
const sql = postgres(url, { onnotice: () => {} })
await sql`create table counted (number int primary key)`

for (let number = 1; ; number++) {
  const acknowledged = await sql`insert into counted values (${number})`.then(
    () => true,
    () => false, // Postgres is away; the next number may find it back
  )
  if (acknowledged) process.stdout.write(`${number}\n`)
}
