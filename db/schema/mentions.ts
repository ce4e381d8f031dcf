import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { roomTexts } from './rooms.ts'

/** Whom a text names: a person, or an organisation by its seat. It goes with the text. */
export const roomMentions = pgTable(
  'room_mentions',
  {
    textId: uuid('text_id')
      .notNull()
      .references(() => roomTexts.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id'),
    /** As it is written there. */
    name: text('name').notNull(),
  },
  (it) => [
    index('room_mentions_text').on(it.textId),
    check('room_mentions_one', sql`(${it.accountId} is null) <> (${it.seatId} is null)`),
  ],
)
