import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Mail to send, written in the transaction that causes it; a job sends it. The outbox page shows it on loopback. */
export const mails = pgTable('mails', {
  id: uuid('id').primaryKey().defaultRandom(),
  to: text('to_address').notNull(),
  subject: text('subject').notNull(),
  text: text('text').notNull(),
  /** Whether its addressee asked for it on a page just now: then it goes to a refused address too. */
  asked: boolean('asked').notNull().default(false),
  /** Of the secret in its link that refuses all further mail to this address. */
  refusalHash: text('refusal_hash').unique(),
  /** Where one press of a mail program stops mail of this sort (RFC 8058), while the text is kept. */
  unsubscribe: text('unsubscribe'),
  createdAt: at('created_at').notNull().defaultNow(),
  sentAt: at('sent_at'),
  error: text('error'),
})

/** Addresses whose people wish no more mail from this house; in lower case. */
export const refusedAddresses = pgTable('refused_addresses', {
  address: text('address').primaryKey(),
  at: at('at').notNull().defaultNow(),
})

/** Counters behind the limits on sign-in, sign-up, mail and invitations. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: at('expire'),
})

/** What this installation has been through once, such as the demo data. */
export const installation = pgTable('installation', {
  key: text('key').primaryKey(),
  value: jsonb('value').notNull(),
  at: at('at').notNull().defaultNow(),
})
