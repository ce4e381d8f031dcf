import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { organisations } from './organisations.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Each entry's name as duplicates are looked for by: folded, its legal forms apart. Made anew where the entry has another name. */
export const organisationNameKeys = pgTable(
  'organisation_name_keys',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    /** The name it was made from. */
    name: text('name').notNull(),
    key: text('key').notNull(),
    /** Legal forms in the name; blank where it has none. */
    forms: text('forms').notNull(),
  },
  (it) => [index('organisation_name_keys_key').on(it.key)],
)

/** Two entries that were joined, and all that went from one to the other, so that it can go back. */
export const organisationMerges = pgTable(
  'organisation_merges',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    stays: uuid('stays')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    goes: uuid('goes')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    moved: jsonb('moved').$type<Record<string, unknown>>().notNull(),
    by: uuid('by').references(() => accounts.id, { onDelete: 'set null' }),
    at: at('at').notNull(),
    undoneAt: at('undone_at'),
    undoneBy: uuid('undone_by').references(() => accounts.id, { onDelete: 'set null' }),
  },
  (it) => [index('organisation_merges_goes').on(it.goes)],
)

/** Pairs that look the same and are not, as the operator said; the smaller id stands first. */
export const organisationsUnlike = pgTable(
  'organisations_unlike',
  {
    one: uuid('one')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    other: uuid('other')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    by: uuid('by').references(() => accounts.id, { onDelete: 'set null' }),
    at: at('at').notNull(),
  },
  (it) => [primaryKey({ columns: [it.one, it.other] })],
)
