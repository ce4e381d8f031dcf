import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { dayInJapan } from '#consortium/calendar.ts'
import { formatYen } from '#consortium/yen.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'
import { money } from '#programs/money.ts'
import type { CallWindow } from '#programs/verdict.ts'
import { callWindow } from '#programs/window.ts'
import { Badge } from '../components/badge.tsx'
import { EmptyState, Page, PageTitle } from '../components/page.tsx'
import { neededOf } from '../components/programme/needed.ts'
import { OfficialName } from '../components/programme/official-name.tsx'
import { useHowMany } from '../components/programme/role-list.tsx'
import { WindowBadge } from '../components/verdict/window-line.tsx'
import { useLoaded } from '../use-loaded.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.programme.list.title)

/** Calls that take applications first, then those to come; what is over stands last but stays. */
const order: readonly CallWindow['state'][] = ['open', 'expected', 'unknown', 'closed']

export async function loader({ context: { services } }: LoaderFunctionArgs) {
  const on = dayInJapan(services.clock.now())
  const programmes = (await allEditions()).map((it) => ({ ...lineOf(it, on), window: callWindow(it, on) }))
  return { programmes: programmes.toSorted((a, b) => order.indexOf(a.window.state) - order.indexOf(b.window.state)) }
}

/** Also what tells the types of one programme apart: where it is active, and the cap. */
function lineOf(edition: Edition, on: string) {
  const roles = edition.roles
    .map((it) => ({ called: it.called, member: it.member, ...neededOf(edition, it.role) }))
    .filter((it) => it.atLeast !== undefined)
  const area = edition.rules.find((it) => it.shape === 'distinct-values' && it.of === 'area')
  return {
    id: edition.id,
    name: edition.name,
    about: edition.about,
    stage: edition.stage,
    roles,
    area: area?.shape === 'distinct-values' ? { atLeast: area.atLeast, atMost: area.atMost } : null,
    cap: money(edition, { program: edition.id, members: [], plan: {} }, on).find((it) => it.cap !== undefined)?.cap,
  }
}

export default function Programmes() {
  const { programmes } = useLoaded<typeof loader>()
  const { programme } = useWords()
  const say = useSay()
  const howMany = useHowMany()
  return (
    <Page>
      <PageTitle title={programme.list.title} lead={programme.list.lead} />
      {programmes.length === 0 && <EmptyState title={programme.list.empty} />}
      <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
        {programmes.map((it) => (
          <li key={it.id} className="relative py-5 hover:bg-solid-gray-50">
            <div className="flex flex-wrap items-center gap-2">
              <WindowBadge window={it.window} />
              <Badge title={programme.stageHelp[it.stage]}>{programme.stage[it.stage]}</Badge>
            </div>
            <h2 className="mt-1.5 text-[1.125rem] font-700">
              <Link to={`/programs/${it.id}`} className="text-link after:absolute after:inset-0">
                {say(it.name)}
              </Link>
            </h2>
            <OfficialName of={it.name} />
            <p className="mt-1 max-w-column text-[0.9375rem]">{say(it.about)}</p>
            {(it.area || it.cap !== undefined) && (
              <p className="mt-1.5 flex flex-wrap gap-x-4 text-[0.9375rem]">
                {it.area && (
                  <span>
                    <span className="mr-2 font-700">{programme.list.area}</span>
                    {programme.list.prefectures(it.area)}
                  </span>
                )}
                {it.cap !== undefined && (
                  <span>
                    <span className="mr-2 font-700">{programme.list.cap}</span>
                    {say(formatYen(it.cap))}
                  </span>
                )}
              </p>
            )}
            <p className="mt-1.5 flex flex-wrap gap-x-4 text-[0.9375rem]">
              <span className="font-700">{programme.list.who}</span>
              {it.roles.map((role) => (
                <span key={role.called.ja}>{programme.list.needs(say(role.called), howMany(role))}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-6 text-[0.875rem] text-solid-gray-700">{programme.list.stages}</p>
      <p className="mt-1 text-[0.875rem] text-solid-gray-700">{programme.page.official}</p>
    </Page>
  )
}
