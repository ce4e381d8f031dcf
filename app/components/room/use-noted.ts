import { useEffect, useRef } from 'react'

/** Milliseconds until it is tried again where nobody answered. */
const again = 10_000

/** What a page shows, as the form of `rooms/:id/shown` wants it. */
export interface Shown {
  readonly shows: 'next-to-ask' | 'drill'
  readonly counting?: 'hoped' | 'confirmed'
}

/**
 * Has the house write down whom this page suggests by itself, whenever that is no longer what it came with.
 *
 * @param them all that is suggested, as one text; the page's loader has noted what it came with
 */
export function useNoted(roomId: string, what: Shown | null, them: string): void {
  const noted = useRef(them)
  const form = what && new URLSearchParams({ ...what }).toString()
  useEffect(() => {
    if (form === null || noted.current === them) return
    const left = new AbortController()
    let waiting: ReturnType<typeof setTimeout> | undefined
    const note = async () => {
      const answer = await fetch(`/rooms/${roomId}/shown`, {
        method: 'POST',
        body: new URLSearchParams(form),
        signal: left.signal,
      }).catch(() => null) // nobody there
      if (left.signal.aborted) return
      // What was refused is refused again.
      if (answer && answer.status < 500) noted.current = them
      else waiting = setTimeout(note, again)
    }
    void note()
    return () => {
      left.abort()
      clearTimeout(waiting)
    }
  }, [roomId, form, them])
}
