import { Link } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import type { Belonging } from '../shell/me.ts'

/** The way from a new account to a first team; gone once the person acts for an organisation of their own. */
export function FirstSteps({ verified, organisation }: { verified: boolean; organisation: Belonging | null }) {
  const words = useWords().accounts.home.next
  if (verified && organisation && organisation.role !== 'claimant') return null
  const steps = [
    { ...words.verify, done: verified, to: null },
    { ...words.organisation, done: organisation !== null, to: '/organisations' },
    { ...words.room, done: false, to: '/programs' },
  ]
  return (
    <section className="mb-10">
      <h2 className="mb-3 text-[1.25rem] font-700">{words.title}</h2>
      <ol className="grid gap-3 md:grid-cols-3">
        {steps.map((it, at) => (
          <li key={it.title} className="flex gap-3 rounded-12 border border-solid-gray-200 p-4">
            <span
              aria-hidden="true"
              className={`flex size-8 shrink-0 items-center justify-center rounded-full font-700 ${it.done ? 'bg-green-800 text-white' : 'bg-blue-100 text-blue-1000'}`}
            >
              {at + 1}
            </span>
            <div className="min-w-0">
              <h3 className="font-700 leading-150">
                {it.to && !it.done ? (
                  <Link className="text-link" to={it.to}>
                    {it.title}
                  </Link>
                ) : (
                  it.title
                )}{' '}
                {it.done && <Badge tone="green">{words.done}</Badge>}
              </h3>
              <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{it.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
