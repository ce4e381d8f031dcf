import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ProgressStage } from '#consortium/progress.ts'
import { accounts } from './accounts.ts'
import { organisations } from './organisations.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Where a team forms. What stands here beside the id is derived from its log, for lists and permissions. */
export const rooms = pgTable(
  'rooms',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    program: text('program').notNull(),
    /** The edition's version it stands on. */
    version: text('version').notNull().default(''),
    name: text('name').notNull(),
    organiserId: uuid('organiser_id')
      .notNull()
      .references(() => organisations.id),
    demo: boolean('demo').notNull().default(false),
    /** How far the application has come; null while the team forms. */
    progress: text('progress').$type<ProgressStage>(),
    /** The number of the closing that stands; null while the team forms. */
    closing: integer('closing'),
    /** The version of the confidentiality terms to be accepted before entry; null where there are none. */
    terms: integer('terms'),
    /** Read only until it is restored. */
    archived: boolean('archived').notNull().default(false),
    /** The last day, in Japan, of an archived room whose deletion was asked for. */
    deleteOn: date('delete_on', { mode: 'string' }),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (it) => [index('rooms_organiser').on(it.organiserId)],
)

/** One log, one audience: the room's own, the organiser's desk, an organisation's side room. `seq` is the number of its last event. */
export const roomLogs = pgTable(
  'room_logs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    audience: text('audience', { enum: ['room', 'desk', 'side'] }).notNull(),
    /** Whose side room it is. */
    sideOf: uuid('side_of').references(() => organisations.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull().default(0),
    /** The number of its last event that was more than words: what is said is decided on the room since then. */
    teamSeq: integer('team_seq').notNull().default(0),
  },
  (it) => [unique('room_logs_one').on(it.roomId, it.audience, it.sideOf).nullsNotDistinct()],
)

/** The row is the message: append-only, numbered without gaps. */
export const roomEvents = pgTable(
  'room_events',
  {
    logId: uuid('log_id')
      .notNull()
      .references(() => roomLogs.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    at: at('at').notNull(),
    byAccount: uuid('by_account').references(() => accounts.id, { onDelete: 'set null' }),
    byOrganisation: uuid('by_organisation').references(() => organisations.id, { onDelete: 'set null' }),
    /** Who sent it (account, job, import) and their own id for the command: the same one twice changes nothing. */
    sender: text('sender').notNull(),
    clientId: text('client_id').notNull(),
    kind: text('kind').notNull(),
    v: integer('v').notNull(),
    body: jsonb('body').$type<Record<string, unknown>>().notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.logId, it.seq] }),
    uniqueIndex('room_events_once').on(it.logId, it.sender, it.clientId),
    // Window by window, what was said and what else happened; the few edits and erasures by what they are about.
    index('room_events_said').on(it.logId, it.seq).where(sql`${it.kind} = 'message-posted'`),
    index('room_events_happened').on(it.logId, it.seq).where(sql`${it.kind} <> 'message-posted'`),
    index('room_events_text')
      .on(it.logId, sql`(${it.body} ->> 'textId')`)
      .where(sql`${it.kind} in ('message-posted', 'message-edited', 'text-erased')`),
    index('room_events_edited')
      .on(it.logId, sql`((${it.body} ->> 'message')::integer)`)
      .where(sql`${it.kind} = 'message-edited'`),
    // Rows come in the order of time: the newest of all logs are found without an entry for each.
    index('room_events_at').using('brin', it.at),
  ],
)

/** What people wrote, beside the log, so that it can be erased without touching the numbers. */
export const roomTexts = pgTable(
  'room_texts',
  {
    id: uuid('id').primaryKey(),
    logId: uuid('log_id')
      .notNull()
      .references(() => roomLogs.id, { onDelete: 'cascade' }),
    text: text('text'),
    erasedAt: at('erased_at'),
  },
  (it) => [index('room_texts_log').on(it.logId)],
)

