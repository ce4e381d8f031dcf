import { isRouteErrorResponse } from '@remix-run/react'
import type { Refused } from '../answers.server.ts'
import { sayRefusal } from '../refusals.ts'
import { useWords } from '../words/use-words.ts'
import { ButtonLink } from './button.tsx'
import { Page, PageTitle } from './page.tsx'

/** What stands in place of a page that was not there, was refused, or broke. It never shows what the error said. */
export function ErrorPage({ error }: { error: unknown }) {
  const words = useWords()
  const { title, text } = told(error, words)
  return (
    <Page narrow>
      <PageTitle title={title} lead={text} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/">{words.errors.toHome}</ButtonLink>
        <ButtonLink kind="outline" to="/organisations">
          {words.errors.toSearch}
        </ButtonLink>
      </div>
    </Page>
  )
}

function told(error: unknown, words: ReturnType<typeof useWords>) {
  if (!isRouteErrorResponse(error)) return words.errors.broken
  const refusal = isRefused(error.data) ? error.data.refusal : null
  if (error.status === 404 && (!refusal || refusal.kind === 'not-found')) return words.errors.notFound
  if (refusal) return { title: words.errors.refused.title, text: sayRefusal(words, refusal) }
  return error.status >= 500 ? words.errors.broken : { title: words.errors.refused.title, text: words.refusals.notNow }
}

const isRefused = (it: unknown): it is Refused => typeof it === 'object' && it !== null && 'refusal' in it
