import type { Notice } from '#rooms/notices.ts'
import { inBoth } from '../mail/letter.ts'
import { links } from '../mail/links.ts'
import { noticeLettersEn } from '../mail/notice-en.ts'
import { noticeLettersJa } from '../mail/notice-ja.ts'
import type { NoticeLine, RoomTold } from '../mail/notice-letters.ts'
import { postLetter } from '../mail/post-letter.ts'
import { roomLinks } from '../mail/post-room-letter.ts'
import type { Services, Stores } from '../services.ts'
import { newsOf, type RoomNews } from './room-news.ts'
import { stopLinks } from './stop-links.ts'

/** Mail tells of nothing older, in milliseconds: three days, so that a digest held up over a weekend still comes whole. */
const tellsOf = 3 * 86_400_000

/** So many lines of a room stand in a letter, and so many characters of a message. */
const [linesTold, excerpt] = [10, 200]

/**
 * Writes one letter to one person about rooms, of what is unread as it is written and no letter told before. The events are claimed in
 * the transaction that writes the letter and the job that sends it: whichever node looks, and however often, each is told once.
 *
 * @returns whether a letter was written
 */
async function tellByMail(
  services: Services,
  accountId: string,
  roomIds: readonly string[],
  way: 'at-once' | 'digest',
): Promise<boolean> {
  const now = services.clock.now()
  return services.transaction(async (stores) => {
    const account = await stores.accounts.find(accountId)
    if (!account?.verifiedAt || (await stores.mails.isRefused(account.email))) return false

    const told: RoomNews[] = []
    // In the order of their ids: two nodes that tell the same person never wait for each other in a ring.
    for (const roomId of roomIds.toSorted()) {
      const news = await newsOf(
        stores,
        { accountId, roomId },
        { from: new Date(now.getTime() - tellsOf), mailed: true },
      )
      const notices = news ? await notToldApart(stores, news) : []
      if (news && notices.length > 0 && (await stores.notices.claim({ ...news, at: now })))
        told.push({ ...news, notices })
    }
    if (told.length === 0) return false

    const stop = await stopLinks(services, stores)
    const rooms = told.map((it) => roomTold(services, it, stop({ accountId, roomId: it.roomId })))
    const all = stop({ accountId, roomId: null })
    const [only] = rooms
    const letters = inBoth(noticeLettersJa(services.settings), noticeLettersEn(services.settings))
    const letter = letters[way === 'digest' ? 'digest' : 'atOnce']({
      rooms,
      stopAll: all,
      choose: links(services.settings).notices,
      // A letter about one room stops with that room.
      unsubscribe: rooms.length === 1 && only ? only.stop : all,
    })
    return postLetter(services, stores, account.email, letter)
  })
}

/**
 * The same for everyone in turn; to how many a letter was written. Whom it fails for does not keep the others waiting.
 *
 * @throws what failed, at the end, so that the job comes back: who was told is not told again
 */
export async function tellEach(
  services: Services,
  them: readonly { readonly accountId: string; readonly roomIds: readonly string[] }[],
  way: 'at-once' | 'digest',
): Promise<number> {
  let letters = 0
  const failed: unknown[] = []
  for (const { accountId, roomIds } of them)
    try {
      if (await tellByMail(services, accountId, roomIds, way)) letters += 1
    } catch (error) {
      services.log.error({ accountId, error }, 'somebody could not be told of what is new')
      failed.push(error)
    }
  if (failed.length > 0)
    throw new AggregateError(failed, `Letters of what is new that were not written: ${failed.length}.`)
  return letters
}

/**
 * Without what a letter of its own brings to this person at once: answers to the organiser's invitations, and a closed composition to
 * the members who are asked to confirm it.
 */
async function notToldApart(
  stores: Stores,
  { accountId, roomId, head, notices }: RoomNews,
): Promise<readonly Notice[]> {
  const { organiser } = await stores.rooms.standingIn(accountId, roomId)
  const seats = await stores.rooms.seatsOf(accountId, roomId)
  const confirms = seats.some((it) => it.mayEdit && it.organisationId !== head.organiser.id)
  return notices.filter(({ kind, by }) => {
    if (kind === 'joined' || kind === 'agreed' || kind === 'declined')
      return !organiser || by.organisationId === head.organiser.id
    return kind !== 'closed' || !confirms
  })
}

function roomTold({ settings }: Services, news: RoomNews, stop: string): RoomTold {
  const { head, edition, roomId, notices } = news
  const said = notices.filter((it) => it.kind === 'said').length
  const lines = notices.flatMap((it) => lineOf(news, it))
  // Those that name the reader come first, then the newest.
  const first = [
    ...lines.filter((it) => it.kind === 'named'),
    ...lines.filter((it) => it.kind !== 'named').toReversed(),
  ]
  return {
    room: head.name,
    program: edition.name,
    organiser: head.organiser.name,
    link: news.atTheDoor ? `${roomLinks(settings).room(roomId)}/terms` : roomLinks(settings).room(roomId),
    stop,
    atTheDoor: news.atTheDoor,
    lines: first.slice(0, linesTold),
    said,
    more: Math.max(0, first.length - linesTold),
  }
}

/** Nothing where it is counted among the messages. What was said leaves the house only where no confidentiality was agreed. */
function lineOf({ seats, texts, confidential }: RoomNews, it: Notice): NoticeLine[] {
  const by = { name: it.by.name, organisation: it.by.organisation }
  if (it.kind === 'said') return []
  if (it.kind === 'named') return [{ kind: it.kind, by, says: confidential ? null : beginning(texts[it.textId] ?? '') }]
  if (it.kind === 'organiser') return [{ kind: it.kind, organisation: it.organisation }]
  if ('seatId' in it) return [{ kind: it.kind, organisation: it.organisation ?? seats[it.seatId] ?? '' }]
  return [{ kind: it.kind }]
}

function beginning(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length > excerpt ? `${letters.slice(0, excerpt).join('')}…` : letters.join('')
}
