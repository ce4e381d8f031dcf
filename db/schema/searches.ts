import { pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Searches that people keep for themselves. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The part of its address behind the question mark. */
    query: text('query').notNull(),
    savedAt: at('saved_at').notNull(),
    seenAt: at('seen_at').notNull(),
  },
  (it) => [unique('saved_searches_query').on(it.accountId, it.query)],
)
