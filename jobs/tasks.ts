import type { TaskList } from 'graphile-worker'
import type { Answer } from '#use-cases/answer.ts'
import { tendCompositions } from '#use-cases/composition/tend-compositions.ts'
import { followSearch } from '#use-cases/house/follow-search.ts'
import { mendSearch } from '#use-cases/house/mend-search.ts'
import { sendMail } from '#use-cases/house/send-mail.ts'
import { sweep } from '#use-cases/house/sweep.ts'
import { tendSearch } from '#use-cases/house/tend-search.ts'
import { tendInvitations } from '#use-cases/invitations/tend-invitations.ts'
import { sendDigests } from '#use-cases/notices/send-digests.ts'
import { tendNotices } from '#use-cases/notices/tend-notices.ts'
import { tendDeletions } from '#use-cases/rooms/tend-deletions.ts'
import type { Services } from '#use-cases/services.ts'
import type { System } from '#use-cases/who.ts'
import { unlockLost } from './unlock-lost.ts'

const jobs: System = { kind: 'system', name: 'jobs' }

/** What the queue can be asked to do, by name: each is one use case, or the queue's own upkeep. A throw makes it come back later. */
export const tasksOf = (services: Services): TaskList => ({
  ...searchTasksOf(services),
  'send-mail': async (payload) => {
    settled(await sendMail(services, jobs, payload as { mailId: string }))
  },
  sweep: async () => {
    settled(await sweep(services, jobs, {}))
  },
  'tend-invitations': async () => {
    settled(await tendInvitations(services, jobs, {}))
  },
  'tend-compositions': async () => {
    settled(await tendCompositions(services, jobs, {}))
  },
  'tend-deletions': async () => {
    settled(await tendDeletions(services, jobs, {}))
  },
  'tend-notices': async () => {
    settled(await tendNotices(services, jobs, {}))
  },
  'send-digests': async () => {
    settled(await sendDigests(services, jobs, {}))
  },
  'tend-search': async (payload) => {
    const { thoroughly } = payload as { thoroughly?: boolean }
    settled(await tendSearch(services, jobs, { thoroughly }))
  },
  'unlock-lost': unlockLost,
})

/** Those by which an engine beside Postgres follows what changed. */
export const searchTasksOf = (services: Services): TaskList => ({
  'follow-search': async (payload) => {
    settled(await followSearch(services, jobs, payload as { keys: string[] }))
  },
  'mend-search': async () => {
    settled(await mendSearch(services, jobs, {}))
  },
})

/** A job that is refused was written wrongly: trying again is no use to anyone, but staying silent is worse. */
function settled(answer: Answer<unknown>): void {
  if (!answer.ok) throw new Error(`The job was refused: ${JSON.stringify(answer.refusal)}`)
}
