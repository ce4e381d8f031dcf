/**
 * What can happen in a room, as data. Commands are wishes, events are facts; everyone folds them with the same `apply`.
 * A body may gain optional keys without a new version; anything else raises `v` and gets its step in `upcast.ts`.
 *
 * Never in a body: mail addresses, secrets of links, what people wrote (`textId` points beside the log, so that it can be
 * erased) and the money a member asks for (`amountId` points beside the log, so that only those concerned read it).
 */
import * as z from 'zod'
import type { OrganisationFacts } from '#consortium/consortium.ts'
import { corporateNumber, listOf, prefecture } from '#consortium/facts/values.ts'
import { progressStages } from '#consortium/progress.ts'
import { closingCauses } from '#consortium/register.ts'
import { roles } from '#consortium/roles.ts'
import { statements } from '#consortium/statements.ts'
import { idsOf } from '#consortium/words.ts'
import type { Verdict } from '#programs/verdict.ts'

const name = z.string().trim().min(1).max(200)
const reason = z.string().trim().max(1000)
const seatId = z.uuid()
const motionId = z.uuid()
const day = z.iso.date()
const attestation = z.object({ is: z.boolean(), byName: name, on: day })

/** An organisation as a room names it: `id` is null where it is not in the directory. */
export const organisationRef = z.object({ id: z.uuid().nullable(), name })
export type OrganisationRef = z.infer<typeof organisationRef>

/**
 * Facts as copied from the directory, where every one was parsed by the fact list. Not parsed again at each fold: a list that
 * has grown stricter since must not make an old room unreadable.
 */
export const copiedFacts = z.custom<OrganisationFacts>(
  (it) => typeof it === 'object' && it !== null && !Array.isArray(it),
)

/** The seat's own facts in this application, without roles and money, which have events of their own. */
export const copiedSeatFacts = z.record(z.string(), z.unknown())

/** As it was worked out and told; a finding is not parsed again. */
export const toldVerdict = z.custom<Verdict>((it) => typeof it === 'object' && it !== null && 'outcome' in it)

export const ways = ['member', 'address', 'link', 'mail'] as const

/** Who said yes for an organisation that never signs in, on which day, by what means. */
export const said = z.object({ who: name, on: day, how: z.string().trim().min(1).max(300) })
export type Said = z.infer<typeof said>

/** What an organisation went into, as far as the register and the directory know it. */
export const successor = z.object({ corporateNumber, id: z.uuid().nullable(), name: name.nullable() })
export type Successor = z.infer<typeof successor>

