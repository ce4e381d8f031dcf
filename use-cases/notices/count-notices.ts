import * as z from 'zod'
import { noticedKinds } from '#rooms/notices.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Whoever has more is told that there are more than 99. */
const most = 100

/** Edits are told where they name the reader, and counted with the message alone. */
const counted = noticedKinds.filter((it) => it !== 'message-edited')

/** How much is new for the asker: unread news of their rooms and seats they are asked to take; 100 where it is that or more. */
export const countNotices = useCase({
  name: 'count-notices',
  input: z.strictObject({}),
  run: async ({ stores, clock }, who) => {
    const { accountId, verified } = personOf(who)
    if (!verified) return done({ notices: 0 })
    const mine = (await stores.organisations.of(accountId)).filter(({ role }) => role !== 'claimant')
    if (mine.length === 0) return done({ notices: 0 })
    const asked = (await stores.invitations.listOpenFor(mine.map(({ id }) => id))).filter(
      (it) => it.expiresAt > clock.now(),
    )
    const unread = await stores.notices.countUnread(accountId, { kinds: counted, most })
    return done({ notices: Math.min(most, unread + asked.length) })
  },
})
