import type { ReactNode } from 'react'
import { formatDay } from '#consortium/calendar.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import type { Role } from '#consortium/roles.ts'
import { seatStates } from '#consortium/seat-states.ts'
import { shownOf } from '#programs/verdict.ts'
import { closedNow } from '#rooms/composition.ts'
import { openQuestions } from '#rooms/questions.ts'
import { isLive, type Seat, seatStateOn } from '#rooms/state.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { neededOf } from '../programme/needed.ts'
import { ProgramName } from '../programme/official-name.tsx'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'

/**
 * A room on one sheet of A4: who sits where and how firmly, what is missing, and which verdict says so, as its reader may see it.
 * No amount is on it: a sheet is handed on.
 */
export function RoomPaper() {
  const { paper, room: words, programme, written } = useWords()
  const { view, edition, on, me } = useRoom()
  const say = useSay()
  const { room } = view
  const closed = closedNow(room)
  const verdict = closed?.holds.verdict ?? verdictOf(view, { readsAmounts: me.organiser }, edition, on)
  const live = room.seats.filter(isLive)
  const many = (state: string) => live.filter((it) => seatStateOn(it, on) === state).length
  const places = room.area.flatMap((code) => findPrefecture(code) ?? []).map(say)
  const rows: readonly (readonly [string, ReactNode])[] = [
    [paper.program, <ProgramName key="program" of={edition.name} />],
    ...(room.organiser ? [[paper.organiser, room.organiser.name] as const] : []),
    [paper.area, written.beside(places) || paper.noArea],
    [paper.counts, paper.counted(many('confirmed'), many('agreed'), many('asked'))],
  ]
  const unmet = verdict?.findings.filter((it) => it.blocking && it.outcome === 'unmet') ?? []
  return (
    <article className="rounded-8 border border-solid-gray-300 bg-white p-5 text-[0.9375rem] leading-150 sm:p-8 print:rounded-none print:border-0 print:p-0 print:text-[0.6875rem] print:leading-140">
      <p className="text-right">{paper.day(say(formatDay(on)))}</p>
      <h1 className="text-[1.375rem] leading-140 font-700 print:text-[1.125rem]">{room.name}</h1>
      <dl className="mt-2 grid grid-cols-[6.5em_1fr] gap-x-3 gap-y-0.5">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="font-700">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>

      {verdict && (
        <section className="mt-4 border-2 border-solid-gray-900 px-3 py-2 print:mt-2 print:py-1">
          <h2 className="inline font-700">{written.label(paper.verdict)}</h2>
          <strong>{programme.overall[shownOf(verdict.outcome, verdict.findings)]}</strong>
          {closed ? (
            <p>{paper.closed}</p>
          ) : (
            <p>{paper.outlook(programme.overall[shownOf(verdict.outlook.outcome, verdict.findings)])}</p>
          )}
          <p className="text-[0.875em]">
            {words.verdict.named(closed?.holds.seq ?? room.seq, verdict.on, verdict.version.slice(0, 8))}
          </p>
        </section>
      )}

      <section className="mt-4 print:mt-2">
        <h2 className="border-b border-solid-gray-900 font-700">{paper.seats}</h2>
        <div className="mt-1 gap-x-8 md:columns-2 print:columns-2 print:gap-x-5">
          {edition.roles.map(({ role, called }) => (
            <RoleSeats
              key={role}
              role={role}
              called={say(called)}
              seats={live.filter((it) => it.roles.includes(role))}
            />
          ))}
          <StraySeats seats={live.filter((it) => !edition.roles.some(({ role }) => it.roles.includes(role)))} />
        </div>
      </section>

      {verdict && (
        <section className="mt-4 print:mt-2">
          <h2 className="border-b border-solid-gray-900 font-700">{paper.missing}</h2>
          {unmet.length === 0 ? (
            <p className="mt-1">{paper.nothingMissing}</p>
          ) : (
            <ul className="mt-1 list-disc pl-5">
              {unmet.map((it) => (
                <li key={it.rule}>{say(it.says)}</li>
              ))}
            </ul>
          )}
          <p className="mt-1">{paper.open(openQuestions(verdict.findings).length)}</p>
        </section>
      )}
      <p className="mt-3 text-[0.875em] print:mt-2">{programme.verdict.prevails}</p>
    </article>
  )
}

function RoleSeats({ role, called, seats }: { role: Role; called: string; seats: readonly Seat[] }) {
  const { paper } = useWords()
  const { edition } = useRoom()
  const needed = neededOf(edition, role).atLeast ?? 0
  const short = Math.max(0, needed - seats.filter((it) => it.state === 'confirmed').length)
  return (
    <div className="mb-2 print:mb-1">
      <h3 className="break-after-avoid font-700">
        {called}
        {short > 0 && <span className="ml-2 font-400 underline">{paper.short(short)}</span>}
      </h3>
      {seats.length === 0 ? <p>{paper.none}</p> : <SeatList seats={seats} under={role} />}
    </div>
  )
}

function StraySeats({ seats }: { seats: readonly Seat[] }) {
  const { room } = useWords()
  if (seats.length === 0) return null
  return (
    <div className="mb-2 print:mb-1">
      <h3 className="break-after-avoid font-700">{room.seats.noRole}</h3>
      <SeatList seats={seats} />
    </div>
  )
}

function SeatList({ seats, under }: { seats: readonly Seat[]; under?: Role }) {
  const { paper } = useWords()
  const { edition, on } = useRoom()
  const say = useSay()
  const roleNames = useRoleNames(edition)
  return (
    <ul>
      {seats.map((seat) => {
        const others = seat.roles.filter((it) => it !== under)
        return (
          <li key={seat.id} className="flex break-inside-avoid gap-x-2">
            <span className="w-[4.5em] shrink-0 [:lang(en)_&]:w-[6.5em]">{say(seatStates[seatStateOn(seat, on)])}</span>
            <span>
              {seat.organisation.name}
              {others.length > 0 && <span className="ml-[1em] text-[0.875em]">{paper.also(roleNames(others))}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
