import { integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { rooms } from './rooms.ts'

/** How a person is told of rooms by mail: one row for all of them (no room), one for each room where they chose otherwise. */
export const noticeWays = pgTable(
  'notice_ways',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    roomId: uuid('room_id').references(() => rooms.id, { onDelete: 'cascade' }),
    way: text('way', { enum: ['at-once', 'digest', 'off'] }).notNull(),
  },
  (it) => [unique('notice_ways_one').on(it.accountId, it.roomId).nullsNotDistinct()],
)

/** Up to which number of a room's own log a person was told by mail, and when last: what a mail told, no other tells again. */
export const roomsMailed = pgTable(
  'rooms_mailed',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (it) => [primaryKey({ columns: [it.accountId, it.roomId] })],
)
