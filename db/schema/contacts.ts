import { integer, jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Contacts } from '#consortium/contacts.ts'
import { accounts } from './accounts.ts'
import { organisations } from './organisations.ts'

/** Who signs and who answers for an organisation, every version ever saved; the highest holds. Read by itself and its rooms alone. */
export const organisationContacts = pgTable(
  'organisation_contacts',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    content: jsonb('content').$type<Contacts>().notNull(),
    byAccount: uuid('by_account').references(() => accounts.id, { onDelete: 'set null' }),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (it) => [primaryKey({ columns: [it.organisationId, it.version] })],
)
