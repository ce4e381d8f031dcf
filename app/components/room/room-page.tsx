import { useRef } from 'react'
import { findPrefecture } from '#consortium/prefecture.ts'
import type { Edition } from '#programs/edition.ts'
import { shownOf, type Verdict } from '#programs/verdict.ts'
import { callWindow } from '#programs/window.ts'
import { closedNow } from '#rooms/composition.ts'
import { verdictOf } from '#rooms/verdict.ts'
import type { RoomView } from '#rooms/view.ts'
import type { OwnClashes } from '#use-cases/rooms/see-clashes.ts'
import type { SourceMark as Mark } from '#use-cases/sources/see-source-marks.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { TextLink } from '../button.tsx'
import { RoomContacts, type SeatContacts } from '../contacts/room-contacts.tsx'
import { MoneySection } from '../money/money-section.tsx'
import { PageTitle, Section } from '../page.tsx'
import { SourceMark } from '../programme/source-mark.tsx'
import { WindowBadge } from '../verdict/window-line.tsx'
import { ArchivedNotice, ArchiveRoom } from './archive.tsx'
import { AttestList, statementsIn } from './attest-list.tsx'
import { ClashLink, ClashNotice } from './clash-notice.tsx'
import { ClosedNotice } from './closed-notice.tsx'
import { Closing } from './closing.tsx'
import { ConnectionLine } from './connection-line.tsx'
import { Describe } from './describe.tsx'
import { Desk } from './desk.tsx'
import { DialogHost } from './dialog-link.tsx'
import { EditionAhead, EditionBehind } from './edition-change.tsx'
import { HereNow } from './here-now.tsx'
import { History } from './history.tsx'
import { Messages } from './messages.tsx'
import { Motions } from './motions.tsx'
import { NewSince } from './new-since.tsx'
import { PlanForm } from './plan-form.tsx'
import { Progress } from './progress.tsx'
import { type RoomAtHand, RoomContext } from './room-context.ts'
import { RoomKeys } from './room-keys.tsx'
import { SeatsBoard } from './seats-board.tsx'
import { Talks } from './talks.tsx'
import { useReading } from './use-reading.ts'
import { useRoomView, useToday } from './use-room-view.ts'
import { Clauses, Verdicts } from './verdicts.tsx'

export type LoadedRoom = RoomAtHand & {
  readonly demo: boolean
  readonly contacts: SeatContacts
  readonly mark: Mark | null
  /** Overlaps that only the people of an organisation may know of. */
  readonly own: OwnClashes
}

/** A room, live: verdict and outlook, who sits where, clause by clause, what is said and what happened. */
export function RoomPage({ loaded }: { loaded: LoadedRoom }) {
  const { room, programme, complete, composition, contacts, drill, fit, money, suggestions, written } = useWords()
  const { view, connection, client, here, beside } = useRoomView(loaded.roomId, loaded.view)
  const on = useToday(loaded.on, client)
  const newAfter = useReading({ readTo: loaded.readTo, seq: view.room.seq, client, live: connection === 'live' })
  const archived = view.room.archived !== null
  // In any of the logs that are held, events of newer code were met.
  const reload = [view.room, view.desk, ...Object.values(view.sides)].some((it) => it.reload)
  // An archived room is shown as to a reader.
  const me = archived ? { ...loaded.me, organiser: false, mayEdit: [] } : loaded.me
  const { verdict: live, stale } = useVerdict(view, loaded.me.organiser, loaded.edition, on)
  const closed = closedNow(view.room)
  const verdict = closed?.holds.verdict ?? live
  const at: RoomAtHand = { ...loaded, me, view, on, newAfter, verdict }
  const { organiser } = me
  // While it is closed nobody changes seats, facts or plan: those parts are shown as to a reader.
  const parts: RoomAtHand = closed ? { ...at, me: { ...at.me, organiser: false, mayEdit: [] } } : at
  return (
    <RoomContext.Provider value={at}>
      <DialogHost>
        <Title at={at} demo={loaded.demo} />
        <ConnectionLine connection={connection} reload={reload}>
          <HereNow here={here} />
        </ConnectionLine>
        <NewSince />
        <RoomKeys />
        <Jumps organiser={organiser && !closed} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div>
            <SourceMark mark={loaded.mark} of="room" className="mb-6" />
            <ArchivedNotice organiser={loaded.me.organiser} />
            <ClosedNotice />
            <Motions />
            {!closed && <EditionAhead outcome={live ? shownOf(live.outcome, live.findings) : undefined} />}
            <section aria-labelledby="verdict-title" className="mb-8">
              <h2 id="verdict-title" className="sr-only">
                {room.verdict.title}
              </h2>
              {verdict ? <Verdicts verdict={verdict} /> : <p role="status">{room.connection.connecting}</p>}
              <p className="mt-2 flex flex-wrap gap-x-5">
                <TextLink to={`/rooms/${loaded.roomId}/drill`} className="inline-flex min-h-8 items-center">
                  {drill.title}
                </TextLink>
                <TextLink to={`/rooms/${loaded.roomId}/fit`} className="inline-flex min-h-8 items-center">
                  {fit.title}
                </TextLink>
                <ClashLink />
                {organiser && !closed && (
                  <TextLink to={`/rooms/${loaded.roomId}/complete`} className="inline-flex min-h-8 items-center">
                    {complete.link}
                  </TextLink>
                )}
              </p>
              {stale && !closed && <p className="mt-2 text-[0.875rem] text-solid-gray-700">{room.verdict.working}</p>}
              {verdict && <ClashNotice verdict={verdict} own={loaded.own} />}
            </section>
            <Closing verdict={live} />
            <Progress />
            <RoomContext.Provider value={parts}>
              <Section
                title={room.seats.title}
                lead={room.seats.lead}
                id="seats"
                actions={<TextLink to={`/rooms/${loaded.roomId}/drill`}>{drill.link}</TextLink>}
              >
                <SeatsBoard />
              </Section>
              {organiser && !closed && (
                <Section
                  title={room.desk.title}
                  lead={written.withMore(room.desk.lead, room.desk.outlookNote)}
                  id="desk"
                >
                  <Desk />
                </Section>
              )}
              {verdict && (
                <Section title={room.verdict.clauses} id="clauses">
                  <EditionBehind />
                  <Clauses verdict={verdict} />
                </Section>
              )}
              {statementsIn(loaded.edition.rules).length > 0 && (
                <Section title={room.attest.title} lead={room.attest.lead} id="attest">
                  <AttestList />
                </Section>
              )}
              <Section title={room.plan.title} lead={room.plan.lead} id="plan">
                <PlanForm />
              </Section>
              {loaded.edition.money.length > 0 && (
                <Section title={money.title} lead={money.lead} id="money" className="scroll-mt-24">
                  <MoneySection readsAll={loaded.me.organiser} />
                </Section>
              )}
            </RoomContext.Provider>
            {organiser && !closed && (
              <div id="describe" className="mb-10 scroll-mt-24">
                <Describe />
              </div>
            )}
            {!archived && (
              <div id="archive" className="mb-10 scroll-mt-24">
                <ArchiveRoom organiser={organiser} />
              </div>
            )}
            {loaded.me.organiser && (
              <p className="mb-10">
                <TextLink to={`/rooms/${loaded.roomId}/copy`}>{composition.copy.link}</TextLink>
              </p>
            )}
            {organiser && closed && (
              <p className="mb-10">
                <TextLink to={`/rooms/${loaded.roomId}/suggestions`}>{suggestions.link}</TextLink>
              </p>
            )}
          </div>
          <aside aria-label={room.page.talk}>
            <div className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:pl-1">
              <Section
                title={room.messages.title}
                id="messages"
                className="rounded-12 border border-solid-gray-300 p-4"
              >
                <p className="mb-3 text-[0.8125rem] leading-150 text-solid-gray-700">{room.page.everyoneReads}</p>
                <Messages client={client} connection={connection} />
              </Section>
              <Talks client={client} connection={connection} />
              <Section title={room.history.title} id="history" className="rounded-12 border border-solid-gray-300 p-4">
                <History client={client} />
              </Section>
              <Section title={contacts.title} id="contacts" className="rounded-12 border border-solid-gray-300 p-4">
                <RoomContacts loaded={loaded.contacts} beside={beside} />
              </Section>
            </div>
          </aside>
        </div>
        {verdict && (
          <p className="text-[0.8125rem] text-solid-gray-700">
            {programme.verdict.prevails}{' '}
            {room.verdict.named(closed?.holds.seq ?? view.room.seq, verdict.on, verdict.version.slice(0, 8))}
          </p>
        )}
      </DialogHost>
    </RoomContext.Provider>
  )
}

