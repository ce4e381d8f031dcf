import * as z from 'zod'
import { reminderDue } from '#rooms/reminders.ts'
import { done } from '../answer.ts'
import { postToOrganisation, roomLetters, roomLinks } from '../mail/post-room-letter.ts'
import { editionOf } from '../rooms/room-edition.ts'
import type { Services } from '../services.ts'
import type { Invitation } from '../stores/invitations.ts'
import { useCase } from '../use-case.ts'
import { lastDayOf, lastDayOfCall } from './invitation-time.ts'
import { postReminder } from './post-reminder.ts'

/**
 * Reminds those who have not answered, by the silence ladder (`rooms/reminders.ts`), and ends invitations past their day; a job does it every hour. A reminder goes out once,
 * whichever node sends it.
 */
export const tendInvitations = useCase({
  name: 'tend-invitations',
  input: z.strictObject({}),
  run: async (services) => {
    const now = services.clock.now()
    let reminded = 0
    for (const waiting of await services.stores.invitations.listWaiting(now))
      if (await remind(services, waiting, now)) reminded += 1
    return done({ reminded, expired: await endOverdue(services, now) })
  },
})

/** Whether a reminder went out. A link handed over on paper has no address to remind: its organiser is told to call (`see-waiting`). */
async function remind(services: Services, waiting: Invitation & { sentAt: Date }, now: Date): Promise<boolean> {
  if (!waiting.reminding || waiting.way === 'link' || !reminderDue(waiting, now)) return false
  if (waiting.address && (await services.stores.mails.isRefused(waiting.address))) return false
  return services.transaction(async (stores) => {
    const invitation = await stores.invitations.find(waiting.id)
    const head = await stores.rooms.find(waiting.roomId)
    if (invitation?.state !== 'open' || !invitation.reminding || !head) return false
    const closes = lastDayOfCall(await editionOf(stores, head), now)
    const due = reminderDue({ ...waiting, closes }, now)
    if (!due) return false
    // First the step, which comes once only: another node that looks at the same clock waits here, and finds it there.
    if (!(await stores.invitations.note(invitation.id, { kind: due.kind, at: now }))) return false
    return postReminder(services, stores, { invitation, head })
  })
}

/**
 * Ends what is past its day, and tells each organiser of all of theirs in one mail. Days end at midnight in Japan, so that is once
 * a day at most.
 */
async function endOverdue(services: Services, now: Date): Promise<number> {
  return services.transaction(async (stores) => {
    const ended: { invitation: Invitation; organiser: { id: string; name: string }; room: string }[] = []
    for (const invitation of await stores.invitations.listOverdue(now)) {
      // Another node may have ended it, and told of it, since it was listed.
      if (!(await stores.invitations.answer(invitation.id, { state: 'expired', by: null, at: now }))) continue
      const head = await stores.rooms.find(invitation.roomId)
      if (head) ended.push({ invitation, organiser: head.organiser, room: head.name })
    }
    for (const { id, name } of Object.values(
      Object.fromEntries(ended.map(({ organiser }) => [organiser.id, organiser])),
    )) {
      const seats = ended
        .filter(({ organiser }) => organiser.id === id)
        .map(({ invitation, room }) => ({
          room,
          organisation: invitation.invitedName,
          until: lastDayOf(invitation.expiresAt),
          link: roomLinks(services.settings).room(invitation.roomId),
        }))
      const letter = roomLetters(services.settings).invitationsExpired({ organiser: name, seats })
      await postToOrganisation(services, stores, id, letter)
    }
    return ended.length
  })
}
