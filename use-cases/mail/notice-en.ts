import type { HouseSettings } from '../services.ts'
import { signed } from './en.ts'
import type { Letter } from './letter.ts'
import type { NoticeLetters, NoticeLine, RoomTold, ToldOfRooms } from './notice-letters.ts'

/** The letters of what is new in rooms, in English. */
export function noticeLettersEn(settings: Pick<HouseSettings, 'publicUrl'>): NoticeLetters {
  const write = (subject: string, lead: string, { rooms, stopAll, choose, unsubscribe }: ToldOfRooms): Letter => ({
    ...signed(
      settings,
      subject,
      [
        lead,
        ...rooms.flatMap((it) => ['', ...roomLines(it)]),
        '',
        'Stop such mail about all rooms (no need to sign in):',
        stopAll,
        'Choose how you are told:',
        choose,
      ],
      'your settings say that you are told by mail of what happens in your rooms.',
    ),
    unsubscribe,
  })

  return {
    atOnce: (it) => write(subjectOf(it.rooms), 'Something you have not read yet happened in your room.', it),
    digest: (it) =>
      write(
        it.rooms.length === 1 ? 'New in 1 room' : `New in ${it.rooms.length} rooms`,
        'This is what you have not read yet in your rooms.',
        it,
      ),
  }
}

const isNamed = (it: NoticeLine) => it.kind === 'named'

const subjectOf = (rooms: readonly RoomTold[]): string => {
  const room = rooms.map((it) => `“${it.room}”`).join(', ')
  return rooms.some((it) => it.lines.some(isNamed)) ? `A message for you in ${room}` : `New in ${room}`
}

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const roomLines = ({ room, program, organiser, atTheDoor, lines, said, more, link, stop }: RoomTold): string[] => [
  `* ${room}`,
  `  ${program.en} (organiser: ${organiser})`,
  ...(atTheDoor
    ? ['- It has confidentiality terms. Until you accept them you cannot read what is inside.']
    : lines.flatMap((it) => told(it))),
  ...(said > 0 ? [`- ${counted(said, 'message', 'messages')}${lines.some(isNamed) ? ' more' : ''}.`] : []),
  ...(more > 0 ? [`- ${counted(more, 'other change', 'other changes')}.`] : []),
  link,
  'Stop such mail about this room alone (no need to sign in):',
  stop,
]

function told(it: NoticeLine): string[] {
  switch (it.kind) {
    case 'named': {
      const by = it.by.name ? ` by ${it.by.name}${it.by.organisation ? ` (${it.by.organisation})` : ''}` : ''
      return [`- A message${by} names you or your organisation.`, ...(it.says ? [`  “${it.says}”`] : [])]
    }
    case 'asked':
      return [`- ${it.organisation} was invited.`]
    case 'agreed':
      return [`- ${it.organisation} agreed in principle.`]
    case 'joined':
      return [`- ${it.organisation} is confirmed.`]
    case 'declined':
      return [`- ${it.organisation} declined.`]
    case 'withdrawn':
      return [`- The invitation of ${it.organisation} was withdrawn.`]
    case 'left':
      return [`- ${it.organisation} left the room.`]
    case 'signed':
      return [`- ${it.organisation} confirmed the composition.`]
    case 'ended':
      return [`- The register says that ${it.organisation} is closed.`]
    case 'organiser':
      return [`- ${it.organisation} is the organiser now.`]
    default:
      return [`- ${ofRoom[it.kind]}`]
  }
}

const ofRoom: Readonly<Record<Exclude<NoticeLine, { organisation: string } | { says: unknown }>['kind'], string>> = {
  moved: 'A change of roles or of the organiser was moved and waits for consent.',
  dropped: 'A change that waited for consent was declined and dropped.',
  closed: 'The composition is closed.',
  reopened: 'The composition was opened again. You will be asked to confirm it when it is closed next.',
  progress: 'The application has moved to another step.',
  terms: 'The confidentiality terms have a new version.',
  'terms-lifted': 'The confidentiality terms were taken back.',
  edition: 'The room goes by a new version of the requirements. Please see whether the verdict has changed.',
  restored: 'The room was archived and is restored.',
}
