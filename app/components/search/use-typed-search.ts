import { useLocation, useNavigate, useNavigation, useNavigationType } from '@remix-run/react'
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { type Wishes, wishesIn } from '#use-cases/searches/wishes.ts'
import { searchPath } from './address.ts'

/** How long the typing must pause before it is searched for, in milliseconds. */
const pause = 180

export interface TypedSearch {
  readonly form: RefObject<HTMLFormElement>
  readonly box: RefObject<HTMLInputElement>
  /** What comes from the search is not here yet. */
  readonly busy: boolean
  /** For the box. */
  readonly onBox: {
    onInput(event: FormEvent<HTMLInputElement>): void
    onCompositionStart(): void
    onCompositionEnd(): void
    onKeyDown(event: KeyboardEvent<HTMLInputElement>): void
  }
  /** Enter, the button, a tick: this search stays in the history. */
  commit(event?: FormEvent): void
}

/**
 * Results as one types. The address always says what is shown: letters replace it, so that the back button does not spell the word
 * backwards; what is committed stays. While an input method composes nothing is searched.
 */
export function useTypedSearch(wishes: Wishes, onDown: () => void): TypedSearch {
  const navigate = useNavigate()
  const navigation = useNavigation()
  const location = useLocation()
  const came = useNavigationType()
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const wait = useRef<ReturnType<typeof setTimeout>>()
  const composing = useRef(false)
  const here = `${location.pathname}${location.search}`
  const typedHere = isTyped(location.state)
  /** Where we asked to go last; it may not have arrived. */
  const asked = useRef({ path: here, typed: typedHere })

  const leaving = useRef(false)
  leaving.current = navigation.location !== undefined && navigation.location.pathname !== location.pathname

  function go(typed: boolean) {
    clearTimeout(wait.current)
    if (!form.current || leaving.current) return
    const path = searchPath(readForm(form.current, wishes))
    if (path === asked.current.path && (typed || !asked.current.typed)) return
    asked.current = { path, typed }
    navigate(path, {
      replace: typedHere || path === here,
      state: typed ? { typed } : null,
      preventScrollReset: true,
    })
  }
  const latest = useRef(go)
  latest.current = go

  function later() {
    clearTimeout(wait.current)
    wait.current = setTimeout(() => latest.current(true), pause)
  }

  const arrived = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: Once for each place in the history, not for each thing that changes there.
  useEffect(() => {
    asked.current = { path: here, typed: typedHere }
    const first = !arrived.current
    arrived.current = true
    // What was typed before the page came alive is still to be searched for.
    if (first) return box.current?.value.trim() === wishes.text ? undefined : later()
    // Whoever types may be some letters ahead of what has come.
    if (composing.current || (typedHere && came !== 'POP')) return
    clearTimeout(wait.current)
    if (form.current) fillForm(form.current, wishes)
  }, [location.key])

  useEffect(() => () => clearTimeout(wait.current), [])

  return {
    form,
    box,
    busy: navigation.location !== undefined && !leaving.current,
    onBox: {
      onInput: ({ nativeEvent }) => {
        if (!(nativeEvent as InputEvent).isComposing) later()
      },
      onCompositionStart: () => {
        composing.current = true
        clearTimeout(wait.current)
      },
      onCompositionEnd: () => {
        composing.current = false
        later()
      },
      onKeyDown: (event) => {
        if (isComposing(event)) return
        if (event.key === 'Escape' && event.currentTarget.value) {
          event.preventDefault()
          event.currentTarget.value = ''
          go(true)
        }
        if (event.key === 'ArrowDown') {
          event.preventDefault()
          onDown()
        }
      },
    },
    commit: (event) => {
      event?.preventDefault()
      go(false)
      // The keyboard on the screen of a telephone would hide the results.
      if (event?.type === 'submit' && matchMedia('(pointer: coarse)').matches) box.current?.blur()
    },
  }
}

const isTyped = (state: unknown): boolean => (state as { typed?: boolean } | null)?.typed === true

/** Safari ends the composition before the key that ended it: only the old code tells that one. */
const isComposing = ({ nativeEvent }: KeyboardEvent): boolean => nativeEvent.isComposing || nativeEvent.keyCode === 229

/** What the form says now; "just as typed" holds for the words it was said of. */
function readForm(form: HTMLFormElement, { text, verbatim }: Wishes): Wishes {
  const entries = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
  const read = wishesIn(new URLSearchParams(entries))
  return { ...read, verbatim: verbatim && read.text === text }
}

function fillForm(form: HTMLFormElement, wishes: Wishes) {
  const wished = new URLSearchParams(searchPath(wishes).split('?')[1])
  for (const it of form.elements) {
    if (!(it instanceof HTMLInputElement)) continue
    if (it.type === 'checkbox') it.checked = wished.getAll(it.name).includes(it.value)
    if (it.type === 'search') it.value = wishes.text
  }
}
