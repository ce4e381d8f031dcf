import { bigserial, boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/**
 * In which class of candidates each organisation is. Within a class the order of the ids is that of being proposed: it favours
 * nobody. No foreign key: the pool follows, it does not hold.
 */
export const poolMembers = pgTable(
  'pool_members',
  {
    organisationId: uuid('organisation_id').primaryKey(),
    /** Names the class by its content; null: not to be proposed, as it is hidden, closed or another's double. */
    key: text('key'),
  },
  (it) => [index('pool_members_of').on(it.key, it.organisationId)],
)

/**
 * How many there are of each class: the sum of its rows. Changes only add rows, so that no two of them wait for each other; upkeep
 * makes one row a class of them.
 */
export const poolCounts = pgTable(
  'pool_counts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    key: text('key').notNull(),
    demo: boolean('demo').notNull(),
    /** What speaks for all of it; larger is better. */
    standing: integer('standing').notNull(),
    /** What the clauses can tell of it (`matching/lens.ts`). */
    facts: jsonb('facts').$type<Record<string, unknown>>().notNull(),
    many: integer('many').notNull(),
  },
  (it) => [index('pool_counts_of').on(it.key)],
)
