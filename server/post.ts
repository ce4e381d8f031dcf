import { createTransport } from 'nodemailer'
import type { Post } from '#use-cases/services.ts'

/** Milliseconds until a mail server that says nothing is given up; the job comes back later. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/**
 * Mail that leaves the house.
 *
 * @param url of the mail server, e.g. `smtps://user:password@mail.example.jp`
 * @param from the sender's address, e.g. `Musubi <musubi@example.jp>`
 */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport({ url, ...patience }, { from })
  return {
    async send({ to, subject, text, unsubscribe }) {
      // The address as an object, so that nothing in it is read as a second one.
      const headers = unsubscribe ? unsubscribing(unsubscribe) : {}
      await transport.sendMail({ to: { name: '', address: to }, subject, text, headers })
    },
  }
}

/** For mail programs: one press stops letters of this sort (RFC 2369, RFC 8058). */
const unsubscribing = (link: string) => ({
  'List-Unsubscribe': `<${link}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** On loopback nothing leaves: the outbox page shows what was written. */
export const outboxPost: Post = { send: async () => {} }
