import { integer, json, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { roomLogs } from './rooms.ts'

/** Rooms as their logs made them at some number, so that nobody folds from number 1. Derived from the log; it may be emptied. */
export const roomSnapshots = pgTable('room_snapshots', {
  logId: uuid('log_id')
    .primaryKey()
    .references(() => roomLogs.id, { onDelete: 'cascade' }),
  /** Which fold made it; every other passes it over. */
  fold: text('fold').notNull(),
  seq: integer('seq').notNull(),
  /** Not jsonb, which would bring its keys into another order than the fold of the log does. */
  state: json('state').$type<unknown>().notNull(),
})
