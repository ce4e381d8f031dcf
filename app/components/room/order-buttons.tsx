import { useWords } from '../../words/use-words.ts'
import { RoomForm } from './room-form.tsx'

/** Moves a candidate one place up or down the short list, which is the order of asking. */
export function OrderButtons({ name, at, seatIds }: { name: string; at: number; seatIds: readonly string[] }) {
  const { candidates: words } = useWords()
  return (
    <>
      {at > 0 && <Move order={swapped(seatIds, at - 1)} path="m4 10 4-4 4 4" label={words.earlierOf(name)} />}
      {at < seatIds.length - 1 && <Move order={swapped(seatIds, at)} path="m4 6 4 4 4-4" label={words.laterOf(name)} />}
    </>
  )
}

function Move({ order, path, label }: { order: readonly string[]; path: string; label: string }) {
  return (
    <RoomForm
      intent="order"
      hidden={{ seatIds: order }}
      kind="outline"
      size="sm"
      className=""
      submit={
        <>
          <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
          <span className="sr-only">{label}</span>
        </>
      }
    />
  )
}

/** The place and the one after it exchanged. */
const swapped = (them: readonly string[], at: number): readonly string[] => [
  ...them.slice(0, at),
  ...them.slice(at, at + 2).reverse(),
  ...them.slice(at + 2),
]
