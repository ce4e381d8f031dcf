import { findEdition } from '#programs/catalogue/index.ts'
import type { StoredEvent } from '#rooms/events.ts'
import { textIdsIn } from '#use-cases/rooms/room-reading.ts'
import type { Changed } from '#use-cases/rooms/see-waiting.ts'
import type { ChangedRoom } from './components/home/changed.tsx'
import { sentenceOf } from './components/room/sentence.ts'
import type { AppWords } from './words/ja.ts'
import { languageOf, wordsIn } from './words/words.ts'

/** So many characters of a message stand on the page. */
const excerpt = 80

/** What changed in a room as a page tells it. Told here, so that no event with all it carries travels to the browser. */
export async function tellChanged(it: Changed, request: Request): Promise<ChangedRoom> {
  const language = languageOf(request)
  const edition = await findEdition(it.program)
  const telling = {
    words: wordsIn(language),
    say: (words: { ja: string; en: string }) => words[language],
    edition: { roles: edition?.roles ?? [] },
    nameOf: (seatId: string) => it.seats.find((seat) => seat.seatId === seatId)?.name,
  }
  return {
    roomId: it.roomId,
    room: it.room,
    unread: it.unread,
    forYou: it.forYou,
    lines: it.latest.map((event) => ({
      seq: event.seq,
      at: event.at,
      by: event.by.name,
      says: saidIn(event, it.texts, telling.words) ?? sentenceOf(telling, event),
    })),
  }
}

/** The beginning of what somebody wrote; null for another event, and where it was erased. */
function saidIn(event: StoredEvent, texts: Changed['texts'], { waiting }: AppWords): string | null {
  const [textId = ''] = textIdsIn([event])
  const text = texts[textId]
  if (text === undefined) return null
  const letters = [...text.replace(/\s+/g, ' ')]
  return waiting.changed.said(letters.length > excerpt ? `${letters.slice(0, excerpt).join('')}…` : letters.join(''))
}
