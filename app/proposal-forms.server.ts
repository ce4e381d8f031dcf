/** The forms of the page of proposals: a whole proposal onto the organiser's short list, and off it again. */
import { data } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { Role } from '#consortium/roles.ts'
import { consideredIn } from '#rooms/desk.ts'
import { type Answer, done, refused } from '#use-cases/answer.ts'
import { dropCandidate } from '#use-cases/rooms/drop-candidate.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import type { Who } from '#use-cases/who.ts'
import type { ProposalAnswer, Undo } from './components/room/proposal-data.ts'
import { sayRefusal, statusOf } from './refusals.ts'
import { requirePerson } from './who.server.ts'
import { languageOf, wordsIn } from './words/words.ts'

interface Asked {
  readonly context: AppLoadContext
  readonly who: Who
  readonly roomId: string
  readonly form: FormData
}

/** Does what a form of these pages asks and says how it went. */
export async function answerProposalForm(context: AppLoadContext, request: Request, roomId: string) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const asked = { context, who, roomId, form }
  if (form.get('intent') === 'undo') {
    await undoListing({ ...asked, undo: undoIn(form) })
    return data({ ok: true, did: 'undone' } satisfies ProposalAnswer)
  }
  const answer = await listProposal(asked)
  if (answer.ok) return data({ ok: true, did: 'listed', ...answer.value } satisfies ProposalAnswer)
  const errors = [sayRefusal(wordsIn(languageOf(request)), answer.refusal)]
  return data({ ok: false, errors } satisfies ProposalAnswer, { status: statusOf(answer.refusal) })
}

/**
 * Puts whom the form names on the short list, each with the roles of its seat; who stands there so already stays. All or none: where
 * one is turned down, those listed before it are taken off again.
 */
export async function listProposal(asked: Asked): Promise<Answer<{ seats: string[]; undo: Undo }>> {
  const { context, who, roomId, form } = asked
  const room = await seeRoom(context.services, who, { roomId })
  if (!room.ok) return room
  const listed = consideredIn(room.value.view.room, room.value.view.desk)

  const seats: string[] = []
  const undo: { drop: string[]; back: Undo['back'][number][] } = { drop: [], back: [] }
  for (const { organisationId, roles } of seatsIn(form)) {
    const there = listed.find(({ organisation }) => organisation.id === organisationId)
    if (there && there.roles.join() === roles.join()) {
      seats.push(there.id)
      continue
    }
    const answer = await listCandidate(context.services, who, { roomId, seatId: there?.id, organisationId, roles })
    if (!answer.ok) {
      await undoListing({ ...asked, undo })
      return answer
    }
    const { seatId } = answer.value
    if (there) undo.back.push({ seatId, organisationId, roles: there.roles })
    else undo.drop.push(seatId)
    seats.push(seatId)
  }
  if (seats.length === 0)
    return refused({ kind: 'bad-input', problems: [{ path: 'seat', message: 'expected a seat' }] })
  return done({ seats, undo })
}

/** Makes the short list what it was. Whom somebody has invited or dropped meanwhile is left as it is. */
export async function undoListing({ context, who, roomId, undo }: Omit<Asked, 'form'> & { undo: Undo }): Promise<void> {
  for (const seatId of undo.drop) await dropCandidate(context.services, who, { roomId, seatId })
  for (const { roles, ...it } of undo.back)
    await listCandidate(context.services, who, { roomId, ...it, roles: [...roles] })
}

/** The seats of a form: their places as `seat`, who was chosen for each, and in which roles. */
const seatsIn = (form: FormData) =>
  form.getAll('seat').map((at) => ({
    organisationId: String(form.get(`organisation-${at}`) ?? ''),
    roles: rolesIn(String(form.get(`roles-${at}`) ?? '')),
  }))

/** What is no role is turned down by the use case. */
const rolesIn = (text: string) => text.split(',').filter(Boolean) as Role[]

/** `drop` names seats, `back` a seat, its organisation and the roles it had. */
export const undoIn = (form: FormData): Undo => ({
  drop: form.getAll('drop').map(String),
  back: form.getAll('back').map((it) => {
    const [seatId = '', organisationId = '', roles = ''] = String(it).split('|')
    return { seatId, organisationId, roles: rolesIn(roles) }
  }),
})