/** The money a member asks for, in yen, beside the log: read by the organiser and that member, while everyone holds the event. */
export const roomAmounts = pgTable(
  'room_amounts',
  {
    id: uuid('id').primaryKey(),
    logId: uuid('log_id')
      .notNull()
      .references(() => roomLogs.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id').notNull(),
    /** Null where only costs were stated. */
    yen: bigint('yen', { mode: 'number' }),
    /** The budget, line by line, where it was stated so. */
    lines: jsonb('lines').$type<readonly Readonly<Record<string, unknown>>[]>(),
  },
  (it) => [index('room_amounts_log').on(it.logId)],
)

/** Derived from the log in the same transaction: which organisation sits where. Imports and profiles find their rooms by it. */
export const roomSeats = pgTable(
  'room_seats',
  {
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id').notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    name: text('name').notNull(),
    state: text('state').notNull(),
    roles: text('roles').array().notNull().default(sql`'{}'::text[]`),
    /** The number of the last closing its organisation confirmed. */
    signed: integer('signed'),
  },
  (it) => [primaryKey({ columns: [it.roomId, it.seatId] }), index('room_seats_organisation').on(it.organisationId)],
)

/** An invitation to a seat. The secret of its link is kept as a hash only; the address never enters the log. */
export const invitations = pgTable(
  'invitations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id').notNull(),
    way: text('way', { enum: ['member', 'address', 'link', 'mail'] }).notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    /** The name written on the letter, also where the organisation is not in the directory. */
    invitedName: text('invited_name').notNull(),
    address: text('address'),
    tokenHash: text('token_hash').unique(),
    message: text('message').notNull().default(''),
    state: text('state', { enum: ['open', 'accepted', 'declined', 'withdrawn', 'expired'] })
      .notNull()
      .default('open'),
    expiresAt: at('expires_at').notNull(),
    /** Whether the house reminds by itself who has not answered; the organiser may say no. */
    reminding: boolean('reminding').notNull().default(true),
    createdBy: uuid('created_by').references(() => accounts.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull().defaultNow(),
    answeredAt: at('answered_at'),
    answeredBy: uuid('answered_by').references(() => accounts.id, { onDelete: 'set null' }),
  },
  (it) => [index('invitations_room').on(it.roomId), index('invitations_organisation').on(it.organisationId)],
)

/** What happened to an invitation, step by step, with what was asked and answered; the organiser and the invited read it, nobody else. */
export const invitationSteps = pgTable(
  'invitation_steps',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    invitationId: uuid('invitation_id')
      .notNull()
      .references(() => invitations.id, { onDelete: 'cascade' }),
    kind: text('kind', {
      enum: [
        'sent',
        'resent',
        'mailed',
        'unmailed',
        'reminded-half',
        'reminded-three-quarters',
        'reminded-last',
        'reminded-by-hand',
        'called',
        'asked',
        'told',
        'accepted',
        'declined',
        'withdrawn',
        'expired',
      ],
    }).notNull(),
    at: at('at').notNull(),
    byAccount: uuid('by_account').references(() => accounts.id, { onDelete: 'set null' }),
    text: text('text').notNull().default(''),
  },
  (it) => [
    index('invitation_steps_invitation').on(it.invitationId),
    // A reminder goes out once, however many nodes look at the clock.
    uniqueIndex('invitation_steps_once')
      .on(it.invitationId, it.kind)
      .where(sql`${it.kind} in ('sent', 'reminded-half', 'reminded-three-quarters', 'reminded-last', 'expired')`),
  ],
)

/** Further secrets of an invitation's link: each later mail carries one of its own, since only hashes are kept. */
export const invitationSecrets = pgTable(
  'invitation_secrets',
  {
    tokenHash: text('token_hash').primaryKey(),
    invitationId: uuid('invitation_id')
      .notNull()
      .references(() => invitations.id, { onDelete: 'cascade' }),
  },
  (it) => [index('invitation_secrets_invitation').on(it.invitationId)],
)
