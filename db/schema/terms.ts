import { integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { organisations } from './organisations.ts'
import { rooms } from './rooms.ts'

/** Who accepted which version of a room's confidentiality terms, when, with the names of that day. */
export const termsAcceptances = pgTable(
  'terms_acceptances',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    accountId: uuid('account_id').references(() => accounts.id, { onDelete: 'set null' }),
    name: text('name').notNull(),
    /** For which organisation of the room they entered. */
    organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'set null' }),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (it) => [unique('terms_acceptances_once').on(it.roomId, it.accountId, it.version)],
)
