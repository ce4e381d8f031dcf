import { Link } from '@remix-run/react'
import { prefectures } from '#consortium/prefecture.ts'
import { formatYen } from '#consortium/yen.ts'
import type { Line } from '../../catalogue.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { useHowMany } from '../programme/role-list.tsx'
import { WindowBadge } from '../verdict/window-line.tsx'

/** One programme in a list: when, what for, how much, and who is needed. */
export function ProgrammeLine({ line }: { line: Line }) {
  const { programme, catalogue, editions, written } = useWords()
  const say = useSay()
  const howMany = useHowMany()
  const places = line.prefectures?.map((code) => prefectures.find((it) => it.code === code)).flatMap((it) => it ?? [])
  return (
    <li className="relative py-5 hover:bg-solid-gray-50">
      <div className="flex flex-wrap items-center gap-2">
        <WindowBadge window={line.window} />
        <Badge title={programme.stageHelp[line.stage]}>{programme.stage[line.stage]}</Badge>
        <Badge tone={line.consortium === 'required' ? 'blue' : 'neutral'}>{catalogue.teams[line.consortium]}</Badge>
        {line.marked && <Badge tone="yellow">{editions.mark.badge}</Badge>}
      </div>
      <h2 className="mt-1.5 text-[1.125rem] font-700">
        <Link to={`/programs/${line.id}`} className="text-link after:absolute after:inset-0">
          {say(line.name)}
        </Link>
      </h2>
      <p className="mt-1 max-w-column text-[0.9375rem]">{say(line.about)}</p>
      <dl className="mt-1.5 flex flex-wrap gap-x-6 gap-y-0.5 text-[0.9375rem]">
        {line.area && <Said title={programme.list.area}>{programme.list.prefectures(line.area)}</Said>}
        {places && <Said title={catalogue.places}>{written.list(places.map(say))}</Said>}
        {line.cap !== undefined && <Said title={programme.list.cap}>{say(formatYen(line.cap))}</Said>}
        {line.roles.length > 0 && (
          <Said title={programme.list.who}>
            {written.list(line.roles.map((role) => programme.list.needs(say(role.called), howMany(role))))}
          </Said>
        )}
      </dl>
    </li>
  )
}

function Said({ title, children }: { title: string; children: string }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="font-700">{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
