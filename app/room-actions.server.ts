/**
 * What the forms of a room ask for, one intent a use case. Every form sends `intent` and, where scripts run, a `clientId` of its
 * own, so that pressing twice changes the room once.
 */
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { Fact } from '#consortium/facts/fact.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import type { Edition } from '#programs/edition.ts'
import { type Answer, done, type Problem, refused } from '#use-cases/answer.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { makeProgress } from '#use-cases/composition/make-progress.ts'
import { reopenComposition } from '#use-cases/composition/reopen-composition.ts'
import { signComposition } from '#use-cases/composition/sign-composition.ts'
import { takeBackProgress } from '#use-cases/composition/take-back-progress.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { noteCall } from '#use-cases/invitations/note-call.ts'
import { remindInvited } from '#use-cases/invitations/remind-invited.ts'
import { resendInvitation } from '#use-cases/invitations/resend-invitation.ts'
import { setReminding } from '#use-cases/invitations/set-reminding.ts'
import { tellInvited } from '#use-cases/invitations/tell-invited.ts'
import { withdrawInvitation } from '#use-cases/invitations/withdraw-invitation.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { askDeletion } from '#use-cases/rooms/ask-deletion.ts'
import { attest } from '#use-cases/rooms/attest.ts'
import { changeRoles } from '#use-cases/rooms/change-roles.ts'
import { consentToMotion } from '#use-cases/rooms/consent-to-motion.ts'
import { declineMotion } from '#use-cases/rooms/decline-motion.ts'
import { describeRoom } from '#use-cases/rooms/describe-room.ts'
import { dropCandidate } from '#use-cases/rooms/drop-candidate.ts'
import { editAside } from '#use-cases/rooms/edit-aside.ts'
import { editMessage } from '#use-cases/rooms/edit-message.ts'
import { eraseAside } from '#use-cases/rooms/erase-aside.ts'
import { eraseMessage } from '#use-cases/rooms/erase-message.ts'
import { handOver } from '#use-cases/rooms/hand-over.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { moveEdition } from '#use-cases/rooms/move-edition.ts'
import { orderCandidates } from '#use-cases/rooms/order-candidates.ts'
import { removeMember } from '#use-cases/rooms/remove-member.ts'
import { restoreRoom } from '#use-cases/rooms/restore-room.ts'
import { say } from '#use-cases/rooms/say.ts'
import { sayAside } from '#use-cases/rooms/say-aside.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'
import { takeBackDeletion } from '#use-cases/rooms/take-back-deletion.ts'
import { takeBackMotion } from '#use-cases/rooms/take-back-motion.ts'
import type { Who } from '#use-cases/who.ts'
import { controlOf } from './components/fact/control.ts'
import { readControl } from './components/fact/read.ts'
import { readBudget } from './components/money/budget-rows.ts'
import { planAsks } from './components/programme/asks.ts'

interface Asked {
  readonly context: AppLoadContext
  readonly who: Who
  readonly roomId: string
  readonly edition: Edition
  readonly form: FormData
}

type Intent = (asked: Asked) => Promise<Answer<unknown>>

const textIn = (form: FormData, name: string) => String(form.get(name) ?? '')
const orNothing = (text: string) => (text === '' ? undefined : text)

/** Undefined where neither was chosen: silence is no answer. */
const saidIn = (form: FormData, name: string) => ({ yes: true, no: false })[textIn(form, name)]

/** Room, seat and the form's own id, as nearly every use case here takes them. */
const room = ({ roomId, form }: Asked) => ({ roomId, clientId: orNothing(textIn(form, 'clientId')) })
const seat = (asked: Asked) => ({ ...room(asked), seatId: textIn(asked.form, 'seatId') })

const motion = (asked: Asked) => ({ ...seat(asked), motionId: textIn(asked.form, 'motionId') })

/** The talk beside the room that a form means; none where it is the room's own. */
const logIn = ({ form }: Asked) => orNothing(textIn(form, 'logId'))

const rolesIn = (form: FormData) => form.getAll('roles').map(String) as never[]

