import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '../components/button.tsx'
import { ExampleRoom } from '../components/home/example-room.tsx'
import { useWords } from '../words/use-words.ts'
import { metaIn } from '../words/words.ts'

export const meta = metaIn(({ home }) => [{ title: home.tab }, { name: 'description', content: home.lead }])

export default function Index() {
  const { home: words, needs } = useWords()
  return (
    <>
      <div className="border-b border-solid-gray-200 bg-linear-to-b from-blue-50 to-white">
        <div className="mx-auto grid max-w-page items-center gap-10 px-4 py-10 sm:px-6 md:py-16 lg:grid-cols-[1fr_26rem]">
          <div>
            <h1 className="text-[1.875rem] font-700 leading-140 md:text-[2.625rem]">{words.title}</h1>
            <p className="mt-4 max-w-column text-[1.0625rem] leading-175">{words.lead}</p>
            <div className="mt-6 flex flex-wrap gap-3">
              <ButtonLink size="lg" to="/programs">
                {words.start}
              </ButtonLink>
              <ButtonLink size="lg" kind="outline" to="/organisations">
                {words.search}
              </ButtonLink>
            </div>
          </div>
          <ExampleRoom />
        </div>
      </div>
      <div className="mx-auto max-w-page px-4 py-10 sm:px-6 md:py-14">
        <Form method="get" action="/needs" className="mb-10">
          <label htmlFor="need" className="font-700">
            {needs.homeTitle}
          </label>
          <div className="mt-1.5 flex max-w-column flex-wrap gap-2">
            <textarea
              id="need"
              name="q"
              rows={2}
              maxLength={500}
              className="field min-w-0 flex-1 basis-64 leading-160"
              placeholder={needs.hint}
            />
            <Button type="submit" className="shrink-0 self-end">
              {needs.homeButton}
            </Button>
          </div>
        </Form>
        <Form method="get" action="/organisations" role="search" className="mb-14">
          <label htmlFor="find" className="font-700">
            {words.searchLabel}
          </label>
          <div className="mt-1.5 flex max-w-column gap-2">
            <input id="find" name="q" type="search" className="field" placeholder={words.searchHint} />
            <Button type="submit" className="shrink-0">
              {words.searchButton}
            </Button>
          </div>
        </Form>
        <Points {...words.steps} numbered />
        <Points {...words.promises} />
      </div>
    </>
  )
}

function Points({
  title,
  items,
  numbered = false,
}: {
  title: string
  items: readonly { title: string; text: string }[]
  numbered?: boolean
}) {
  return (
    <section className="mb-12">
      <h2 className="text-[1.5rem] font-700">{title}</h2>
      <ol className="mt-5 grid gap-x-8 gap-y-6 md:grid-cols-3">
        {items.map((it, at) => (
          <li key={it.title} className="border-t-4 border-blue-900 pt-4">
            <h3 className="flex items-baseline gap-2.5 text-[1.125rem] font-700">
              {numbered && (
                <span aria-hidden="true" className="text-[1.5rem] text-blue-900 tabular-nums">
                  {at + 1}
                </span>
              )}
              {it.title}
            </h3>
            <p className="mt-1.5 text-[0.9375rem]">{it.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
