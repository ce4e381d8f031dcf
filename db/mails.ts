import { and, desc, eq, isNotNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Mail, MailStore } from '#use-cases/stores/house.ts'
import type { Db } from './connect.ts'
import { mails, refusedAddresses } from './schema/house.ts'

type Row = typeof mails.$inferSelect
const mailOf = ({ refusalHash: _secret, ...mail }: Row): Mail => mail
const first = (rows: Row[]): Mail | null => (rows[0] ? mailOf(rows[0]) : null)

export function makeMailStore(db: Db): MailStore {
  return {
    async add(it) {
      const [mail] = await db.insert(mails).values(it).returning()
      if (!mail) throw new Error('The mail was not written.')
      await db.execute(
        sql`select graphile_worker.add_job('send-mail', json_build_object('mailId', ${mail.id}::text), job_key => ${`mail-${mail.id}`})`,
      )
      return mailOf(mail)
    },
    async find(id) {
      return first(await db.select().from(mails).where(eq(mails.id, id)))
    },
    async findByRefusal(refusalHash) {
      return first(await db.select().from(mails).where(eq(mails.refusalHash, refusalHash)))
    },
    async isRefused(address) {
      const here = eq(refusedAddresses.address, address.toLowerCase())
      return (await db.select().from(refusedAddresses).where(here)).length > 0
    },
    async refuse(address, at) {
      await db.insert(refusedAddresses).values({ address: address.toLowerCase(), at }).onConflictDoNothing()
    },
    async newest(limit) {
      return (await db.select().from(mails).orderBy(desc(mails.createdAt), mails.id).limit(limit)).map(mailOf)
    },
    async markSent(id, at, { keepText }) {
      await db
        .update(mails)
        .set({ sentAt: at, error: null, ...(!keepText && { text: '', unsubscribe: null }) })
        .where(eq(mails.id, id))
    },
    async forgetTexts(before, { keepSent }) {
      const old = lt(mails.createdAt, before)
      await db
        .update(mails)
        .set({ text: '', unsubscribe: null })
        .where(and(ne(mails.text, ''), keepSent ? old : or(old, isNotNull(mails.sentAt))))
    },
    async markFailed(id, error) {
      await db.update(mails).set({ error }).where(eq(mails.id, id))
    },
  }
}
