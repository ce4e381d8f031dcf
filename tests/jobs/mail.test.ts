import { SMTPServer } from 'smtp-server'
import { afterAll, expect, test } from 'vitest'
import { type RunningJobs, startJobs } from '#jobs/run.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost, smtpPost } from '#server/post.ts'
import { aPerson, quietLog } from '#tests/builders/house.ts'
import { aDatabase } from '#tests/database.ts'
import type { Post, Services } from '#use-cases/services.ts'

const database = await aDatabase()
const settings = { publicUrl: 'http://localhost:3000', loopback: true, mailFrom: 'むすび <musubi@example.jp>' }
const servicesWith = (post: Post) => makeServices({ sql: database.sql, settings, post, log: quietLog })
afterAll(database.drop)

const letter = { subject: '確認', text: '本文です。\n2行目です。' }

/** Until the mail is in the state asked for, as a person would look again. */
async function until(services: Services, mailId: string, is: 'sentAt' | 'error') {
  for (;;) {
    const mail = await services.stores.mails.find(mailId)
    if (mail?.[is]) return mail
    await new Promise((soon) => setTimeout(soon, 20))
  }
}

async function whileJobsRun<T>(services: Services, work: () => Promise<T>): Promise<T> {
  const jobs: RunningJobs = await startJobs(database.url, services)
  try {
    return await work()
  } finally {
    await jobs.stop()
  }
}

test('on loopback a mail stays in the outbox and counts as sent', async () => {
  const services = servicesWith(outboxPost)
  const mail = await services.transaction((stores) => stores.mails.add({ to: 'yui@example.jp', ...letter }))

  await whileJobsRun(services, () => until(services, mail.id, 'sentAt'))
  expect((await services.stores.mails.newest(1))[0]).toMatchObject({ id: mail.id, to: 'yui@example.jp', error: null })
})

test('a mail whose transaction is undone is never sent', async () => {
  const services = servicesWith(outboxPost)
  const undone = services.transaction(async (stores) => {
    await stores.mails.add({ to: 'nobody@example.jp', ...letter })
    await aPerson({ services }, { email: 'taken@example.jp' })
    throw new Error('undo')
  })
  await expect(undone).rejects.toThrow('undo')

  const [row] =
    await database.sql`select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'send-mail'`
  expect(row).toEqual({ jobs: 0 })
})

test('a mail goes to the mail server as it was written, in Japanese', async () => {
  const taken: { to: string[]; source: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString(),
        })
        done()
      })
    },
  })
  const port = await listening(server)
  const services = servicesWith(smtpPost(`smtp://127.0.0.1:${port}`, settings.mailFrom))
  const mail = await services.transaction((stores) => stores.mails.add({ to: 'yui@example.jp', ...letter }))
  await whileJobsRun(services, () => until(services, mail.id, 'sentAt'))
  await new Promise<void>((closed) => server.close(closed))

  expect(taken.map(({ to }) => to)).toEqual([['yui@example.jp']])
  expect(taken[0]?.source).toMatch(/^From: =\?UTF-8\?\S+ <musubi@example\.jp>/m)
  expect(taken[0]?.source).toContain(`Subject: =?UTF-8?`)
})

test('a mail the server turns away keeps the reason, and its job comes back later', async () => {
  const services = servicesWith({ send: () => Promise.reject(new Error('450 mailbox busy')) })
  const mail = await services.transaction((stores) => stores.mails.add({ to: 'busy@example.jp', ...letter }))
  const failed = await whileJobsRun(services, () => until(services, mail.id, 'error'))

  expect(failed).toMatchObject({ sentAt: null, error: 'Error: 450 mailbox busy' })
  const [job] =
    await database.sql`select attempts, run_at > created_at as later from graphile_worker.jobs where task_identifier = 'send-mail'`
  expect(job).toEqual({ attempts: 1, later: true })
})

async function listening(server: SMTPServer): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  if (typeof address !== 'object' || !address) throw new Error('The mail server listens nowhere.')
  return address.port
}
