import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'

/**
 * Hands one mail to the mail server; once sent it is not sent again, and what it said is kept for the outbox page alone: its links
 * still open doors.
 *
 * @throws what the mail server answered, so that the job comes back later
 */
export const sendMail = useCase({
  name: 'send-mail',
  input: z.strictObject({ mailId: z.uuid() }),
  run: async (services, _who, { mailId }) => {
    const mail = await services.stores.mails.find(mailId)
    if (!mail) return refused({ kind: 'not-found', what: 'mail' })
    if (mail.sentAt) return done({ mailId, sent: false })
    // Refused while it waited.
    if (!mail.asked && (await services.stores.mails.isRefused(mail.to))) {
      await services.stores.mails.markFailed(mailId, 'The address has refused mail.')
      return done({ mailId, sent: false })
    }

    try {
      await services.post.send(mail)
    } catch (problem) {
      await services.stores.mails.markFailed(mailId, String(problem))
      services.log.warn({ mailId, problem: String(problem) }, 'mail not sent')
      throw problem
    }
    await services.stores.mails.markSent(mailId, services.clock.now(), { keepText: services.settings.loopback })
    return done({ mailId, sent: true })
  },
})
