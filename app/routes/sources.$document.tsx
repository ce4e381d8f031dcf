import type { LoaderFunctionArgs } from '@remix-run/node'
import { findQuote, foldDocument } from '#programs/quotes.ts'
import { sourceTitles } from '#programs/source-titles.ts'
import { turnedDown } from '../answers.server.ts'
import { Notice } from '../components/notice.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { sourceText } from '../sources.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data, say) => (data ? say(data.title) : words.errors.notFound.title))

export async function loader({ params, request }: LoaderFunctionArgs) {
  const name = params.document ?? ''
  const text = sourceText(name)
  const title = sourceTitles[name]
  if (text === undefined || !title) throw turnedDown({ kind: 'not-found', what: 'page' }, request)

  const query = new URL(request.url).searchParams
  const quote = query.get('quote')?.slice(0, 1000)
  const places = quote ? findQuote(foldDocument(text), quote, query.get('place') ?? undefined) : []
  return { name, title, parts: partsOf(text, places ?? []), missing: quote !== undefined && places === undefined }
}

interface Part {
  readonly text: string
  readonly quoted: boolean
}

function partsOf(text: string, places: readonly (readonly [number, number])[]): Part[] {
  const parts = places.flatMap(([start, end], at): Part[] => [
    { text: text.slice(places[at - 1]?.[1] ?? 0, start), quoted: false },
    { text: text.slice(start, end), quoted: true },
  ])
  return [...parts, { text: text.slice(places.at(-1)?.[1] ?? 0), quoted: false }]
}

/** A document as it was handed to us, with the sentence somebody came for marked in it. */
export default function SourceDocument() {
  const { name, title, parts, missing } = useLoaded<typeof loader>()
  const { source } = useWords().catalogue
  const say = useSay()
  const first = parts.findIndex(({ quoted }) => quoted)
  return (
    <Page>
      <PageTitle title={say(title)} lead={source.lead} back={{ to: '/programs', label: source.back }} />
      {missing && <Notice kind="warning">{source.missing}</Notice>}
      <p className="mb-4 text-[0.875rem] text-solid-gray-700">{source.file(name)}</p>
      <div
        lang="ja"
        className="max-w-column border-l border-solid-gray-300 pl-4 text-[0.9375rem] leading-175 break-words whitespace-pre-wrap"
      >
        {parts.map((part, at) =>
          part.quoted ? (
            <mark
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name, and never change.
              key={at}
              id={at === first ? 'quote' : undefined}
              className="scroll-mt-32 rounded-4 bg-yellow-100 text-inherit"
            >
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </div>
    </Page>
  )
}
