import { Form, Link, NavLink } from '@remix-run/react'
import { browserStorage, forgetWritten } from '../../kept-here.ts'
import { useWords } from '../../words/use-words.ts'
import { buttonClass } from '../button.tsx'
import { ActingFor } from './acting-for.tsx'
import { Arrow, Disclosure } from './disclosure.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './logo.tsx'
import type { Me } from './me.ts'

/** Where one is, where one can go, who one is and for which organisation one acts. */
export function Header({ me, outbox }: { me: Me | null; outbox: boolean }) {
  const words = useWords().shell
  return (
    <header className="border-b border-solid-gray-200 bg-white print:hidden">
      <div className="mx-auto flex min-h-16 max-w-page items-center gap-x-3 px-4 sm:gap-x-6 sm:px-6">
        <Link to="/" className="focus-ring flex min-h-11 shrink-0 items-center gap-2 rounded-8 pr-1">
          <Mark className="size-8" />
          <span className="text-[1.25rem] font-700 tracking-[0.06em] text-solid-gray-900">{words.product}</span>
        </Link>
        <nav aria-label={words.navLabel} className="hidden flex-1 lg:block">
          <ul className="flex items-stretch gap-1">
            <Places me={me} />
          </ul>
        </nav>
        <div className="ml-auto flex min-w-0 items-center gap-1">
          {me && (
            <div className="hidden min-w-0 xl:block">
              <ActingFor me={me} />
            </div>
          )}
          {me && <Bell notices={me.notices} />}
          <div className="shrink-0">
            <LanguageSwitch />
          </div>
          <div className="hidden shrink-0 lg:block">{me ? <Account me={me} outbox={outbox} /> : <Doors />}</div>
          <div className="lg:hidden">
            <Disclosure
              summaryClass="px-2 text-[0.9375rem] font-700 whitespace-nowrap text-blue-900 sm:px-3"
              panelClass="right-0 w-[min(20rem,calc(100vw-2rem))] p-2"
              summary={
                <>
                  <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6">
                    <path d="M3 6h18M3 12h18M3 18h18" stroke="currentColor" strokeWidth="2" />
                  </svg>
                  {words.menu}
                </>
              }
            >
              <nav aria-label={words.navLabel}>
                <ul>
                  <Places me={me} />
                </ul>
              </nav>
              <div className="mt-2 border-t border-solid-gray-200 pt-2">
                {me ? <AccountPlaces me={me} outbox={outbox} /> : <Doors />}
              </div>
            </Disclosure>
          </div>
        </div>
      </div>
      {me && (
        <div className="border-t border-solid-gray-200 px-2 py-1 sm:px-4 xl:hidden">
          <ActingFor me={me} />
        </div>
      )}
    </header>
  )
}

/** The way to what is new, with how much it is. */
function Bell({ notices }: { notices: number }) {
  const words = useWords().notices.page
  return (
    <Link to="/notices" className="focus-ring relative flex size-11 shrink-0 items-center justify-center rounded-8">
      <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 text-solid-gray-800">
        <path
          d="M6 17v-6a6 6 0 1 1 12 0v6l1.5 2h-15zM10 21h4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
      <span className="sr-only">{words.link(notices)}</span>
      {notices > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-blue-900 px-1 text-center text-[0.75rem] leading-5 font-700 text-white"
        >
          {notices > 99 ? '99+' : notices}
        </span>
      )}
    </Link>
  )
}

function Places({ me }: { me: Me | null }) {
  const { nav } = useWords().shell
  const places = [
    { to: '/programs', label: nav.programs },
    { to: '/organisations', label: nav.organisations },
    { to: '/open-seats', label: nav.openSeats },
    ...(me ? [{ to: '/rooms', label: nav.rooms }] : []),
  ]
  return places.map((it) => (
    <li key={it.to}>
      <NavLink
        to={it.to}
        className={({ isActive }) =>
          `focus-ring flex min-h-11 items-center rounded-8 px-2 text-[0.9375rem] whitespace-nowrap hover:bg-blue-50 hover:underline ${isActive ? 'font-700 text-blue-1000 underline decoration-2 underline-offset-8' : 'text-solid-gray-800'}`
        }
      >
        {it.label}
      </NavLink>
    </li>
  ))
}

function Doors() {
  const words = useWords().shell
  return (
    <div className="flex flex-wrap gap-2">
      <Link to="/sign-in" className={buttonClass('text', 'md', 'text-[0.9375rem]')}>
        {words.signIn}
      </Link>
      <Link to="/sign-up" className={buttonClass('solid', 'md', 'text-[0.9375rem]')}>
        {words.signUp}
      </Link>
    </div>
  )
}

function Account({ me, outbox }: { me: Me; outbox: boolean }) {
  const words = useWords().shell
  return (
    <Disclosure
      label={words.account.label(me.name)}
      summaryClass="px-2 text-[0.9375rem]"
      panelClass="right-0 w-72 p-2"
      summary={
        <>
          <span
            aria-hidden="true"
            translate="no"
            className="flex size-8 items-center justify-center rounded-full bg-blue-100 text-[0.875rem] font-700 text-blue-1000"
          >
            {[...me.name][0]}
          </span>
          <span className="max-w-28 truncate">{me.name}</span>
          <Arrow />
        </>
      }
    >
      <AccountPlaces me={me} outbox={outbox} />
    </Disclosure>
  )
}

const place =
  'focus-ring flex min-h-11 w-full cursor-pointer items-center rounded-8 px-3 text-left text-[0.9375rem] hover:bg-blue-50 hover:underline'

const operatorPages = [
  { path: 'claims', called: 'claims' },
  { path: 'corrections', called: 'corrections' },
  { path: 'duplicates', called: 'duplicates' },
  { path: 'sources', called: 'sources' },
  { path: 'search-index', called: 'searchIndex' },
  { path: 'synonyms', called: 'synonyms' },
  { path: 'suggestions', called: 'suggestions' },
] as const

function AccountPlaces({ me, outbox }: { me: Me; outbox: boolean }) {
  const words = useWords().shell
  return (
    <>
      <p className="px-3 py-1 text-[0.875rem] leading-150 text-solid-gray-700">
        <span className="block font-700 text-solid-gray-900">{me.name}</span>
        {me.email}
      </p>
      <Link className={place} to="/home">
        {words.account.home}
      </Link>
      <Link className={place} to="/account">
        {words.account.own}
      </Link>
      {me.operator &&
        operatorPages.map(({ path, called }) => (
          <Link key={path} className={place} to={`/operator/${path}`}>
            {words.account[called]}
          </Link>
        ))}
      {outbox && (
        <Link className={place} to="/outbox">
          {words.account.outbox}
        </Link>
      )}
      <Form method="post" action="/sign-out" onSubmit={() => forgetWritten(browserStorage())}>
        <button type="submit" className={place}>
          {words.signOut}
        </button>
      </Form>
    </>
  )
}
