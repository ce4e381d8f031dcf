import type { FetcherWithComponents } from '@remix-run/react'
import type { ReactNode } from 'react'
import { kinds } from '#consortium/kinds.ts'
import { findPrefecture, prefectures } from '#consortium/prefecture.ts'
import type { Words } from '#consortium/words.ts'
import { useHydrated } from '../../use-hydrated.ts'
import { number } from '../../words/numbers.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { Button, buttonClass } from '../button.tsx'
import { Select, TextField } from '../field.tsx'
import type { Found, FoundOne } from './new-seat-data.ts'
import { useRoom } from './room-context.ts'
import { Together } from './together.tsx'

const kindOptions = Object.entries(kinds) as [string, Words][]

/** Brings what the search of a dialog finds. */
export type WhoFetcher = FetcherWithComponents<{ found: Found | null }>

/** The search of the directory: its own form, above the one that sends the choice. */
export function WhoSearch({
  as,
  role,
  fetcher,
  errors,
}: {
  as: string
  role: string | undefined
  fetcher: WhoFetcher
  /** Where nobody was chosen. */
  errors?: readonly string[] | undefined
}) {
  const { room } = useWords()
  const say = useSay()
  const { roomId } = useRoom()
  const hydrated = useHydrated()
  return (
    <fetcher.Form
      method="get"
      action={hydrated ? `/rooms/${roomId}/find` : `/rooms/${roomId}/seat`}
      className="grid gap-3 sm:grid-cols-[1fr_11rem_9rem_auto] sm:items-end"
      role="search"
    >
      <input type="hidden" name="as" value={as} />
      {role && <input type="hidden" name="role" value={role} />}
      <TextField name="q" label={room.invite.search} unmarked type="search" autoComplete="off" errors={errors} />
      <Select
        name="kind"
        label={room.invite.kind}
        unmarked
        empty={room.invite.anyKind}
        options={kindOptions.map(([value, label]) => ({ value, label: say(label) }))}
      />
      <Select
        name="prefecture"
        label={room.invite.prefecture}
        unmarked
        empty={room.invite.anyPrefecture}
        options={prefectures.map((it) => ({ value: it.code, label: say(it) }))}
      />
      <Button type="submit" kind="outline">
        {room.invite.searchButton}
      </Button>
    </fetcher.Form>
  )
}

/** What was found, one to choose; the choice is sent as `organisationId`. */
export function WhoFound({
  found,
  chosen,
  onChoose,
  onLook,
  fetcher,
}: {
  found: Found | null
  chosen: FoundOne | null
  onChoose: (it: FoundOne | null) => void
  /** Somebody has the pointer or the focus on it; null when on none. */
  onLook: (it: FoundOne | null) => void
  fetcher: WhoFetcher
}) {
  // Not among these any more, after another search: it stays chosen all the same.
  const apart = chosen && !found?.organisations.some((it) => it.id === chosen.id) ? chosen : null
  if (!found && !apart) return null
  return (
    <div className="space-y-3">
      {apart && <Chosen it={apart} onDrop={() => onChoose(null)} />}
      {found && <Results found={found} chosen={chosen} onChoose={onChoose} onLook={onLook} fetcher={fetcher} />}
    </div>
  )
}

function Chosen({ it, onDrop }: { it: FoundOne; onDrop: () => void }) {
  const { room } = useWords()
  return (
    <div className="rounded-8 border-2 border-blue-900 bg-blue-50 px-3 py-2">
      <input type="hidden" name="organisationId" value={it.id} />
      <p className="text-[0.875rem] font-700">{room.invite.chosen}</p>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Line it={it} />
        <Button kind="text" size="sm" onClick={onDrop}>
          {room.invite.chooseAnother}
        </Button>
      </div>
    </div>
  )
}

function Results({
  found,
  chosen,
  onChoose,
  onLook,
  fetcher,
}: {
  found: Found
  chosen: FoundOne | null
  onChoose: (it: FoundOne) => void
  onLook: (it: FoundOne | null) => void
  fetcher: WhoFetcher
}) {
  const { room } = useWords()
  return (
    <div>
      <p role="status" className="text-[0.875rem] text-solid-gray-700">
        {found.total === 0
          ? room.invite.nothing
          : (found.exact ? room.invite.found : room.invite.foundAtLeast)(number(found.total))}
        {found.total > found.organisations.length && room.invite.shown(found.organisations.length)}
      </p>
      {found.meant && <Meant meant={found.meant} fetcher={fetcher} />}
      {found.organisations.length > 0 && (
        <fieldset className="mt-1">
          <legend className="sr-only">{room.invite.who}</legend>
          <ul className="max-h-80 divide-y divide-solid-gray-200 overflow-y-auto rounded-8 border border-solid-gray-300">
            {found.organisations.map((it) => (
              <li key={it.id} onMouseEnter={() => onLook(it)} onMouseLeave={() => onLook(null)}>
                <label className="flex min-h-11 cursor-pointer items-start gap-3 px-3 py-2 hover:bg-solid-gray-50 has-checked:bg-blue-50">
                  <input
                    type="radio"
                    name="organisationId"
                    value={it.id}
                    defaultChecked={chosen?.id === it.id}
                    onChange={() => onChoose(it)}
                    onFocus={() => onLook(it)}
                    onBlur={() => onLook(null)}
                    className="focus-ring mt-1 size-5 shrink-0 cursor-pointer accent-blue-900"
                  />
                  <Line it={it} />
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {found.more && (
        <Again query={found.more} fetcher={fetcher} className={buttonClass('text', 'sm', 'mt-1')}>
          {room.invite.more}
        </Again>
      )}
    </div>
  )
}

/** Other words for those typed: taken already, or offered. */
function Meant({ meant, fetcher }: { meant: NonNullable<Found['meant']>; fetcher: WhoFetcher }) {
  const { understood } = useWords().search
  return (
    <p className="text-[0.875rem]">
      {meant.applied ? understood.meant(meant.text) : understood.didYouMean}{' '}
      <Again query={meant.query} fetcher={fetcher} className="text-link">
        {meant.applied ? understood.verbatim : meant.text}
      </Again>
    </p>
  )
}

/** Searches once more with another query; without scripts on the page of its own. */
function Again({
  query,
  fetcher,
  className,
  children,
}: {
  query: string
  fetcher: WhoFetcher
  className: string
  children: ReactNode
}) {
  const { roomId } = useRoom()
  return (
    <a
      href={`/rooms/${roomId}/seat?${query}`}
      className={className}
      onClick={(event) => {
        event.preventDefault()
        fetcher.load(`/rooms/${roomId}/find?${query}`)
      }}
    >
      {children}
    </a>
  )
}

function Line({ it }: { it: FoundOne }) {
  const { room, written } = useWords()
  const say = useSay()
  const place = it.prefecture && findPrefecture(it.prefecture)
  const kindWords = it.kinds.flatMap((kind) => (kind in kinds ? [say(kinds[kind as keyof typeof kinds])] : []))
  return (
    <span className="min-w-0 flex-1">
      <span className="font-700">{it.name}</span>
      {it.demo && (
        <span className="ml-2">
          <Badge tone="purple">{room.list.demo}</Badge>
        </span>
      )}
      <span className="ml-2">
        <Together with={it.id} />
      </span>
      <span className="block text-[0.875rem] text-solid-gray-700">
        {written.beside([
          ...(place ? [say(place)] : []),
          ...kindWords,
          it.claimed ? room.invite.claimed : room.invite.unclaimed,
        ])}
      </span>
      {it.capability && <span className="line-clamp-2 text-[0.875rem]">{it.capability}</span>}
    </span>
  )
}
