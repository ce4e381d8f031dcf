import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { seeSuggestions } from '#use-cases/suggestions/see-suggestions.ts'
import { requireValue } from '../answers.server.ts'
import { SubmitButton } from '../components/button.tsx'
import { Select } from '../components/field.tsx'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { SuggestionList } from '../components/suggestions/suggestion-list.tsx'
import { YieldTable } from '../components/suggestions/yield-table.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.suggestions.title)

/** `?organisation=…` for one alone, `?from=50` for those before. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const query = new URL(request.url).searchParams
  const organisationId = query.get('organisation') || undefined
  const from = Math.max(0, Math.trunc(Number(query.get('from')) || 0))
  const asked = { roomId, organisationId, offset: from }
  const found = requireValue(await seeSuggestions(context.services, who, asked), request)
  const { view, edition } = requireValue(await seeRoom(context.services, who, { roomId }), request)
  return { roomId, name: view.room.name, edition, of: organisationId ?? '', from, ...found }
}

/** Who was suggested for a room, when and why, and what became of it. */
export default function Suggestions() {
  const { roomId, name, edition, of, from, suggestions, next, organisations, yields } = useLoaded<typeof loader>()
  const words = useWords().suggestions
  const address = (offset: number) =>
    `?${new URLSearchParams({ ...(of ? { organisation: of } : {}), ...(offset > 0 ? { from: String(offset) } : {}) })}`
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} back={{ to: `/rooms/${roomId}`, label: name }} />
      {yields.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <>
          <Section title={words.yields.title} lead={words.yields.lead}>
            <YieldTable caption={words.yields.title} yields={yields} />
          </Section>
          <Section title={words.list}>
            <Form method="get" className="mb-6 flex flex-wrap items-end gap-3">
              <Select
                key={of}
                name="organisation"
                label={words.of}
                unmarked
                empty={words.all}
                defaultValue={of}
                options={organisations.map((it) => ({ value: it.id, label: it.name }))}
                className="w-full sm:w-80"
              />
              <SubmitButton kind="outline">{words.narrow}</SubmitButton>
            </Form>
            {suggestions.length === 0 ? (
              <p>{words.emptyOf}</p>
            ) : (
              <SuggestionList them={suggestions} edition={edition} />
            )}
            <Pager first={from > 0 ? address(0) : null} next={next === null ? null : address(next)} />
          </Section>
        </>
      )}
    </Page>
  )
}
