import { Form, Link, useLocation } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { Arrow, Disclosure } from './disclosure.tsx'
import { actingFor, type Belonging, type Me } from './me.ts'

/** For which organisation the person acts, always in sight, and the way to another one. */
export function ActingFor({ me }: { me: Me }) {
  const words = useWords().shell.actingFor
  const now = actingFor(me)
  if (me.organisations.length === 0)
    return (
      <p className="flex min-h-11 flex-wrap items-center gap-x-3 text-[0.875rem]">
        <span className="text-solid-gray-700">{words.noneYet}</span>
        <Link to="/organisations/new" className="text-link inline-flex min-h-6 items-center">
          {words.register}
        </Link>
      </p>
    )

  return (
    <Disclosure
      summaryClass="w-full justify-between px-2 text-[0.875rem] lg:max-w-96"
      panelClass="left-0 w-[min(24rem,calc(100vw-2rem))] lg:right-0 lg:left-auto"
      summary={
        <>
          <span className="flex min-w-0 flex-col leading-130">
            <span className="text-[0.75rem] text-solid-gray-700">{words.label}</span>
            <span className="flex min-h-6 min-w-0 items-center gap-1.5">
              <span className="truncate font-700 text-solid-gray-900">{now?.name ?? words.none}</span>
              {now && <Marks of={now} />}
            </span>
          </span>
          <span className="ml-1 inline-flex shrink-0 items-center gap-1 text-blue-900">
            {words.change}
            <Arrow />
          </span>
        </>
      }
    >
      <Choice me={me} />
    </Disclosure>
  )
}

function Marks({ of }: { of: Belonging }) {
  const words = useWords().shell.actingFor
  return (
    <>
      {of.role === 'claimant' && <Badge tone="yellow">{words.claimant}</Badge>}
      {of.role === 'viewer' && <Badge>{words.viewer}</Badge>}
      {of.demo && <Badge tone="purple">{words.demo}</Badge>}
    </>
  )
}

function Choice({ me }: { me: Me }) {
  const words = useWords().shell.actingFor
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/act-for" className="py-2">
      <input type="hidden" name="to" value={pathname + search} />
      <p className="px-4 pt-1 pb-2 text-[0.875rem] text-solid-gray-700">{words.choose}</p>
      <ul>
        {me.organisations.map((it) => (
          <li key={it.id}>
            <button
              type="submit"
              name="organisationId"
              value={it.id}
              aria-current={it.id === me.actingFor || undefined}
              className="focus-ring flex min-h-11 w-full cursor-pointer items-center gap-2 px-4 py-2 text-left leading-150 hover:bg-blue-50 aria-[current]:bg-blue-50"
            >
              <span className="min-w-0 flex-1">{it.name}</span>
              <Marks of={it} />
              {it.id === me.actingFor && <span className="text-[0.8125rem] text-blue-1000">{words.current}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-1 border-t border-solid-gray-200 px-4 pt-2">
        <Link to="/organisations/new" className="text-link inline-flex min-h-11 items-center text-[0.9375rem]">
          {words.register}
        </Link>
      </p>
    </Form>
  )
}
