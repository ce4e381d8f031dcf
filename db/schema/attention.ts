import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { roomLogs, rooms } from './rooms.ts'

/** How far each person has read a log: the number of the last event they saw. */
export const roomReads = pgTable(
  'room_reads',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    logId: uuid('log_id')
      .notNull()
      .references(() => roomLogs.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
  },
  (it) => [primaryKey({ columns: [it.accountId, it.logId] }), index('room_reads_log').on(it.logId)],
)

/** Mails that asked a member to confirm a closed composition: each kind goes out once for a closing, whichever node sends it. */
export const signatureAsks = pgTable(
  'signature_asks',
  {
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    /** The number of the closing. */
    closing: integer('closing').notNull(),
    seatId: uuid('seat_id').notNull(),
    kind: text('kind', { enum: ['asked', 'reminded'] }).notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (it) => [primaryKey({ columns: [it.roomId, it.closing, it.seatId, it.kind] })],
)