function Title({ at, demo }: { at: RoomAtHand; demo: boolean }) {
  const { room, paper, terms, notices, written } = useWords()
  const say = useSay()
  const { name, organiser, purpose, area } = at.view.room
  const places = area.flatMap((code) => findPrefecture(code) ?? []).map(say)
  return (
    <PageTitle
      title={name}
      back={{ to: '/rooms', label: room.list.title }}
      actions={
        <>
          {(at.me.organiser || at.view.room.terms.length > 0) && (
            <TextLink to={`/rooms/${at.roomId}/terms`}>{terms.link}</TextLink>
          )}
          <TextLink to={`/rooms/${at.roomId}/notices`}>{notices.room.link}</TextLink>
          <TextLink to={`/rooms/${at.roomId}/print`}>{paper.title}</TextLink>
        </>
      }
      above={
        <>
          <WindowBadge window={callWindow(at.edition, at.on)} />
          <TextLink to={`/programs/${at.edition.id}`}>{say(at.edition.name)}</TextLink>
          {demo && <Badge tone="purple">{room.list.demo}</Badge>}
        </>
      }
      lead={
        <>
          {organiser && <span className="block">{room.page.organiser(organiser.name)}</span>}
          <span className="block">
            {written.label(room.page.area)}
            {places.length > 0 ? written.beside(places) : room.page.noArea}
          </span>
          {purpose && <span className="mt-1 block whitespace-pre-wrap">{purpose}</span>}
        </>
      }
    />
  )
}

/** On a narrow screen everything stands below each other: the way to each part. */
function Jumps({ organiser }: { organiser: boolean }) {
  const { room, contacts, money } = useWords()
  const parts = [
    ['seats', room.seats.title],
    ...(organiser ? [['desk', room.desk.title]] : []),
    ['clauses', room.verdict.clauses],
    ['plan', room.plan.title],
    ['money', money.title],
    ['messages', room.messages.title],
    ['history', room.history.title],
    ['contacts', contacts.title],
  ]
  return (
    <nav aria-label={room.page.parts} className="mb-5 lg:hidden">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem]">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className="text-link inline-flex min-h-8 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * Who does not read all amounts needs the server's sums for just this number; until they come the last verdict stays, marked.
 */
function useVerdict(view: RoomView, readsAmounts: boolean, edition: Edition, on: string) {
  const last = useRef<Verdict | null>(null)
  const now = verdictOf(view, { readsAmounts }, edition, on)
  if (now) last.current = now
  return { verdict: now ?? last.current, stale: now === null && last.current !== null }
}
