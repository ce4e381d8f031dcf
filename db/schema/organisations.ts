import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { closingCauses } from '#consortium/register.ts'
import { idsOf } from '#consortium/words.ts'
import { accounts } from './accounts.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** An entry of the directory. `facts` holds the organisation's facts under the names of the fact list; `evidence` how each is known. */
export const organisations = pgTable(
  'organisations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    corporateNumber: text('corporate_number').unique(),
    name: text('name').notNull(),
    kana: text('kana'),
    facts: jsonb('facts').$type<Record<string, unknown>>().notNull().default({}),
    evidence: jsonb('evidence').$type<Record<string, string>>().notNull().default({}),
    /** What it does, in short words; searched and shown. */
    capability: text('capability').notNull().default(''),
    /** As its source writes them, where no single code says it: 浜松市中央区, 製造業. */
    municipalityName: text('municipality_name'),
    industryName: text('industry_name'),
    /** The domain it publishes; an answer from an address there proves a claim. */
    domain: text('domain'),
    /** Where an unclaimed entry comes from; shown with it. */
    source: text('source'),
    sourceUrl: text('source_url'),
    /** What an import knows it by where there is no corporate number: source address, name and prefecture. */
    importKey: text('import_key'),
    demo: boolean('demo').notNull().default(false),
    /** When the operator took it out of the directory at its own wish. */
    hiddenAt: at('hidden_at'),
    /** The register's day of its newest row we took in; an older file changes nothing. Null where it was never in one. */
    registerUpdatedOn: date('register_updated_on', { mode: 'string' }),
    /** Below the municipality; abroad the whole address. */
    registerAddress: text('register_address'),
    closedOn: date('closed_on', { mode: 'string' }),
    closedCause: text('closed_cause', { enum: idsOf(closingCauses) }),
    successorNumber: text('successor_number'),
    /** 検索対象除外: the register asks that it not be shown. */
    registerHides: boolean('register_hides').notNull().default(false),
    /** A forwarding entry: the operator found it to be the same as this one. */
    mergedInto: uuid('merged_into').references((): AnyPgColumn => organisations.id),
    /** Raised with each save; a save names the version it read. */
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (it) => [
    uniqueIndex('organisations_import_key').on(it.importKey).where(sql`import_key is not null`),
    index('organisations_merged').on(it.mergedInto).where(sql`merged_into is not null`),
  ],
)

/** Every version ever saved, so that nothing a person entered disappears. */
export const organisationVersions = pgTable(
  'organisation_versions',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
    /** False where a save met a newer one and waits beside it. */
    applied: boolean('applied').notNull().default(true),
    byAccount: uuid('by_account').references(() => accounts.id, { onDelete: 'set null' }),
    at: at('at').notNull().defaultNow(),
    id: uuid('id').primaryKey().defaultRandom(),
  },
  (it) => [index('organisation_versions_of').on(it.organisationId, it.version)],
)

/** Every row of the register we were told of an entry, its history included. `content` is the row as it was read. */
export const registerRows = pgTable(
  'register_rows',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    updatedOn: date('updated_on', { mode: 'string' }).notNull(),
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
    takenAt: at('taken_at').notNull().defaultNow(),
  },
  // The register gives its rows no lasting name: the same content is the same row.
  (it) => [uniqueIndex('register_rows_once').on(it.organisationId, sql`md5(content::text)`)],
)

/** Who may act for an organisation. */
export const people = pgTable(
  'people',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    role: text('role', { enum: ['owner', 'editor', 'viewer'] }).notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (it) => [primaryKey({ columns: [it.organisationId, it.accountId] }), index('people_account').on(it.accountId)],
)

/** A colleague asked by mail to act for an organisation; only the hash of the link's secret is kept. One open at a time for an address. */
export const colleagueInvitations = pgTable(
  'colleague_invitations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    address: text('address').notNull(),
    role: text('role', { enum: ['owner', 'editor', 'viewer'] }).notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    state: text('state', { enum: ['open', 'accepted', 'withdrawn'] })
      .notNull()
      .default('open'),
    invitedBy: uuid('invited_by').references(() => accounts.id, { onDelete: 'set null' }),
    sentAt: at('sent_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    answeredBy: uuid('answered_by').references(() => accounts.id, { onDelete: 'set null' }),
    answeredAt: at('answered_at'),
  },
  (it) => [uniqueIndex('colleague_invitations_one_open').on(it.organisationId, it.address).where(sql`state = 'open'`)],
)

/** A wish to speak for an unclaimed entry: open until a mail at its published domain is answered or the operator decides. */
export const claims = pgTable(
  'claims',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    state: text('state', { enum: ['open', 'approved', 'refused', 'withdrawn'] })
      .notNull()
      .default('open'),
    /** What the person says about their place in the organisation. */
    note: text('note').notNull().default(''),
    how: text('how', { enum: ['mail', 'operator'] }),
    createdAt: at('created_at').notNull().defaultNow(),
    decidedAt: at('decided_at'),
    decidedBy: uuid('decided_by').references(() => accounts.id, { onDelete: 'set null' }),
  },
  (it) => [
    index('claims_account').on(it.accountId),
    uniqueIndex('claims_one_open').on(it.organisationId, it.accountId).where(sql`state = 'open'`),
  ],
)

/** A wish to correct or remove an entry; anyone may send one. */
export const corrections = pgTable('corrections', {
  id: uuid('id').primaryKey().defaultRandom(),
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisations.id, { onDelete: 'cascade' }),
  wish: text('wish', { enum: ['correct', 'remove'] }).notNull(),
  text: text('text').notNull(),
  replyTo: text('reply_to').notNull(),
  /** In which it was asked, and is answered. */
  language: text('language', { enum: ['ja', 'en'] })
    .notNull()
    .default('ja'),
  createdAt: at('created_at').notNull().defaultNow(),
  settledAt: at('settled_at'),
  settledBy: uuid('settled_by').references(() => accounts.id, { onDelete: 'set null' }),
  outcome: text('outcome'),
})
