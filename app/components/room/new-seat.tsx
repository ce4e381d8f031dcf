import { useFetcher } from '@remix-run/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { addDays } from '#consortium/calendar.ts'
import { kinds } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'
import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { Joining } from '#rooms/preview.ts'
import type { Seat } from '#rooms/state.ts'
import { useHydrated } from '../../use-hydrated.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { Choices, focusFirstWrong, Select, TextArea, TextField } from '../field.tsx'
import { FormErrors } from '../notice.tsx'
import { Invited } from './invited.tsx'
import { JoinPreview } from './join-preview.tsx'
import type { Found, FoundOne, NewSeatAnswer, SeatAim } from './new-seat-data.ts'
import { RoleTicks } from './role-ticks.tsx'
import { useRoom } from './room-context.ts'
import { type WhoFetcher, WhoFound, WhoSearch } from './who-picker.tsx'

/** Who is meant, where the page knows already: a candidate of the desk, or a seat that was asked. */
export type Meant = Pick<Seat, 'id' | 'organisation' | 'facts' | 'roles'> & { readonly claimed?: boolean | undefined }

/**
 * Brings an organisation to a seat: search or name it, say in which roles, and then invite it, keep it on the short list, or write
 * down its 内諾. The same form stands in a dialog and on a page of its own.
 */
