import { useRef, useState } from 'react'
import type { Message } from '#rooms/state.ts'
import { useHydrated } from '../../use-hydrated.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { TextArea } from '../field.tsx'
import { messageId } from './message-links.ts'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { Unfolded } from './unfolded.tsx'
import { Written } from './written.tsx'

/** One message as it reads now, who wrote it and when, and what it said before. */
export function Said({ it }: { it: Message }) {
  const { room } = useWords()
  const { moment } = useWords().written
  const { view, me, talk } = useRoom()
  const name = it.by.name ?? room.messages.gone
  const when = moment(new Date(it.at))
  const mine = it.by.accountId === me.accountId
  const living = !it.erased && !view.room.archived
  // In a talk beside the room everyone who reads it writes.
  const writes = talk !== undefined || me.organiser || me.mayEdit.length > 0
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-solid-gray-700">
        <strong className="text-[0.875rem] text-solid-gray-900">{name}</strong>
        {it.by.organisation && <span>{it.by.organisation}</span>}
        {talk ? (
          <time dateTime={it.at}>{when}</time>
        ) : (
          <a href={`#${messageId(it.seq)}`} className="focus-ring hover:underline">
            <time dateTime={it.at}>{when}</time>
          </a>
        )}
        {it.edited && !it.erased && <span>{room.messages.edited}</span>}
        {living && (me.organiser || mine) && <Erase textId={it.textId} of={room.messages.eraseOf(name, when)} />}
      </div>
      {it.erased ? <p className="text-solid-gray-700">{room.messages.erased}</p> : <Written textId={it.textId} />}
      {!it.erased && <Unfolded text={view.texts[it.textId] ?? ''} />}
      {!it.erased && it.earlier.length > 0 && <Earlier it={it} />}
      {living && mine && writes && <Edit it={it} of={room.messages.editOf(name, when)} />}
    </>
  )
}

const summary = 'focus-ring inline-flex min-h-8 cursor-pointer items-center rounded-4 text-link text-[0.8125rem]'

/** Which log a form means; the room's own without. */
const inTalk = (talk: { readonly logId: string } | undefined) => (talk ? { logId: talk.logId } : undefined)

/** 編集前: for everyone who reads the message. */
function Earlier({ it }: { it: Message }) {
  const { room } = useWords()
  const { moment } = useWords().written
  const { view } = useRoom()
  return (
    <details>
      <summary className={summary}>{room.messages.earlier}</summary>
      <ol className="space-y-2 border-l-2 border-solid-gray-300 pl-3">
        {it.earlier.toReversed().map(({ textId, at }) => (
          <li key={textId}>
            <time dateTime={at} className="block text-[0.8125rem] text-solid-gray-700">
              {room.messages.earlierOf(moment(new Date(at)))}
            </time>
            <p className="whitespace-pre-wrap wrap-anywhere text-solid-gray-800">{view.texts[textId]}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Edit({ it, of }: { it: Message; of: string }) {
  const { room } = useWords()
  const { view, talk } = useRoom()
  const box = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  // Without scripts every form must stand there already; with them only one that is wanted.
  const hydrated = useHydrated()
  return (
    <details ref={box} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={summary}>
        {room.messages.edit}
        <span className="sr-only">{of}</span>
      </summary>
      {(open || !hydrated) && (
        <RoomForm
          intent="edit"
          hidden={{ message: `${it.seq}`, ...inTalk(talk) }}
          submit={room.messages.edit}
          size="sm"
          className="space-y-2 pb-2"
          onDone={() => {
            box.current?.removeAttribute('open')
            box.current?.querySelector('summary')?.focus()
          }}
        >
          <TextArea
            key={it.textId}
            name="text"
            label={room.messages.editLabel}
            unmarked
            required
            rows={3}
            maxLength={4000}
            defaultValue={view.texts[it.textId]}
          />
        </RoomForm>
      )}
    </details>
  )
}

function Erase({ textId, of }: { textId: string; of: string }) {
  const { room, shell } = useWords()
  const { talk } = useRoom()
  return (
    <Dialog
      opener={
        <>
          {room.messages.erase}
          <span className="sr-only">{of}</span>
        </>
      }
      kind="text"
      size="sm"
      title={room.messages.eraseTitle}
    >
      {(close) => (
        <>
          <p className="mb-4">{room.messages.eraseSure}</p>
          <RoomForm
            intent="erase"
            hidden={{ textId, ...inTalk(talk) }}
            submit={room.messages.eraseTitle}
            kind="danger"
            onDone={close}
            aside={
              <Button kind="text" onClick={close}>
                {shell.cancel}
              </Button>
            }
          />
        </>
      )}
    </Dialog>
  )
}
