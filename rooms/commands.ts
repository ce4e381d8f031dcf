/**
 * What somebody wishes to happen in a room. A use case parses what a person sent, looks up what the wish needs (facts of the
 * directory, fresh ids, the day) and hands over a command; `decide` turns it into an event or a refusal.
 */
import * as z from 'zod'
import { deskEventBodies as desk, type OrganisationRef, roomEventBodies as room } from './events.ts'

const wish = <Kind extends string, Body extends z.ZodType>(kind: Kind, body: Body) =>
  z.object({ kind: z.literal(kind), body })

/** To the room's own log. */
export const command = z.discriminatedUnion('kind', [
  wish('open-room', room['room-opened']),
  wish('describe-room', room['room-described']),
  wish('ask-seat', room['seat-asked']),
  /** The organiser writes down a 内諾, of an asked organisation or straight from nothing. */
  wish('record-agreement', room['seat-agreed'].required({ said: true })),
  /** The asked organisation says yes; who may speak for it is still to be decided. */
  wish('agree-claiming', room['seat-agreed'].pick({ seatId: true, organisation: true, facts: true })),
  /** The organisation itself says yes. Its roles are those it was asked for; the organiser's own seat brings them. */
  wish('confirm-seat', room['seat-confirmed'].partial({ roles: true })),
  wish('decline-seat', room['seat-declined']),
  wish('withdraw-seat', room['seat-withdrawn']),
  wish('remove-member', room['member-removed']),
  wish('leave-room', room['member-left']),
  wish('change-roles', room['roles-changed'].omit({ motionId: true })),
  wish('move-edition', room['edition-moved']),
  wish('make-motion', room['motion-made']),
  wish('consent-to-motion', room['motion-consented']),
  wish('decline-motion', room['motion-declined']),
  wish('withdraw-motion', room['motion-withdrawn']),
  /** Once nobody's consent is awaited any more. */
  wish('carry-roles', z.object({ motionId: z.uuid(), seatId: z.uuid() })),
  wish('carry-organiser', z.object({ motionId: z.uuid() })),
  wish('set-seat-facts', room['seat-facts-set']),
  wish('set-request', room['request-set']),
  wish('set-plan', room['plan-set']),
  wish('attest', room.attested),
  wish('update-facts', room['facts-changed']),
  wish('close-organisation', room['organisation-closed']),
  wish('move-seat', room['seat-moved']),
  wish('reopen-organisation', room['organisation-reopened']),
  wish('close-composition', room['composition-closed'].pick({ verdict: true, byName: true })),
  wish('sign-composition', room['composition-signed']),
  wish('reopen-composition', room['composition-reopened']),
  wish('make-progress', room['progress-made']),
  wish('take-back-progress', room['progress-taken-back']),
  wish('set-terms', room['terms-set'].pick({ textId: true })),
  wish('lift-terms', room['terms-lifted']),
  wish('archive-room', room['room-archived']),
  wish('restore-room', room['room-restored']),
  wish('ask-deletion', room['deletion-asked']),
  wish('take-back-deletion', room['deletion-taken-back']),
  wish('say', room['message-posted']),
  wish('edit-message', room['message-edited']),
  wish('erase-message', room['text-erased']),
])
export type Command = z.infer<typeof command>

/** To the log of the organiser's desk. */
export const deskCommand = z.discriminatedUnion('kind', [
  wish('list-candidate', desk['candidate-listed']),
  wish('drop-candidate', desk['candidate-dropped']),
  wish('order-candidates', desk['candidates-ordered']),
])
export type DeskCommand = z.infer<typeof deskCommand>

/** Two names for one organisation: the same entry of the directory, or the same name outside it. */
export const isSame = (a: OrganisationRef, b: OrganisationRef): boolean =>
  a.id !== null || b.id !== null ? a.id === b.id : a.name === b.name
