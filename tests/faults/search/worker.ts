/** The part of a server that is killed here: services and jobs on a database, Meilisearch in front. `rebuild` on standard input begins one. */
import { createInterface } from 'node:readline'
import { connect } from '#db/connect.ts'
import { startJobs } from '#jobs/run.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { makeSearch } from '#server/search.ts'

const { url, meili } = JSON.parse(process.argv[2] ?? '{}') as { url: string; meili: { url: string; index: string } }
// What fails is tried again; what stays wrong is seen at the end.
const log = { info: () => {}, warn: () => {}, error: () => {} }
const sql = connect(url, { max: 8 })
const settings = { publicUrl: 'http://localhost:3000', loopback: true, mailFrom: 'Musubi <musubi@localhost>' }
const services = makeServices({ sql, settings, post: outboxPost, log, ...makeSearch({ sql, meili, log }) })
const jobs = await startJobs(url, services)
process.on('unhandledRejection', () => {})
console.log('working on')

for await (const line of createInterface({ input: process.stdin }))
  if (line === 'rebuild') services.stores.search.rebuild().catch(() => {})
await jobs.stop()
await sql.end({ timeout: 1 })
