import { Form } from '@remix-run/react'
import type { NoticeWay } from '#use-cases/stores/notices.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { Choices } from '../field.tsx'

/** How somebody is told of all their rooms by mail, and the rooms where they chose otherwise. */
export function NoticeChoices({
  all,
  rooms,
}: {
  all: NoticeWay
  rooms: readonly { readonly roomId: string; readonly room: string; readonly way: NoticeWay }[]
}) {
  const words = useWords().notices.mail
  return (
    <>
      <Form method="post" className="max-w-lg space-y-4">
        <Choices name="way" label={words.label} unmarked required chosen={all} options={useWays()} />
        <SubmitButton name="intent" value="notices">
          {words.button}
        </SubmitButton>
      </Form>
      <h3 className="mt-6 font-700">{words.rooms.title}</h3>
      {rooms.length === 0 ? (
        <p className="mt-1 text-solid-gray-700">{words.rooms.none}</p>
      ) : (
        <ul className="mt-1 divide-y divide-solid-gray-200">
          {rooms.map((it) => (
            <li key={it.roomId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
              <span>
                {it.room}
                <span className="block text-[0.875rem] text-solid-gray-700">{words.ways[it.way]}</span>
              </span>
              <TextLink to={`/rooms/${it.roomId}/notices`}>
                {words.rooms.change}
                <span className="sr-only">{it.room}</span>
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The ways to be told, each with what it means. */
export function useWays() {
  const words = useWords().notices.mail
  const inOrder = Object.keys(words.ways) as NoticeWay[]
  return inOrder.map((value) => ({ value, label: words.ways[value], help: words.help[value] }))
}