const intents: Readonly<Record<string, Intent>> = {
  say: (it) => {
    const message = { ...room(it), text: textIn(it.form, 'text') }
    const logId = logIn(it)
    return logId
      ? sayAside(it.context.services, it.who, { ...message, logId })
      : say(it.context.services, it.who, message)
  },
  /** Of a page without scripts, which cannot say by itself what was seen. */
  read: (it) =>
    markRead(it.context.services, it.who, { roomId: it.roomId, logId: logIn(it), seq: Number(textIn(it.form, 'seq')) }),
  edit: (it) => {
    const edit = { ...room(it), message: Number(textIn(it.form, 'message')), text: textIn(it.form, 'text') }
    const logId = logIn(it)
    return logId
      ? editAside(it.context.services, it.who, { ...edit, logId })
      : editMessage(it.context.services, it.who, edit)
  },
  erase: (it) => {
    const erase = { ...room(it), textId: textIn(it.form, 'textId') }
    const logId = logIn(it)
    return logId
      ? eraseAside(it.context.services, it.who, { ...erase, logId })
      : eraseMessage(it.context.services, it.who, erase)
  },
  describe: (it) =>
    describeRoom(it.context.services, it.who, {
      ...room(it),
      name: textIn(it.form, 'name'),
      purpose: textIn(it.form, 'purpose'),
      area: it.form.getAll('area').map(String).filter(Boolean) as never[],
    }),
  'move-edition': (it) =>
    moveEdition(it.context.services, it.who, {
      ...room(it),
      from: textIn(it.form, 'from'),
      version: textIn(it.form, 'version'),
    }),
  plan: async (it) => {
    const values = planValuesIn(it.form, it.edition)
    // Saved as it was: nothing to write, and nothing wrong.
    return Object.keys(values).length === 0 ? done(null) : setPlan(it.context.services, it.who, { ...room(it), values })
  },
  attest: (it) =>
    attest(it.context.services, it.who, {
      ...room(it),
      statement: textIn(it.form, 'statement') as never,
      is: saidIn(it.form, 'is') as never,
      byName: orNothing(textIn(it.form, 'byName')),
      on: orNothing(textIn(it.form, 'on')),
    }),
  'seat-facts': (it) => setSeatFacts(it.context.services, it.who, { ...seat(it), ...seatFactsIn(it.form) } as never),
  budget: async (it) => {
    const { lines, wrong } = readBudget(it.form)
    if (wrong.length > 0)
      return refused({ kind: 'bad-input', problems: wrong.map((path) => ({ path, message: 'expected whole yen' })) })
    return setSeatFacts(it.context.services, it.who, {
      ...seat(it),
      budget: lines,
      over: orNothing(textIn(it.form, 'over')) ?? null,
    })
  },
  roles: (it) => changeRoles(it.context.services, it.who, { ...seat(it), roles: rolesIn(it.form) }),
  resend: (it) =>
    resendInvitation(it.context.services, it.who, { roomId: it.roomId, seatId: textIn(it.form, 'seatId') }),
  remind: (it) => remindInvited(it.context.services, it.who, { roomId: it.roomId, seatId: textIn(it.form, 'seatId') }),
  reminding: (it) =>
    setReminding(it.context.services, it.who, {
      roomId: it.roomId,
      seatId: textIn(it.form, 'seatId'),
      on: textIn(it.form, 'on') === 'yes',
    }),
  called: (it) => noteCall(it.context.services, it.who, { roomId: it.roomId, seatId: textIn(it.form, 'seatId') }),
  'tell-invited': (it) =>
    tellInvited(it.context.services, it.who, {
      roomId: it.roomId,
      seatId: textIn(it.form, 'seatId'),
      text: textIn(it.form, 'text'),
    }),
  withdraw: (it) => withdrawInvitation(it.context.services, it.who, seat(it)),
  remove: (it) => removeMember(it.context.services, it.who, { ...seat(it), reason: textIn(it.form, 'reason') }),
  leave: (it) => leaveRoom(it.context.services, it.who, { ...seat(it), reason: textIn(it.form, 'reason') }),
  'hand-over': (it) => handOver(it.context.services, it.who, seat(it)),
  consent: (it) => consentToMotion(it.context.services, it.who, motion(it)),
  'consent-by-word': (it) =>
    consentToMotion(it.context.services, it.who, {
      ...motion(it),
      said: { who: textIn(it.form, 'said.who'), on: textIn(it.form, 'said.on'), how: textIn(it.form, 'said.how') },
    }),
  'decline-motion': (it) =>
    declineMotion(it.context.services, it.who, { ...motion(it), reason: textIn(it.form, 'reason') }),
  'take-back-motion': (it) =>
    takeBackMotion(it.context.services, it.who, { ...room(it), motionId: textIn(it.form, 'motionId') }),
  decline: (it) =>
    declineSeat(it.context.services, it.who, {
      key: textIn(it.form, 'invitationId'),
      reason: textIn(it.form, 'reason'),
      clientId: orNothing(textIn(it.form, 'clientId')),
    }),
  'close-composition': (it) => closeComposition(it.context.services, it.who, room(it)),
  'sign-composition': (it) =>
    signComposition(it.context.services, it.who, { ...seat(it), closing: Number(textIn(it.form, 'closing')) }),
  'reopen-composition': (it) =>
    reopenComposition(it.context.services, it.who, { ...room(it), reason: textIn(it.form, 'reason') }),
  progress: (it) =>
    makeProgress(it.context.services, it.who, {
      ...room(it),
      stage: textIn(it.form, 'stage') as never,
      on: orNothing(textIn(it.form, 'on')),
      receipt: textIn(it.form, 'receipt'),
    }),
  'progress-back': (it) =>
    takeBackProgress(it.context.services, it.who, { ...room(it), reason: textIn(it.form, 'reason') }),
  archive: (it) => archiveRoom(it.context.services, it.who, room(it)),
  restore: (it) => restoreRoom(it.context.services, it.who, room(it)),
  'ask-deletion': (it) => askDeletion(it.context.services, it.who, room(it)),
  'take-back-deletion': (it) => takeBackDeletion(it.context.services, it.who, room(it)),
  order: (it) =>
    orderCandidates(it.context.services, it.who, { ...room(it), seatIds: it.form.getAll('seatIds').map(String) }),
  drop: (it) => dropCandidate(it.context.services, it.who, seat(it)),
  /** Puts one just dropped back in its old place. */
  relist: (it) =>
    listCandidate(it.context.services, it.who, {
      ...room(it),
      seatId: textIn(it.form, 'seatId'),
      roles: rolesIn(it.form),
      organisationId: orNothing(textIn(it.form, 'organisationId')),
      name: orNothing(textIn(it.form, 'name')),
    }),
}

