import { createTransport } from 'nodemailer'
import type { Post } from '#use-cases/services.ts'

/**
 * Mail that leaves the house.
 *
 * @param url of the mail server, e.g. `smtps://user:password@mail.example.jp`
 * @param from the sender's address, e.g. `Musubi <musubi@example.jp>`
 */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport(url, { from })
  return {
    async send({ to, subject, text }) {
      // The address as an object, so that nothing in it is read as a second one.
      await transport.sendMail({ to: { name: '', address: to }, subject, text })
    },
  }
}

/** On loopback nothing leaves: the outbox page shows what was written. */
export const outboxPost: Post = { send: async () => {} }
