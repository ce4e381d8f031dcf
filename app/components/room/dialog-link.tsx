import { Link } from '@remix-run/react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../words/use-words.ts'

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
  const { shell } = useWords()
  const box = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const titleId = useId()
  const close = () => box.current?.close()
  useEffect(() => {
    if (open) box.current?.showModal()
  }, [open])
  return (
    <>
      <Link
        to={to}
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {opener}
      </Link>
      {open && (
        <dialog
          ref={box}
          aria-labelledby={titleId}
          onClose={() => setOpen(false)}
          className="m-auto max-h-[92dvh] w-[min(44rem,calc(100vw-1rem))] overflow-y-auto rounded-12 bg-white p-0 text-left text-solid-gray-800 shadow-5 backdrop:bg-black/50"
        >
          <div className="sticky top-0 z-10 flex items-start justify-between gap-4 border-b border-solid-gray-200 bg-white px-4 py-3 sm:px-6">
            <h2 id={titleId} className="text-[1.25rem] leading-150 font-700">
              {title}
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
          <div className="px-4 pt-4 pb-6 sm:px-6">{children(close)}</div>
        </dialog>
      )}
    </>
  )
}
