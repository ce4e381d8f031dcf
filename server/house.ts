import type { Server } from 'node:http'
import { connect } from '#db/connect.ts'
import { makeSayAtOnce } from '#db/say-at-once.ts'
import { startJobs } from '#jobs/run.ts'
import { keepEditions } from '#use-cases/rooms/keep-editions.ts'
import type { Log, Services } from '#use-cases/services.ts'
import { type DemoStep, fillWithDemo, refuseDemoInPublic } from './demo.ts'
import { makeServices } from './live.ts'
import { outboxPost, smtpPost } from './post.ts'
import { makeSearch } from './search.ts'
import type { Settings } from './settings.ts'
import { attachSockets } from './sockets.ts'
import { openWake } from './wake.ts'

export interface HouseParts {
  readonly settings: Pick<Settings, 'publicUrl' | 'smtpUrl' | 'mailFrom' | 'meili' | 'searchWithin'>
  /** A migrated database. */
  readonly url: string
  /** Where links lead: PUBLIC_URL, or the loopback address we listen on. */
  readonly address: string
  readonly http: Server
  readonly log: Log
}

/** The live things behind the door, all made here and all ended by `close`. */
export interface House {
  readonly services: Services
  health(): Promise<boolean>
  /** Fills an empty database with the demo. */
  fillWithDemo(tell: (step: DemoStep) => void): Promise<void>
  /** Throws a start failure where the database holds the demo. */
  refuseDemoInPublic(): Promise<void>
  /** Ends the sockets, which would keep the door from closing. */
  hangUp(): Promise<void>
  close(): Promise<void>
}

/**
 * What is said has lines of its own, so that nothing slower is in its way. They plan their statement once, where Postgres would plan the first
 * five times anew, and wait for nobody's lock for long: `say` does.
 */
const talkSettings = { plan_cache_mode: 'force_generic_plan', lock_timeout: 200 }

/** Joins pool, services, sockets and jobs. In development this module is loaded anew after each change. */
export async function openHouse({ settings, url, address, http, log }: HouseParts): Promise<House> {
  const sql = connect(url)
  const talk = connect(url, { max: 2, settings: talkSettings })
  const line = openWake(url, log)
  const services = makeServices({
    sql,
    settings: { publicUrl: address, loopback: !settings.publicUrl, mailFrom: settings.mailFrom },
    post: settings.smtpUrl ? smtpPost(settings.smtpUrl, settings.mailFrom) : outboxPost,
    wake: line.wake,
    ...makeSearch({ sql, meili: settings.meili, within: settings.searchWithin, log }),
    log,
  })
  // Before another release brings other files.
  await keepEditions(services, { kind: 'system', name: 'start' }, {})
  const sockets = attachSockets({ http, services, line, sayAtOnce: makeSayAtOnce(talk) })
  const jobs = await startJobs(url, services)
  let hungUp: Promise<void> | undefined

  return {
    services,
    async health() {
      await sql`select 1`
      return true
    },
    fillWithDemo: (tell) => fillWithDemo(services, tell),
    refuseDemoInPublic: () => refuseDemoInPublic(services),
    hangUp() {
      hungUp ??= sockets.close()
      return hungUp
    },
    async close() {
      await jobs.stop()
      await line.close()
      await Promise.all([sql, talk].map((it) => it.end({ timeout: 5 })))
    },
  }
}
