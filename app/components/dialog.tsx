import { type ReactNode, useId, useRef } from 'react'
import { useWords } from '../words/use-words.ts'
import { Button, type ButtonKind, type ButtonSize } from './button.tsx'

/**
 * A button that opens a question over the page. The browser's own dialog keeps focus inside, closes on Escape and gives focus back.
 * What stands in it must also be reachable without JavaScript where the work depends on it: give such a page its own address.
 */
export function Dialog({
  opener,
  kind = 'outline',
  size = 'md',
  title,
  children,
}: {
  opener: ReactNode
  kind?: ButtonKind
  size?: ButtonSize
  title: ReactNode
  /** Gets a way to close it, for a 「やめる」 beside the form's own button. */
  children: (close: () => void) => ReactNode
}) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const words = useWords()
  const close = () => box.current?.close()
  return (
    <>
      <Button kind={kind} size={size} aria-haspopup="dialog" onClick={() => box.current?.showModal()}>
        {opener}
      </Button>
      <dialog
        ref={box}
        aria-labelledby={titleId}
        className="m-auto max-h-[90dvh] w-[min(40rem,calc(100vw-2rem))] overflow-y-auto rounded-12 bg-white p-0 text-solid-gray-800 shadow-5 backdrop:bg-black/50"
      >
        <div className="flex items-start justify-between gap-4 px-5 pt-5 sm:px-6">
          <h2 id={titleId} className="text-[1.25rem] font-700 leading-150">
            {title}
          </h2>
          <button
            type="button"
            onClick={close}
            className="focus-ring -mt-2 -mr-2 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-8 hover:bg-solid-gray-50"
          >
            <span className="sr-only">{words.shell.close}</span>
            <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6">
              <path d="m6 6 12 12M18 6 6 18" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </button>
        </div>
        <div className="px-5 pt-2 pb-6 sm:px-6">{children(close)}</div>
      </dialog>
    </>
  )
}
