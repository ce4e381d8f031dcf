import { sql } from 'drizzle-orm'
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** How a document stands in the index; both tables have these. `docs/search.md` tells how they are read. */
const filed = () => ({
  /** organisation:…, programme:…; compared byte by byte (COLLATE "C", set in the migration). No foreign key: the index follows, it does not hold. */
  key: text('key').primaryKey(),
  type: text('type').notNull(),
  /** Static rank: smaller comes first, then by key. */
  standing: integer('standing').notNull(),
  /** Orders by reading as stored, then by name. */
  sorting: text('sorting').notNull(),
  changedAt: at('changed_at').notNull(),
  kinds: text('kinds').array().notNull(),
  prefecture: text('prefecture'),
  municipality: text('municipality'),
  industry: text('industry'),
  stage: text('stage'),
  /** Legal forms of the name. */
  forms: text('forms').array().notNull(),
  /** The folded fields, one a line: first those that name it and say where it is, then what is told of it. */
  named: text('named').notNull(),
  told: text('told').notNull(),
  /** Under what it is found. */
  terms: text('terms').array().notNull(),
  /** Its words, for the vocabulary (`search/vocabulary.ts`). */
  words: text('words').array().notNull().default([]),
  /** Names the content, guessed reading apart: another digest, another content. */
  digest: text('digest').notNull(),
  /** Its name waits for a guess at its reading. */
  unread: boolean('unread').notNull(),
})

/**
 * The index of everything that can be found, stored in the order (standing, key), so that reading it forwards is the ranking.
 * Never changed in place: it is written anew into a fresh table that takes its name.
 */
export const searchSettled = pgTable('search_settled', filed(), (it) => [
  index('search_settled_order').on(it.standing, it.key),
  index('search_settled_sorting').on(it.sorting, it.key),
  index('search_settled_changed').on(it.changedAt.desc(), it.key),
  index('search_settled_unread').on(it.key).where(sql`unread`),
  index('search_settled_terms').using('gin', it.terms).with({ fastupdate: false }),
])

/** All that changed since, written in the transaction of the change. A key that stands here overshadows the settled one. */
export const searchRecent = pgTable(
  'search_recent',
  {
    ...filed(),
    /** Hidden or deleted: it only overshadows. */
    gone: boolean('gone').notNull(),
    /** Raised with each writing: who settles what they read leaves alone what was written since. */
    version: bigserial('version', { mode: 'number' }).notNull(),
  },
  (it) => [
    index('search_recent_unread').on(it.key).where(sql`unread`),
    index('search_recent_terms').using('gin', it.terms).with({ fastupdate: false }),
  ],
)

/** In how many settled documents each term stands; a term that is not here stands in none. By it we decide how a query is read. */
export const searchTerms = pgTable('search_terms', {
  term: text('term').primaryKey(),
  documents: integer('documents').notNull(),
})

/** Counts of settled documents for the commonest terms, so that they need not be counted: facet values, and the total under ''. */
export const searchCounts = pgTable(
  'search_counts',
  {
    term: text('term').notNull(),
    type: text('type').notNull(),
    facet: text('facet').notNull(),
    counts: jsonb('counts').$type<Record<string, number>>().notNull(),
  },
  (it) => [primaryKey({ columns: [it.term, it.type, it.facet] })],
)

/** Words of settled names and texts, by which a mistyped one is put right. */
export const searchWords = pgTable(
  'search_words',
  {
    /** Folded. */
    word: text('word').primaryKey(),
    /** As most documents write it. */
    written: text('written').notNull(),
    documents: integer('documents').notNull(),
    /** Part of a name: corrected more strictly. */
    named: boolean('named').notNull(),
    /** Where one is known; words that sound alike are taken for each other. */
    reading: text('reading'),
    /** The word with one letter left out each, whole or of its two ends: words that share one are near. */
    near: text('near').array().notNull(),
  },
  (it) => [
    index('search_words_near').using('gin', it.near).with({ fastupdate: false }),
    index('search_words_reading').on(it.reading).where(sql`reading is not null`),
  ],
)

/** Municipalities that settled documents name, for words that are read as places. */
export const searchPlaces = pgTable(
  'search_places',
  {
    /** Folded. */
    name: text('name').notNull(),
    prefecture: text('prefecture').notNull(),
    written: text('written').notNull(),
  },
  (it) => [primaryKey({ columns: [it.name, it.prefecture] })],
)

/** Guesses at how names are read; for finding alone. A name no guess was found for has none. */
export const searchReadings = pgTable('search_readings', {
  name: text('name').primaryKey(),
  reading: text('reading'),
})

/** What the index is known to be made of: the number of settled documents, when, which catalogue. */
export const searchState = pgTable('search_state', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull(),
})

/** Words that mean the same to who searches. Kept by the operator; taken away ones stay, so that it can be undone. */
export const searchSynonyms = pgTable('search_synonyms', {
  id: uuid('id').primaryKey().defaultRandom(),
  words: text('words').array().notNull(),
  /** False: taken away. */
  applies: boolean('applies').notNull().default(true),
  createdAt: at('created_at').notNull().defaultNow(),
})

/** Who changed which synonyms when, and what stood there before. */
export const searchSynonymChanges = pgTable('search_synonym_changes', {
  id: uuid('id').primaryKey().defaultRandom(),
  synonymId: uuid('synonym_id')
    .notNull()
    .references(() => searchSynonyms.id, { onDelete: 'cascade' }),
  wordsBefore: text('words_before').array().notNull(),
  wordsAfter: text('words_after').array().notNull(),
  byAccount: uuid('by_account').references(() => accounts.id, { onDelete: 'set null' }),
  at: at('at').notNull(),
  /** The change that this one takes back. */
  undoes: uuid('undoes'),
})