export function NewSeat({
  as,
  roles = [],
  seat,
  candidate,
  startFound = null,
  startAnswer,
  onClose,
}: {
  as: SeatAim
  roles?: readonly Role[]
  /** record: the seat that was asked. */
  seat?: Meant
  /** invite, record: from the desk; the seat keeps its id. */
  candidate?: Meant
  startFound?: Found | null
  startAnswer?: NewSeatAnswer | undefined
  onClose?: (() => void) | undefined
}) {
  const { room, shell } = useWords()
  const { roomId, edition, on } = useRoom()
  const fetcher = useFetcher<NewSeatAnswer>()
  const hydrated = useHydrated()
  const search: WhoFetcher = useFetcher<{ found: Found | null }>()
  const found = search.data?.found ?? startFound
  const [chosen, setChosen] = useState<FoundOne | null>(null)
  const [looked, setLooked] = useState<FoundOne | null>(null)
  const [unlisted, setUnlisted] = useState(false)
  const meant = seat ?? candidate
  const [ticked, setTicked] = useState<readonly Role[]>(meant?.roles ?? roles)
  const answer = fetcher.data ?? startAnswer
  const error = (name: string) => (answer && !answer.ok && answer.fields[name] ? [answer.fields[name]] : undefined)

  const seen = unlisted ? null : (looked ?? chosen)
  const joining = useMemo((): Joining | null => {
    if (meant) return { seatId: meant.id, organisation: meant.organisation, facts: meant.facts, roles: ticked }
    return seen && { organisation: { id: seen.id, name: seen.name }, facts: seen.facts, roles: ticked }
  }, [meant, seen, ticked])

  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer && !answer.ok) focusFirstWrong(frame.current)
  }, [answer])

  if (answer?.ok && as === 'invite' && answer.invited) return <Invited it={answer.invited} onClose={onClose} />
  if (answer?.ok) return <Done as={as} onClose={onClose} />

  return (
    <div ref={frame} className="space-y-5">
      <p className="text-[0.9375rem] text-solid-gray-700">
        {as === 'invite' ? room.invite.lead : as === 'record' ? room.record.lead : room.desk.lead}
      </p>
      {!meant && (!hydrated || !unlisted) && (
        <WhoSearch as={as} role={roles[0]} fetcher={search} errors={chosen ? undefined : error('organisationId')} />
      )}
      <fetcher.Form
        method="post"
        action={`/rooms/${roomId}/seat`}
        className="space-y-5"
        onChange={(event) => {
          const now = new FormData(event.currentTarget).getAll('roles').map(String) as Role[]
          if (!seat && now.join() !== ticked.join()) setTicked(now)
        }}
        onSubmit={(event) => {
          if (fetcher.state !== 'idle') return event.preventDefault()
          const id = event.currentTarget.elements.namedItem('clientId')
          if (id instanceof HTMLInputElement) id.value = crypto.randomUUID()
        }}
      >
        <input type="hidden" name="as" value={as} />
        <input type="hidden" name="clientId" defaultValue="" />
        {answer && <FormErrors errors={answer.errors} />}
        {meant ? (
          <>
            <input type="hidden" name="seatId" value={meant.id} />
            {meant.organisation.id ? (
              <input type="hidden" name="organisationId" value={meant.organisation.id} />
            ) : (
              <input type="hidden" name="keptName" value={meant.organisation.name} />
            )}
            <p className="font-700">{meant.organisation.name}</p>
          </>
        ) : (
          <>
            {(!hydrated || !unlisted) && (
              <WhoFound found={found} chosen={chosen} onChoose={setChosen} onLook={setLooked} fetcher={search} />
            )}
            <Unlisted open={unlisted} onOpen={setUnlisted} error={error} as={as} />
          </>
        )}
        {hydrated && joining && (
          <div className="sticky bottom-0 z-10">
            <JoinPreview who={joining} />
          </div>
        )}
        {!seat && (
          <RoleTicks
            edition={edition}
            chosen={meant?.roles ?? roles}
            label={room.invite.roles}
            help={room.invite.rolesHelp}
            errors={error('roles')}
          />
        )}
        {as === 'invite' && (
          <>
            <WayFields
              who={
                meant
                  ? meant.organisation.id
                    ? (meant.claimed ?? 'listed')
                    : 'unlisted'
                  : unlisted
                    ? 'unlisted'
                    : chosen?.claimed
              }
              domain={chosen?.domain ?? null}
              error={error}
            />
            <TextArea
              name="message"
              label={room.invite.message}
              help={room.invite.messageHelp}
              rows={3}
              maxLength={2000}
              errors={error('message')}
            />
            <TextField
              name="until"
              type="date"
              label={room.invite.until}
              help={room.invite.untilHelp}
              required
              defaultValue={addDays(on, 14)}
              min={on}
              max={addDays(on, 365)}
              errors={error('until')}
            />
          </>
        )}
        {as === 'record' && (
          <>
            <TextField
              name="said.who"
              label={room.record.who}
              help={room.record.whoHelp}
              required
              errors={error('said.who')}
            />
            <TextField
              name="said.on"
              type="date"
              label={room.record.on}
              required
              defaultValue={on}
              max={on}
              errors={error('said.on')}
            />
            <TextField
              name="said.how"
              label={room.record.how}
              help={room.record.howHelp}
              required
              errors={error('said.how')}
            />
          </>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" aria-disabled={fetcher.state !== 'idle' || undefined}>
            {fetcher.state !== 'idle' ? shell.sending : room.seatAims[as]}
          </Button>
          {onClose && (
            <Button kind="text" onClick={onClose}>
              {shell.cancel}
            </Button>
          )}
        </div>
      </fetcher.Form>
    </div>
  )
}

type Errors = (name: string) => readonly string[] | undefined

/** Somebody the directory does not have: a name, and what the organiser knows of it. */
function Unlisted({
  open,
  onOpen,
  error,
  as,
}: {
  open: boolean
  onOpen: (open: boolean) => void
  error: Errors
  as: SeatAim
}) {
  const { room } = useWords()
  const say = useSay()
  const hydrated = useHydrated()
  const fields = (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        name="name"
        label={room.invite.name}
        help={as === 'invite' ? room.invite.nameHelp : undefined}
        unmarked
        className="sm:col-span-2"
        errors={error('name')}
      />
      <Select
        name="newKind"
        label={room.invite.kind}
        unmarked
        empty={room.invite.anyKind}
        options={(Object.entries(kinds) as [string, Words][]).map(([value, label]) => ({ value, label: say(label) }))}
      />
      <Select
        name="newPrefecture"
        label={room.invite.prefecture}
        unmarked
        empty={room.invite.anyPrefecture}
        options={prefectures.map((it) => ({ value: it.code, label: say(it) }))}
      />
    </div>
  )
  if (!hydrated)
    return (
      <fieldset className="rounded-8 border border-solid-gray-300 p-3">
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="who" value="unlisted" className="size-5 accent-blue-900" />
          {room.invite.unlisted[as]}
        </label>
        {fields}
      </fieldset>
    )
  return (
    <div className="space-y-3">
      <Button kind="text" size="sm" onClick={() => onOpen(!open)}>
        {open ? room.invite.listed : room.invite.unlisted[as]}
      </Button>
      {open && (
        <>
          <input type="hidden" name="who" value="unlisted" />
          {fields}
        </>
      )}
    </div>
  )
}

/** How the invitation reaches them: what is possible follows from who it is. `who` undefined: not known, so all ways stand there. */
function WayFields({
  who,
  domain,
  error,
}: {
  who: boolean | 'listed' | 'unlisted' | undefined
  domain: string | null
  error: Errors
}) {
  const { room, written } = useWords()
  const hydrated = useHydrated()
  const ways = waysTo(who)
  const [picked, setPicked] = useState<string | null>(null)
  const way = picked && ways.includes(picked) ? picked : (ways[0] ?? 'member')
  if (hydrated && who === undefined) return null
  return (
    <div className="space-y-3">
      <Choices
        key={ways.join()}
        name="way"
        label={room.invite.way}
        unmarked
        chosen={way}
        onChange={(value) => setPicked(value)}
        options={ways.map((it) => ({
          value: it,
          label: room.invite.ways[it as keyof typeof room.invite.ways],
          help: room.invite.waysHelp[it as keyof typeof room.invite.waysHelp],
        }))}
        errors={error('way')}
      />
      {(!hydrated || way === 'address' || way === 'mail') && (
        <TextField
          name="address"
          type="email"
          label={room.invite.address}
          help={
            domain ? written.withMore(room.invite.domainHint(domain), room.invite.addressHelp) : room.invite.addressHelp
          }
          unmarked
          required={hydrated}
          errors={error('address')}
        />
      )}
    </div>
  )
}

function waysTo(who: boolean | 'listed' | 'unlisted' | undefined): readonly string[] {
  if (who === true) return ['member']
  if (who === false) return ['address', 'link']
  if (who === 'unlisted') return ['mail', 'link']
  return who === 'listed' ? ['member', 'address', 'link'] : ['member', 'address', 'link', 'mail']
}

function Done({ as, onClose }: { as: SeatAim; onClose?: (() => void) | undefined }) {
  const { room, shell } = useWords()
  const { roomId } = useRoom()
  return (
    <div role="status" className="space-y-4">
      <p className="font-700">{room.seatDone[as]}</p>
      {onClose ? (
        <Button onClick={onClose}>{shell.close}</Button>
      ) : (
        <a className="text-link" href={`/rooms/${roomId}`}>
          {room.invite.done.back}
        </a>
      )}
    </div>
  )
}
