import { bigint, date, index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Words } from '#consortium/words.ts'
import { organisations } from './organisations.ts'
import { rooms } from './rooms.ts'

/**
 * Whom an organiser was shown as somebody to ask, on which day and why. What became of it is not kept here: the logs of the room
 * say it. Nothing of the person who looked is kept.
 */
export const suggestions = pgTable(
  'suggestions',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    /** In Japan. */
    day: date('day', { mode: 'string' }).notNull(),
    /** When it was first shown that day. */
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
    way: text('way', { enum: ['proposal', 'repair', 'gap', 'substitute', 'next'] }).notNull(),
    roles: text('roles').array().notNull(),
    /** Ids of the clauses it was to help to meet. */
    clauses: text('clauses').array().notNull(),
    reasons: jsonb('reasons').$type<readonly Readonly<Record<string, unknown>>[]>().notNull(),
    /** The reasons as they were shown. */
    why: jsonb('why').$type<Words>().notNull(),
    /** The edition's version by which the room was judged, and the numbers its log and its desk had reached. */
    version: text('version').notNull(),
    seq: integer('seq').notNull(),
    deskSeq: integer('desk_seq').notNull(),
    /** By which lens the directory was put into classes. */
    lens: integer('lens').notNull(),
    /** Names way, roles, version and reasons: the same is written once a day. */
    key: text('key').notNull(),
  },
  (it) => [
    unique('suggestions_once').on(it.roomId, it.day, it.organisationId, it.key),
    index('suggestions_organisation').on(it.organisationId),
    index('suggestions_day').on(it.day),
  ],
)
