import { Form } from '@remix-run/react'
import type { Demo } from '../demo.server.ts'
import { useWords } from '../words/use-words.ts'

/** The accounts of a demo installation, each one press away. */
export function DemoAccounts({ demo }: { demo: Demo }) {
  const words = useWords().accounts.signIn.demo
  return (
    <section className="rounded-12 border border-purple-800 bg-purple-50 p-4">
      <h2 className="text-[1.0625rem] font-700">{words.title}</h2>
      <p className="mt-1 text-[0.9375rem]">{words.lead(demo.password)}</p>
      <ul className="mt-3 space-y-2">
        {demo.accounts.map((it) => (
          <li key={it.email}>
            <Form method="post">
              <input type="hidden" name="email" value={it.email} />
              <input type="hidden" name="password" value={demo.password} />
              <button
                type="submit"
                className="focus-ring flex min-h-11 w-full cursor-pointer flex-wrap items-baseline gap-x-3 rounded-8 border border-solid-gray-420 bg-white px-3 py-2 text-left hover:bg-blue-50"
              >
                <span translate="no" className="font-700 text-blue-900 underline underline-offset-4">
                  {it.name}
                </span>
                <span translate="no" className="text-[0.875rem]">
                  {it.organisation}
                </span>
                <span className="w-full text-[0.8125rem] text-solid-gray-700">{it.email}</span>
                <span className="sr-only">{words.use}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
