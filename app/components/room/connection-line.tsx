import type { ReactNode } from 'react'
import type { Connection } from '../../room-client.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { Notice } from '../notice.tsx'

/** Says quietly whether what one sees is what is; loudly only where one has to do something. */
export function ConnectionLine({
  connection,
  reload,
  children,
}: {
  connection: Connection
  reload: boolean
  /** Beside it, e.g. who else is there. */
  children?: ReactNode
}) {
  const { room } = useWords()
  if (reload || connection === 'ended')
    return (
      <Notice kind="warning" live className="mb-6">
        {reload ? room.page.reload : room.connection.ended}{' '}
        <Button kind="text" size="sm" onClick={() => window.location.reload()}>
          {room.page.reloadNow}
        </Button>
      </Notice>
    )
  const dot = connection === 'live' ? 'bg-success-1' : connection === 'offline' ? 'bg-error-1' : 'bg-warning-yellow-1'
  return (
    <div className="-mt-3 mb-4 flex flex-wrap items-center gap-x-5 text-[0.8125rem] text-solid-gray-700">
      <p className="flex items-center gap-2">
        <span aria-hidden="true" className={`size-2.5 rounded-full ${dot}`} />
        {/* Hidden from the voice while all is well or just starting: only a loss is worth a word. */}
        <span role={connection === 'offline' ? 'status' : undefined}>{room.connection[connection]}</span>
      </p>
      {children}
    </div>
  )
}
