import { integer, json, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * Editions as plain data by the hash of their content, kept when a room first stands on one: its file may change, the room goes on.
 * `json` and not `jsonb`, which would put the keys into another order than people read them in.
 */
export const editions = pgTable('editions', {
  version: text('version').primaryKey(),
  program: text('program').notNull(),
  content: json('content').$type<Record<string, unknown>>().notNull(),
  keptAt: at('kept_at').notNull().defaultNow(),
})

/** What is known of a document or page that editions are read from: the bytes somebody read, and what was found there since. */
export const sources = pgTable('sources', {
  /** Its address, or the name of a document in programs/sources. */
  source: text('source').primaryKey(),
  /** SHA-256 of the bytes that were read, in hexadecimal; null while nobody recorded any. */
  hash: text('hash'),
  bytes: integer('bytes'),
  recordedAt: at('recorded_at'),
  checkedAt: at('checked_at').notNull(),
  /** Why nothing was found at the last check; null where something was. */
  unreachable: text('unreachable'),
  /** Since when other bytes are found, and which; null while they are those that were read. */
  changedAt: at('changed_at'),
  foundHash: text('found_hash'),
  foundBytes: integer('found_bytes'),
  /** Who last read what had changed, and what they found. */
  readAt: at('read_at'),
  readBy: text('read_by'),
  readNote: text('read_note'),
})
