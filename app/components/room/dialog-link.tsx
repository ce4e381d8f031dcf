import { Link } from '@remix-run/react'
import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../words/use-words.ts'

interface Opened {
  readonly title: ReactNode
  readonly content: (close: () => void) => ReactNode
}

const DialogContext = createContext<((it: Opened) => void) | null>(null)

/**
 * The one dialog of a page. It stands here rather than beside its opener, because what happens in a room moves openers about:
 * a candidate that was invited leaves the desk while its invitation is still being read.
 */
export function DialogHost({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <DialogContext.Provider value={setOpened}>
      {children}
      {opened && <OpenDialog it={opened} onClose={() => setOpened(null)} />}
    </DialogContext.Provider>
  )
}

function OpenDialog({ it, onClose }: { it: Opened; onClose: () => void }) {
  const { shell } = useWords()
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const close = () => box.current?.close()
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal()
  }, [])
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto max-h-[92dvh] w-[min(44rem,calc(100vw-1rem))] scroll-pt-20 scroll-pb-52 overflow-y-auto rounded-12 bg-white p-0 text-left text-solid-gray-800 shadow-5 backdrop:bg-black/50"
    >
      <div className="sticky top-0 z-10 flex items-start justify-between gap-4 border-b border-solid-gray-200 bg-white px-4 py-3 sm:px-6">
        <h2 id={titleId} className="text-[1.25rem] leading-150 font-700">
          {it.title}
        </h2>
        <button
          type="button"
          onClick={close}
          className="focus-ring -mr-2 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-8 hover:bg-solid-gray-50"
        >
          <span className="sr-only">{shell.close}</span>
          <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6">
            <path d="m6 6 12 12M18 6 6 18" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
      </div>
      <div className="px-4 pt-4 pb-6 sm:px-6">{it.content(close)}</div>
    </dialog>
  )
}

/**
 * A link to a page that, where scripts run, opens over this one instead. What stands in it is made when it opens, so a room with
 * many seats stays light; without JavaScript, in a new tab or by its address the page itself comes.
 */
export function DialogLink({
  to,
  className,
  label,
  title,
  children,
  opener,
}: {
  to: string
  className: string
  /** Where the opener alone does not say which of many it is. */
  label?: string | undefined
  title: ReactNode
  opener: ReactNode
  children: (close: () => void) => ReactNode
}) {
  const open = useContext(DialogContext)
  return (
    <Link
      to={to}
      className={className}
      aria-label={label}
      aria-haspopup={open ? 'dialog' : undefined}
      onClick={(event) => {
        if (!open || event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open({ title, content: children })
      }}
    >
      {opener}
    </Link>
  )
}
