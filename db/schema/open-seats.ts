import { sql } from 'drizzle-orm'
import { boolean, date, index, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Role } from '#consortium/roles.ts'
import { accounts } from './accounts.ts'
import { organisations } from './organisations.ts'
import { rooms } from './rooms.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** An unmet seat of a room that is published: "partner wanted". Whoever asks is its room's organiser, whoever that is at the time. */
export const openSeats = pgTable(
  'open_seats',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    /** The clause it is to mend, where it was published from one. */
    rule: text('rule'),
    roles: text('roles').array().$type<Role[]>().notNull(),
    /** Where the consortium is, JIS X 0401; null where that is not said. */
    prefecture: text('prefecture'),
    text: text('text').notNull(),
    questions: text('questions').array().notNull().default(sql`'{}'::text[]`),
    /** Last day for applying, in Japan. */
    until: date('until', { mode: 'string' }).notNull(),
    blind: boolean('blind').notNull(),
    /** What the organiser said; that its day has passed, or that somebody was confirmed, follows from elsewhere. */
    state: text('state', { enum: ['open', 'closed', 'filled'] })
      .notNull()
      .default('open'),
    createdBy: uuid('created_by').references(() => accounts.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull(),
    changedAt: at('changed_at').notNull(),
  },
  (it) => [index('open_seats_room').on(it.roomId), index('open_seats_open').on(it.state, it.until)],
)

/** An organisation that would take an open seat. Kept whatever becomes of the seat. */
export const seatApplications = pgTable(
  'seat_applications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    openSeatId: uuid('open_seat_id')
      .notNull()
      .references(() => openSeats.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    /** What it was promised when it applied, whatever the seat says now. */
    blind: boolean('blind').notNull(),
    /** With the questions as they were asked. */
    answers: jsonb('answers').$type<readonly { readonly question: string; readonly answer: string }[]>().notNull(),
    message: text('message').notNull().default(''),
    /** `agreed`: the organiser would go on with names; `introduced`: both would, and both know. */
    state: text('state', { enum: ['open', 'agreed', 'introduced', 'declined', 'withdrawn'] })
      .notNull()
      .default('open'),
    /** The organiser's word with a refusal. */
    word: text('word').notNull().default(''),
    /** Its place on the organiser's short list, or in the room, once introduced. */
    seatId: uuid('seat_id'),
    createdBy: uuid('created_by').references(() => accounts.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull(),
    /** Whose word the organiser's agreement is; it binds no later organiser. */
    agreedBy: uuid('agreed_by').references(() => accounts.id, { onDelete: 'set null' }),
    agreedFor: uuid('agreed_for').references(() => organisations.id, { onDelete: 'set null' }),
    introducedAt: at('introduced_at'),
    /** When its state last changed. */
    changedAt: at('changed_at').notNull(),
  },
  (it) => [
    index('seat_applications_organisation').on(it.organisationId),
    // Pressed twice, there is one.
    uniqueIndex('seat_applications_one')
      .on(it.openSeatId, it.organisationId)
      .where(sql`${it.state} in ('open', 'agreed', 'introduced')`),
  ],
)
