import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import type { listRooms } from '#use-cases/rooms/list-rooms.ts'
import type { OwnClashes } from '#use-cases/rooms/see-clashes.ts'
import type { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import type { ValueOf } from '../../answers.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { ButtonLink } from '../button.tsx'
import { Section } from '../page.tsx'

interface Line {
  readonly key: string
  readonly says: string
  readonly more?: string
  readonly to: string
  readonly open: string
}

type Awaited = Omit<ValueOf<typeof seeWaiting>, 'changed'> &
  Pick<ValueOf<typeof listRooms>, 'invitations'> & { readonly clashes: OwnClashes }

/**
 * What waits for this person, each with the way to it: first what others wait for, then what they may look after. `quiet`: where
 * nothing waits, nothing is said.
 */
export function Waiting({ them, quiet }: { them: Awaited; quiet: boolean }) {
  const { waiting: words } = useWords()
  const lines = useLines(them)
  if (lines.length === 0 && quiet) return null
  return (
    <Section title={words.title} id="waiting">
      {lines.length === 0 ? (
        <p className="text-solid-gray-700">{words.none}</p>
      ) : (
        <ul className="divide-y divide-solid-gray-200 rounded-12 border-2 border-blue-900 px-4">
          {lines.map((it) => (
            <li key={it.key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <div className="min-w-0 flex-1 basis-64">
                <p>{it.says}</p>
                {it.more && <p className="line-clamp-2 text-[0.875rem] text-solid-gray-700">{it.more}</p>}
              </div>
              <ButtonLink size="sm" kind="outline" to={it.to}>
                {it.open}
                <span className="sr-only">{it.says}</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function useLines({
  invitations,
  deletions,
  terms,
  clashes,
  confirm,
  questions,
  answers,
  applications,
  introductions,
  expiring,
  calls,
  operator,
}: Awaited): Line[] {
  const {
    waiting: words,
    notices,
    archive,
    terms: termsWords,
    clashes: clashWords,
    openSeats,
    room,
    written,
  } = useWords()
  const say = useSay()
  const day = (it: string) => say(formatDay(it))
  return [
    ...invitations.map((it) => ({
      key: `invitation ${it.id}`,
      says: room.list.invitations.line(it.organiser, it.room),
      more: written.spaced([it.organisation, room.list.invitations.until(day(it.until))]),
      to: `/invitations/${it.id}`,
      open: room.list.invitations.open,
    })),
    ...deletions.map((it) => ({
      key: `deletion ${it.roomId}`,
      says: archive.deletion.line(it.room, day(it.on)),
      to: `/rooms/${it.roomId}#archive`,
      open: archive.deletion.open,
    })),
    ...terms.map((it) => ({
      key: `terms ${it.roomId}`,
      says: termsWords.waits.line(it.room),
      more: room.list.by(it.organiser),
      to: `/rooms/${it.roomId}/terms`,
      open: termsWords.waits.open,
    })),
    ...clashes.twoRooms.map(({ organisation, rooms: [one, other] }) => ({
      key: `two rooms ${organisation.id} ${one.id} ${other.id}`,
      says: clashWords.home.twoRooms(organisation.name, one.name, other.name),
      more: clashWords.home.more,
      to: `/rooms/${one.id}/clashes`,
      open: clashWords.home.open,
    })),
    ...clashes.lenders.map(({ organisation, room: { id, name }, lender }) => ({
      key: `lender ${organisation.id} ${id} ${lender}`,
      says: clashWords.home.lender(organisation.name, name),
      more: clashWords.home.more,
      to: `/rooms/${id}/clashes`,
      open: clashWords.home.open,
    })),
    ...confirm.map((it) => ({
      key: `confirm ${it.seatId}`,
      says: words.confirm.line(it.room, it.organisation.name),
      more: words.confirm.more(it.organiser.name, day(dayInJapan(new Date(it.closedAt)))),
      to: `/rooms/${it.roomId}#composition`,
      open: words.confirm.open,
    })),
    ...questions.map((it) => ({
      key: `question ${it.seatId} ${it.text}`,
      says: words.question.line(it.organisation, it.room),
      more: it.text,
      to: `/rooms/${it.roomId}/seats/${it.seatId}`,
      open: words.question.open,
    })),
    ...introductions.map((it) => ({
      key: `introduction ${it.openSeatId} ${it.organisation.id}`,
      says: openSeats.waiting.introductions.line(it.organisation.name),
      to: `/open-seats/${it.openSeatId}#own`,
      open: openSeats.waiting.introductions.open,
    })),
    ...applications.map((it) => ({
      key: `applications ${it.openSeatId}`,
      says: openSeats.waiting.applications.line(it.room, it.count),
      to: `/rooms/${it.roomId}/open-seats/${it.openSeatId}#applications`,
      open: openSeats.waiting.applications.open,
    })),
    ...answers.flatMap(({ roomId, room: name, answers: open, ticks, consents }) => [
      ...(consents > 0
        ? [
            {
              key: `consents ${roomId}`,
              says: words.consents.line(name, consents),
              to: `/rooms/${roomId}#motions`,
              open: words.consents.open,
            },
          ]
        : []),
      ...(open > 0
        ? [
            {
              key: `answers ${roomId}`,
              says: words.answers.line(name, open),
              to: `/rooms/${roomId}#clauses`,
              open: words.answers.open,
            },
          ]
        : []),
      ...(ticks > 0
        ? [
            {
              key: `ticks ${roomId}`,
              says: words.ticks.line(name, ticks),
              to: `/rooms/${roomId}#attest`,
              open: words.ticks.open,
            },
          ]
        : []),
    ]),
    ...expiring.map((it) => ({
      key: `expiring ${it.seatId}`,
      says: words.expiring.line(it.organisation, it.room),
      more: room.list.invitations.until(day(it.until)),
      to: `/rooms/${it.roomId}/seats/${it.seatId}`,
      open: words.expiring.open,
    })),
    ...calls.map((it) => ({
      key: `call ${it.seatId}`,
      says: notices.ladder.call.line(it.organisation, it.room),
      more: room.list.invitations.until(day(it.until)),
      to: `/rooms/${it.roomId}/seats/${it.seatId}`,
      open: words.expiring.open,
    })),
    ...(operator && operator.claims > 0
      ? [{ key: 'claims', says: words.claims.line(operator.claims), to: '/operator/claims', open: words.claims.open }]
      : []),
    ...(operator && operator.corrections > 0
      ? [
          {
            key: 'corrections',
            says: words.corrections.line(operator.corrections),
            to: '/operator/corrections',
            open: words.corrections.open,
          },
        ]
      : []),
  ]
}
