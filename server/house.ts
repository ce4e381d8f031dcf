import type { Server } from 'node:http'
import { connect } from '#db/connect.ts'
import { startJobs } from '#jobs/run.ts'
import type { Log, Services } from '#use-cases/services.ts'
import { makeServices } from './live.ts'
import { outboxPost, smtpPost } from './post.ts'
import type { Settings } from './settings.ts'

export interface HouseParts {
  readonly settings: Pick<Settings, 'publicUrl' | 'smtpUrl' | 'mailFrom'>
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
  /** Ends the sockets, which would keep the door from closing. */
  hangUp(): Promise<void>
  close(): Promise<void>
}

/** Joins pool, services, sockets and jobs. In development this module is loaded anew after each change. */
export async function openHouse({ settings, url, address, log }: HouseParts): Promise<House> {
  const sql = connect(url)
  const services = makeServices({
    sql,
    settings: { publicUrl: address, loopback: !settings.publicUrl, mailFrom: settings.mailFrom },
    post: settings.smtpUrl ? smtpPost(settings.smtpUrl, settings.mailFrom) : outboxPost,
    log,
  })
  const jobs = await startJobs(url, services)

  return {
    services,
    async health() {
      await sql`select 1`
      return true
    },
    async hangUp() {},
    async close() {
      await jobs.stop()
      await sql.end({ timeout: 5 })
    },
  }
}
