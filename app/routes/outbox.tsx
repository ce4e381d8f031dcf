import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { seeOutbox } from '#use-cases/house/see-outbox.ts'
import { requireValue } from '../answers.server.ts'
import { LinkedText } from '../components/linked-text.tsx'
import { EmptyState, Page, PageTitle } from '../components/page.tsx'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.organisations.outbox.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  return requireValue(await seeOutbox(context.services, who, {}), request)
}

export default function Outbox() {
  const { mails } = useLoaderData<typeof loader>()
  const words = useWords().organisations.outbox
  const { moment, label } = useWords().written
  return (
    <Page narrow>
      <PageTitle title={words.title} lead={words.lead} />
      {mails.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <ol className="space-y-4">
          {mails.map((it) => (
            <li key={it.id} className="rounded-12 border border-solid-gray-200">
              <div className="border-b border-solid-gray-200 bg-solid-gray-50 px-4 py-2.5">
                <h2 className="text-[1rem] font-700">{it.subject}</h2>
                <p className="text-[0.875rem] text-solid-gray-700">
                  <span className="mr-[1em]">
                    {label(words.to)}
                    {it.to}
                  </span>
                  {label(words.at)}
                  {moment(it.createdAt)}
                </p>
                {it.error && (
                  <p className="text-[0.875rem] text-error-2">
                    {label(words.failed)}
                    {it.error}
                  </p>
                )}
              </div>
              <p className="px-4 py-3 text-[0.9375rem] whitespace-pre-wrap">
                <LinkedText text={it.text} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </Page>
  )
}
