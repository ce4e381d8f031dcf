import type { LoaderFunctionArgs } from '@remix-run/node'
import { formatMonth } from '#consortium/calendar.ts'
import { seeSuggestionYields } from '#use-cases/suggestions/see-suggestion-yields.ts'
import { requireValue } from '../answers.server.ts'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { YieldTable } from '../components/suggestions/yield-table.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.suggestions.operator.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await seeSuggestionYields(context.services, who, {}), request)
}

/** For the operator: what came of suggestions, in numbers. */
export default function OperatorSuggestions() {
  const { whole, months } = useLoaded<typeof loader>()
  const { operator: words, yields } = useWords().suggestions
  const say = useSay()
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      {whole.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <>
          <Section title={words.whole} lead={yields.lead}>
            <YieldTable caption={words.whole} yields={whole} />
          </Section>
          <Section title={words.months}>
            {months.map(({ month, ways }) => (
              <section key={month} className="mb-6">
                <h3 className="mb-2 font-700">{say(formatMonth(month))}</h3>
                <YieldTable caption={say(formatMonth(month))} yields={ways} />
              </section>
            ))}
          </Section>
        </>
      )}
    </Page>
  )
}
