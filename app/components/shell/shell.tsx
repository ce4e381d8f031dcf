import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { Me } from './me.ts'

/** The frame around every page. `demo`: the installation carries demo data; `outbox`: it keeps its mail to look at. */
export function Shell({
  me,
  demo,
  outbox,
  children,
}: {
  me: Me | null
  demo: boolean
  outbox: boolean
  children: ReactNode
}) {
  const words = useWords().shell
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="focus-ring sr-only z-40 rounded-8 bg-white px-4 py-2 text-blue-900 underline focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {words.skip}
      </a>
      {demo && (
        <section
          aria-label={words.actingFor.demo}
          className="border-b border-purple-200 bg-purple-50 px-4 py-1.5 text-center text-[0.8125rem] leading-150 text-purple-1200 print:hidden"
        >
          {words.demo.banner}
        </section>
      )}
      <Header me={me} outbox={outbox} />
      {me && !me.verified && <Unverified email={me.email} />}
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer outbox={outbox} />
    </div>
  )
}

function Unverified({ email }: { email: string }) {
  const words = useWords().shell.unverified
  return (
    <div className="border-b border-yellow-900 bg-yellow-50 print:hidden">
      <Form
        method="post"
        action="/verify"
        className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-[0.875rem] sm:px-6"
      >
        <p>{words.text(email)}</p>
        <button type="submit" className="text-link min-h-6 cursor-pointer">
          {words.again}
        </button>
      </Form>
    </div>
  )
}
