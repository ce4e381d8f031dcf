import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/** The index of the directory on Postgres: derived from `organisations`, written with every change, and anew by `musubi reindex`. */
export const searchOrganisations = pgTable(
  'search_organisations',
  {
    /** No foreign key: checking it, a rebuild would wait for an entry whose writer waits for the rebuild. */
    id: uuid('id').primaryKey(),
    /** Orders what matches equally well; larger comes first. */
    rank: integer('rank').notNull(),
    kinds: text('kinds').array().notNull(),
    prefecture: text('prefecture'),
    /** Terms of name and reading. */
    strong: text('strong').array().notNull(),
    /** All terms. */
    terms: text('terms').array().notNull(),
    /** The folded fields, one a line. */
    text: text('text').notNull(),
  },
  (it) => [index('search_organisations_terms').using('gin', it.terms)],
)
