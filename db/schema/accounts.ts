import { boolean, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { organisations } from './organisations.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A person who can sign in. Addresses are kept in lower case, one account each. */
export const accounts = pgTable('accounts', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  passwordHash: text('password_hash').notNull(),
  verifiedAt: at('verified_at'),
  operator: boolean('operator').notNull().default(false),
  demo: boolean('demo').notNull().default(false),
  /** In which they read pages and mail; nothing until they have chosen. */
  language: text('language', { enum: ['ja', 'en'] }),
  createdAt: at('created_at').notNull().defaultNow(),
})

/** A signed-in browser, and the organisation it acts for. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    expiresAt: at('expires_at').notNull(),
    actingFor: uuid('acting_for').references(() => organisations.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull().defaultNow(),
    /** Last used, to within ten minutes. */
    seenAt: at('seen_at').notNull().defaultNow(),
    /** What the browser calls itself, for its owner to tell sessions apart. */
    browser: text('browser'),
  },
  (it) => [index('sessions_user').on(it.userId)],
)

/** Links sent by mail: only the hash of the secret is kept; each works once and until its time. */
export const tokens = pgTable('tokens', {
  hash: text('hash').primaryKey(),
  purpose: text('purpose', { enum: ['verify-email', 'reset-password', 'answer-claim'] }).notNull(),
  accountId: uuid('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  /** The claim a mail to the organisation's published domain answers. */
  subject: uuid('subject'),
  address: text('address').notNull(),
  expiresAt: at('expires_at').notNull(),
  usedAt: at('used_at'),
  createdAt: at('created_at').notNull().defaultNow(),
})
