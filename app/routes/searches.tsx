import { type ActionFunctionArgs, type LoaderFunctionArgs, replace } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { forgetSearch } from '#use-cases/searches/forget-search.ts'
import { listSearches } from '#use-cases/searches/list-searches.ts'
import { renameSearch } from '#use-cases/searches/rename-search.ts'
import { saveSearch } from '#use-cases/searches/save-search.ts'
import { wishesIn } from '#use-cases/searches/wishes.ts'
import { requireValue } from '../answers.server.ts'
import { ButtonLink, SubmitButton } from '../components/button.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { EmptyState, Page, PageTitle } from '../components/page.tsx'
import { searchPath } from '../components/search/address.ts'
import { SavedLine } from '../components/search/saved-line.tsx'
import { sayRefusal } from '../refusals.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled(({ search }) => search.saved.title)

/** Each costs a search. */
const countedNews = 20

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await listSearches(context.services, who, { news: countedNews }), request)
}

type Told = { readonly errors: readonly string[]; readonly search?: string } | { readonly done: Done }
type Done =
  | { readonly renamed: true }
  | { readonly forgotten: { readonly name: string; readonly query: string } }
  | { readonly back: string }

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const { services } = context
  const told = (it: Told) => it
  const refused = (refusal: Parameters<typeof sayRefusal>[1], search?: string) =>
    told({ errors: [sayRefusal(wordsIn(languageOf(request)), refusal)], ...(search ? { search } : {}) })

  const searchId = text('searchId')
  switch (text('intent')) {
    case 'rename': {
      const answer = await renameSearch(services, who, { searchId, name: text('name') })
      return answer.ok ? told({ done: { renamed: true } }) : refused(answer.refusal, searchId)
    }
    case 'forget': {
      const answer = await forgetSearch(services, who, { searchId })
      return answer.ok ? told({ done: { forgotten: answer.value } }) : refused(answer.refusal)
    }
    default: {
      const answer = await saveSearch(services, who, { name: text('name'), query: text('query') })
      if (!answer.ok) return refused(answer.refusal)
      if (text('intent') === 'undo') return told({ done: { back: answer.value.name } })
      return replace(searchPath(wishesIn(new URLSearchParams(answer.value.query))))
    }
  }
}

export default function SavedSearches() {
  const { searches } = useLoaded<typeof loader>()
  const told = useActionData() as Told | undefined
  const { saved } = useWords().search
  return (
    <Page narrow>
      <PageTitle title={saved.title} lead={saved.lead} actions={<ToSearch />} />
      {told && 'errors' in told && <FormErrors errors={told.errors} />}
      {told && 'done' in told && <DoneNotice done={told.done} />}
      {searches.length > 0 ? (
        <>
          <ul className="border-t border-solid-gray-200">
            {searches.map((it) => (
              <SavedLine key={it.id} search={it} />
            ))}
          </ul>
          <p className="mt-4 text-[0.875rem] text-solid-gray-700">{saved.newsHelp}</p>
        </>
      ) : (
        <EmptyState title={saved.empty}>{saved.emptyText}</EmptyState>
      )}
    </Page>
  )
}

const ToSearch = () => (
  <ButtonLink kind="outline" to="/organisations">
    {useWords().search.saved.toSearch}
  </ButtonLink>
)

function DoneNotice({ done }: { done: Done }) {
  const { saved } = useWords().search
  return (
    <Notice kind="success" live className="mb-6">
      {'renamed' in done && saved.renamed}
      {'back' in done && saved.back(done.back)}
      {'forgotten' in done && (
        <Form method="post" className="flex flex-wrap items-center justify-between gap-3">
          <span>{saved.forgotten(done.forgotten.name)}</span>
          <input type="hidden" name="name" value={done.forgotten.name} />
          <input type="hidden" name="query" value={done.forgotten.query} />
          <SubmitButton kind="outline" size="sm" name="intent" value="undo">
            {saved.undo}
          </SubmitButton>
        </Form>
      )}
    </Notice>
  )
}