/** In the log that everyone seated reads. */
export const roomEventBodies = {
  'room-opened': z.object({
    name,
    purpose: z.string().trim().max(2000),
    area: z.array(prefecture),
    program: z.string(),
    version: z.string(),
    organiser: z.object({ id: z.uuid(), name }),
  }),
  'room-described': z.object({ name, purpose: z.string().trim().max(2000), area: z.array(prefecture) }),
  'seat-asked': z.object({
    seatId,
    organisation: organisationRef,
    facts: copiedFacts,
    roles: listOf(roles),
    way: z.enum(ways),
    until: day,
  }),
  'seat-agreed': z.object({
    seatId,
    organisation: organisationRef,
    facts: copiedFacts,
    roles: listOf(roles),
    /** Recorded by the organiser; null where the organisation answered itself and its claim is not decided yet. */
    said: said.nullable(),
  }),
  'seat-confirmed': z.object({ seatId, organisation: organisationRef, facts: copiedFacts, roles: listOf(roles) }),
  'seat-declined': z.object({ seatId, reason: reason.optional() }),
  'seat-withdrawn': z.object({ seatId }),
  'member-removed': z.object({ seatId, reason }),
  'member-left': z.object({ seatId, reason: reason.optional() }),
  /** `motionId` where members consented to it. */
  'roles-changed': z.object({ seatId, roles: listOf(roles), motionId: motionId.optional() }),
  /** The edition's file had changed, and the organiser moved the room from one version to the other. */
  'edition-moved': z.object({ from: z.string().min(1), version: z.string().min(1) }),
  'organiser-changed': z.object({ organiser: z.object({ id: z.uuid(), name }), motionId: motionId.optional() }),
  /** A change that takes effect once everyone it concerns has consented; `seatId` on whose behalf it was moved. */
  'motion-made': z.object({
    motionId,
    seatId,
    change: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('roles'),
        /** Where the programme says so: whoever holds this role consents. Null: the organiser does. */
        choosers: z.enum(idsOf(roles)).nullable(),
        to: z.array(z.object({ seatId, roles: listOf(roles) })).min(1),
      }),
      z.object({ kind: z.literal('organiser'), seatId }),
    ]),
  }),
  /** `said` where the organiser wrote down what it was told; null where a person of the organisation consented here. */
  'motion-consented': z.object({ motionId, seatId, said: said.nullable() }),
  /** One of those asked does not want it: it is over. */
  'motion-declined': z.object({ motionId, seatId, reason: reason.optional() }),
  'motion-withdrawn': z.object({ motionId }),
  /** null takes a fact back. */
  'seat-facts-set': z.object({ seatId, facts: copiedSeatFacts }),
  /** The amount stands beside the log; null takes it back. */
  'request-set': z.object({ seatId, amountId: z.uuid().nullable() }),
  /** Path below the plan, e.g. `selfSustainingYears`, `targets.laborProductivity` → value; null takes it back. */
  'plan-set': z.object({ values: z.record(z.string(), z.unknown()) }),
  attested: z.object({ statement: z.enum(idsOf(statements)), ...attestation.shape }),
  /** `name` where the organisation is now called otherwise. */
  'facts-changed': z.object({ seatId, facts: copiedFacts, name: name.optional() }),
  /** The register says that the organisation is no more. */
  'organisation-closed': z.object({
    seatId,
    on: day,
    cause: z.enum(idsOf(closingCauses)),
    successor: successor.nullable(),
  }),
  /** The directory joined two entries that were one organisation, or parted them again: the seat is this entry's. */
  'seat-moved': z.object({ seatId, organisation: z.object({ id: z.uuid(), name }), facts: copiedFacts }),
  /** The register took its closing back. */
  'organisation-reopened': z.object({ seatId }),
  /**
   * Nothing blocked any more, and the organiser closed the composition: the roster and the facts it rests on, and the verdict as
   * those without amounts are told it. `seq` is the last number it was judged by.
   */
  'composition-closed': z.object({
    seq: z.int().min(1),
    program: z.string(),
    version: z.string(),
    on: day,
    byName: name,
    area: z.array(prefecture),
    plan: z.record(z.string(), z.unknown()),
    attested: z.partialRecord(z.enum(idsOf(statements)), attestation),
    seats: z.array(
      z.object({
        seatId,
        organisation: organisationRef,
        roles: listOf(roles),
        facts: copiedFacts,
        seatFacts: copiedSeatFacts,
        amountId: z.uuid().nullable(),
      }),
    ),
    verdict: toldVerdict,
  }),
  /** A member confirms the composition closed under that number. */
  'composition-signed': z.object({ seatId, closing: z.int().min(1), byName: name }),
  'composition-reopened': z.object({ reason: reason.min(1) }),
  /** `on` is the day it happened; `receipt` the number an application was given. */
  'progress-made': z.object({
    stage: z.enum(idsOf(progressStages)),
    on: day,
    receipt: z.string().trim().min(1).max(100).optional(),
  }),
  'progress-taken-back': z.object({ reason: reason.min(1) }),
  /** Confidentiality terms to accept before entry; the text stands beside the log and is never erased. Versions count from 1. */
  'terms-set': z.object({ version: z.int().min(1), textId: z.uuid() }),
  'terms-lifted': z.object({}),
  /** Read only from here on, until it is restored. */
  'room-archived': z.object({}),
  'room-restored': z.object({}),
  /** An archived room is to be deleted after that day, in Japan; until then every member can take its data. */
  'deletion-asked': z.object({ on: day }),
  'deletion-taken-back': z.object({}),
  'message-posted': z.object({ textId: z.uuid() }),
  /** Its writer put another text in the place of the one it had; `message` is the number it was posted under. */
  'message-edited': z.object({ message: z.int().min(1), textId: z.uuid() }),
  'text-erased': z.object({ textId: z.uuid() }),
} as const

/** In the log of the organiser's desk, beside what is said there. */
export const deskEventBodies = {
  'candidate-listed': z.object({ seatId, organisation: organisationRef, facts: copiedFacts, roles: listOf(roles) }),
  'candidate-dropped': z.object({ seatId }),
  /** In which order the organiser means to ask them. */
  'candidates-ordered': z.object({ seatIds: z.array(seatId).min(1) }),
} as const

export const eventBodies = { ...roomEventBodies, ...deskEventBodies } as const
export type EventKind = keyof typeof eventBodies
export type RoomEventKind = keyof typeof roomEventBodies
export type DeskEventKind = keyof typeof deskEventBodies

type EventsOf<Bodies extends Record<string, z.ZodType>> = {
  [Kind in keyof Bodies]: { readonly kind: Kind; readonly body: z.infer<Bodies[Kind]> }
}[keyof Bodies]

export type RoomEvent = EventsOf<typeof roomEventBodies>
export type DeskEvent = EventsOf<typeof deskEventBodies>
export type AnyEvent = RoomEvent | DeskEvent

/** Who did it, with the names of the day it is read; all null once the account is gone. */
export interface By {
  readonly accountId: string | null
  readonly name: string | null
  readonly organisationId: string | null
  readonly organisation: string | null
}

/** An event as it stands in the store and travels to a screen: numbered, not yet understood. */
export interface StoredEvent {
  readonly logId: string
  /** From 1, without gaps. */
  readonly seq: number
  /** ISO time, UTC. */
  readonly at: string
  readonly by: By
  readonly kind: string
  readonly v: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Understood, or kept as it is: an unknown kind comes from newer code and asks for a reload. */
export type ReadEvent = Pick<StoredEvent, 'logId' | 'seq' | 'at' | 'by'> &
  (AnyEvent | { readonly kind: 'unknown'; readonly body: { readonly was: string } })
