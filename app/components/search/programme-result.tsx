import { Link } from '@remix-run/react'
import { formatYen } from '#consortium/yen.ts'
import type { ProgrammeCard } from '../../programme-cards.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { Highlighted } from '../highlighted.tsx'
import { WindowBadge } from '../verdict/window-line.tsx'
import { resultMark } from './use-result-keys.ts'
import { Why } from './why.tsx'

/** One programme found: when, what for, how much, and why it is here. */
export function ProgrammeResult({ found }: { found: ProgrammeCard }) {
  const { programme, catalogue, search, written } = useWords()
  const say = useSay()
  const name = say(found.name)
  const highlight = found.highlights.find(({ field, text }) => (field === 'name' || field === 'alias') && text === name)
  return (
    <li className="border-b border-solid-gray-200 py-3.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h2 className="text-[1.0625rem] font-700 leading-150">
          <Link className="text-link" to={`/programs/${found.id}`} {...resultMark}>
            {highlight ? <Highlighted highlight={highlight} /> : name}
          </Link>
        </h2>
        <span className="flex flex-wrap items-center gap-1.5 lg:ml-auto">
          <WindowBadge window={found.window} />
          <Badge title={programme.stageHelp[found.stage]}>{programme.stage[found.stage]}</Badge>
          <Badge tone={found.consortium === 'required' ? 'blue' : 'neutral'}>{catalogue.teams[found.consortium]}</Badge>
        </span>
      </div>
      <p className="mt-1 line-clamp-2 text-[0.9375rem] leading-160">{say(found.about)}</p>
      {found.cap !== null && (
        <p className="text-[0.875rem]">
          {written.label(search.programmes.cap)}
          {say(formatYen(found.cap))}
        </p>
      )}
      <Why why={found.why} />
    </li>
  )
}
