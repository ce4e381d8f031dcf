import type { CallWindow } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'

/** Whether the call takes applications, in a mark: 「募集終了（2022年）」. Never part of a verdict. */
export function WindowBadge({ window }: { window: CallWindow }) {
  const say = useSay()
  return <Badge tone={window.state === 'open' ? 'green' : 'neutral'}>{say(window.says)}</Badge>
}

/** The mark, and that it leaves the verdict alone. */
export function WindowLine({ window }: { window: CallWindow }) {
  const { programme } = useWords()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem]">
      <WindowBadge window={window} />
      <p className="min-w-0 flex-1 basis-64 text-solid-gray-700">{programme.window.notInVerdict}</p>
    </div>
  )
}
