import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeKey } from '#search/key.ts'
import { seeSearchIndex } from '#use-cases/house/see-search-index.ts'
import { requireValue } from '../answers.server.ts'
import { OperatorPage } from '../components/operator/operator-page.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.searchIndex.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await seeSearchIndex(context.services, who, {}), request)
}

export default function OperatorSearchIndex() {
  const { follows, waiting, oldestSeconds, failing } = useLoaded<typeof loader>()
  const words = useWords().searchIndex
  return (
    <OperatorPage
      words={words}
      answer={undefined}
      items={failing.map((it) => (
        <li key={`${it.key?.type} ${it.key?.id} ${it.error}`} className="rounded-8 border border-solid-gray-420 p-4">
          <p className="font-700">{it.key ? writeKey(it.key) : words.failed(it.documents)}</p>
          <p className="mt-1">{it.givenUp ? words.givenUp : words.attempts(it.attempts)}</p>
          <p className="mt-1 text-[0.875rem] text-solid-gray-700">{it.error}</p>
        </li>
      ))}
    >
      <p className="mt-6">
        {!follows ? words.alone : waiting === 0 ? words.none : words.waiting(waiting, Math.round(oldestSeconds))}
      </p>
    </OperatorPage>
  )
}
