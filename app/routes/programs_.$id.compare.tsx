import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link } from '@remix-run/react'
import { findEdition } from '#programs/catalogue/index.ts'
import { compare } from '#programs/compare.ts'
import { turnedDown } from '../answers.server.ts'
import { SubmitButton } from '../components/button.tsx'
import { Select } from '../components/field.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { SideBySide } from '../components/programme/side-by-side.tsx'
import { editionsBeside } from '../programme.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data, say) =>
  data ? `${say(data.edition.name)} ${words.catalogue.page.compare}` : words.programme.page.notFound,
)

/** The other edition comes with the address as `with`. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const edition = await findEdition(params.id ?? '')
  if (!edition) throw turnedDown({ kind: 'not-found', what: 'programme' }, request)

  const beside = await editionsBeside(edition)
  const other = await findEdition(new URL(request.url).searchParams.get('with') ?? beside[0]?.id ?? '')
  return { edition, beside, other: other ?? null, differences: other ? compare(edition, other) : [] }
}

/** Two editions of a family, clause by clause. */
export default function Compare() {
  const { edition, beside, other, differences } = useLoaded<typeof loader>()
  const { page } = useWords().catalogue
  const say = useSay()
  return (
    <Page>
      <PageTitle
        title={page.compare}
        lead={page.compareLead}
        back={{ to: `/programs/${edition.id}`, label: say(edition.name) }}
      />
      <Form method="get" className="mb-8 flex max-w-column flex-wrap items-end gap-3">
        <Select
          name="with"
          label={page.with}
          unmarked
          key={other?.id}
          defaultValue={other?.id ?? ''}
          options={beside.map((it) => ({ value: it.id, label: say(it.name) }))}
          className="min-w-64 flex-1"
        />
        <SubmitButton kind="outline">{page.show}</SubmitButton>
      </Form>
      {other && (
        <Section title={page.clauses}>
          <SideBySide from={edition} to={other} differences={differences} />
          <p className="mt-4">
            <Link to={`/programs/${other.id}`} className="text-link">
              {say(other.name)}
            </Link>
          </p>
        </Section>
      )}
    </Page>
  )
}
