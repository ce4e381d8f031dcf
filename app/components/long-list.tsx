import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import { useHydrated } from '../use-hydrated.ts'
import { rowIn, useInUse } from './use-in-use.ts'

/** Something to be scrolled to; another object asks anew. */
export interface Reveal {
  readonly key: string
  /** Whoever followed a link goes on from there with the keyboard. */
  readonly focus: boolean
}

/**
 * A list of thousands in a frame that scrolls: only what is seen is drawn. It keeps its place when something comes in above, and
 * stays at the newest while one is there. What has the focus or was typed into stays drawn. Without scripts it is a plain list.
 */
export function LongList<T>({
  items,
  keyOf,
  render,
  newest,
  label,
  role,
  className,
  top,
  bottom,
  onNearOldest,
  reveal = null,
  own,
}: {
  items: readonly T[]
  keyOf: (it: T) => string
  render: (it: T) => ReactNode
  /** At which end the newest stands. */
  newest: 'start' | 'end'
  label: string
  role: 'log' | 'group'
  className: string
  /** Above and below the list, inside its frame; `top` is `topHeight` high. */
  top?: ReactNode
  bottom?: ReactNode
  /** Somebody has scrolled to where the oldest stand. */
  onNearOldest?: (() => void) | undefined
  reveal?: Reveal | null
  /** The last that the reader added themselves: with another one the list goes to the newest. */
  own?: string | undefined
}) {
  const hydrated = useHydrated()
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<VirtualizerHandle>(null)
  const atNewest = useRef(true)
  /** Before it has been at its first place, its beginning is not where somebody went. */
  const placed = useRef(false)
  const shown = useRef<{ first: string | undefined; count: number }>({ first: undefined, count: 0 })
  const inUse = useInUse()

  const first = items[0] && keyOf(items[0])
  const last = items.at(-1)
  const grewAbove = shown.current.count > 0 && items.length > shown.current.count && first !== shown.current.first
  const shift = grewAbove && !(newest === 'start' && atNewest.current)
  useLayoutEffect(() => {
    shown.current = { first, count: items.length }
  })

  function cling() {
    if (!atNewest.current) return
    if (newest === 'end') list.current?.scrollToIndex(items.length - 1, { align: 'end' })
    else frame.current?.scrollTo({ top: 0 })
  }
  const newestKey = newest === 'end' ? last && keyOf(last) : first
  const followed = useRef(own)
  // biome-ignore lint/correctness/useExhaustiveDependencies: Whatever becomes the newest moves the list, and scripts that begin to run.
  useLayoutEffect(() => {
    if (own !== undefined && own !== followed.current) atNewest.current = true
    followed.current = own
    cling()
  }, [newestKey, own, hydrated])

  const wanted = useRef<Reveal | null>(null)
  function toWanted() {
    const it = wanted.current
    const index = it ? items.findIndex((one) => keyOf(one) === it.key) : -1
    // What is folded away has no place to scroll to yet.
    if (!it || index < 0 || !frame.current?.clientHeight) return
    wanted.current = null
    atNewest.current = false
    placed.current = true
    list.current?.scrollToIndex(index, { align: 'start' })
    if (!it.focus) return
    inUse.setFocused(it.key)
    // Drawn by then.
    setTimeout(() => rowIn(frame.current, it.key)?.focus({ preventScroll: true }), 100)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: Each wish to see something is followed once, when it comes.
  useEffect(() => {
    wanted.current = reveal
    if (hydrated) toWanted()
  }, [reveal, hydrated])

  function onScroll() {
    const it = frame.current
    if (!it) return
    const toEnd = it.scrollHeight - it.clientHeight - it.scrollTop
    const [toNewest, toOldest] = newest === 'end' ? [toEnd, it.scrollTop] : [it.scrollTop, toEnd]
    atNewest.current = toNewest < near / 8
    if (atNewest.current) placed.current = true
    if (placed.current && toOldest < near) onNearOldest?.()
  }

  const row = (it: T) => (
    <div key={keyOf(it)} data-row={keyOf(it)} tabIndex={-1} className="focus-ring rounded-4">
      {render(it)}
    </div>
  )
  const indexes = inUse.keys.map((key) => items.findIndex((it) => keyOf(it) === key)).filter((at) => at >= 0)
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: Its role is handed in, and bears a name.
    <div
      ref={frame}
      role={role}
      aria-label={label}
      // New ones are told apart, gathered; what is drawn by scrolling is not news.
      aria-live={role === 'log' ? 'off' : undefined}
      // A frame that scrolls must be reachable from the keyboard.
      tabIndex={0}
      className={`focus-ring relative overflow-y-auto rounded-8 pr-1 ${className}`}
      {...inUse.handlers}
    >
      {top}
      {hydrated ? (
        <Virtualizer
          ref={list}
          as="ol"
          item="li"
          data={items}
          scrollRef={frame}
          startMargin={top ? topHeight : 0}
          shift={shift}
          keepMounted={indexes}
          onScroll={onScroll}
          onResize={() => {
            toWanted()
            cling()
          }}
        >
          {row}
        </Virtualizer>
      ) : (
        <ol>
          {items.map((it) => (
            <li key={keyOf(it)}>{row(it)}</li>
          ))}
        </ol>
      )}
      {bottom}
    </div>
  )
}

/** So high stands what is above a list, in pixels. */
export const topHeight = 44
/** So near an end counts as there, in pixels. */
const near = 320