export async function answerRoomForm(asked: Asked): Promise<Answer<unknown>> {
  const named = textIn(asked.form, 'intent')
  const intent = Object.hasOwn(intents, named) ? intents[named] : undefined
  if (!intent) return refused({ kind: 'bad-input', problems: [{ path: 'intent', message: 'unknown' }] })
  return intent(asked)
}

/**
 * The plan facts a form asked (its `asked` fields name them) that differ from what stood there when it was opened (`was`): path
 * below the plan → what was typed, null where it was emptied. A fact with a part for each of some names is written part by part,
 * so that two people at different parts lose nothing.
 */
function planValuesIn(form: FormData, edition: Edition): Record<string, unknown> {
  const names = form.getAll('asked').map(String)
  const only = textIn(form, 'part')
  const typed = planAsks(edition)
    .filter((it) => names.includes(it.name))
    .flatMap(({ name, control }): [string, unknown][] =>
      control.kind === 'by-name'
        ? control.names
            .filter((it) => !only || it.value === only)
            .map((it) => [`${name}.${it.value}`, readControl(form, `plan.${name}.${it.value}`, control.of)])
        : [[name, readControl(form, `plan.${name}`, control)]],
    )
  const was = planWas(form)
  const same = (path: string, value: unknown) => JSON.stringify(valueAt(was, path)) === JSON.stringify(value)
  return Object.fromEntries(typed.filter(([path, it]) => !same(path, it)).map(([path, it]) => [path, it ?? null]))
}

function planWas(form: FormData): unknown {
  try {
    return JSON.parse(textIn(form, 'was') || '{}')
  } catch {
    // Not our own text: then everything counts as changed.
    return {}
  }
}

const valueAt = (tree: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (it, key) => (typeof it === 'object' && it !== null ? (it as Record<string, unknown>)[key] : undefined),
      tree,
    )

/** The seat's own facts a form asked, money apart. */
function seatFactsIn(form: FormData): { facts: Record<string, unknown>; requests?: unknown } {
  const names = form.getAll('asked').map(String)
  const read = (name: string) => {
    const fact = (seatFacts as Readonly<Record<string, Fact>>)[name]
    return fact ? (readControl(form, `seat.${name}`, controlOf(name, fact)) ?? null) : null
  }
  return {
    facts: Object.fromEntries(names.filter((it) => it !== 'requests').map((it) => [it, read(it)])),
    ...(names.includes('requests') ? { requests: read('requests') } : {}),
  }
}

/** Which fields of a room's form were turned down: `values.targets.wages.rise` → `plan.targets`. */
export const fieldsIn = (problems: readonly Problem[]): string[] =>
  problems.map(({ path }) =>
    path
      .replace(/^values\.([^.]+).*/, 'plan.$1')
      .replace(/^facts\.([^.]+).*/, 'seat.$1')
      .replace(/^requests.*/, 'seat.requests'),
  )
