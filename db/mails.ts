import { desc, eq, sql } from 'drizzle-orm'
import type { MailStore } from '#use-cases/stores/house.ts'
import type { Db } from './connect.ts'
import { mails } from './schema/house.ts'

export function makeMailStore(db: Db): MailStore {
  return {
    async add(it) {
      const [mail] = await db.insert(mails).values(it).returning()
      if (!mail) throw new Error('The mail was not written.')
      await db.execute(
        sql`select graphile_worker.add_job('send-mail', json_build_object('mailId', ${mail.id}::text), job_key => ${`mail-${mail.id}`})`,
      )
      return mail
    },
    async find(id) {
      return (await db.select().from(mails).where(eq(mails.id, id)))[0] ?? null
    },
    newest: (limit) => db.select().from(mails).orderBy(desc(mails.createdAt), mails.id).limit(limit),
    async markSent(id, at) {
      await db.update(mails).set({ sentAt: at, error: null }).where(eq(mails.id, id))
    },
    async markFailed(id, error) {
      await db.update(mails).set({ error }).where(eq(mails.id, id))
    },
  }
}
