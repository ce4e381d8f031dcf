import { type Mention, partsOf } from '#rooms/mentions.ts'
import { useRoom } from './room-context.ts'

/** What somebody wrote, with whom it names marked; stronger where that is the reader or their organisation. */
export function Written({ textId }: { textId: string }) {
  const { view, me } = useRoom()
  const isMe = (it: Mention) => (it.kind === 'person' ? it.accountId === me.accountId : me.seatIds.includes(it.seatId))
  const parts = partsOf(view.texts[textId] ?? '', view.mentions[textId] ?? [])
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      {parts.map(({ text, names }, at) =>
        names.length === 0 ? (
          text
        ) : (
          <mark
            // biome-ignore lint/suspicious/noArrayIndexKey: The pieces of a text have no other name than their place.
            key={at}
            className={`rounded-4 px-0.5 font-700 ${names.some(isMe) ? 'bg-yellow-200 text-solid-gray-900' : 'bg-blue-50 text-blue-1000'}`}
          >
            {text}
          </mark>
        ),
      )}
    </p>
  )
}
