import { Form, Link } from '@remix-run/react'
import { type ListedSearch, mostNews } from '#use-cases/searches/list-searches.ts'
import { wishesIn } from '#use-cases/searches/wishes.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { SubmitButton } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useNameFor } from './save-search.tsx'

/** A search one keeps: opened by its name, renamed, thrown away. */
export function SavedLine({ search: it }: { search: ListedSearch }) {
  const { saved } = useWords().search
  const { moment } = useWords().written
  const says = useNameFor(wishesIn(new URLSearchParams(it.query)))
  return (
    <li className="border-b border-solid-gray-200 py-3.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SavedLink search={it} />
        <span className="ml-auto text-[0.875rem] text-solid-gray-700">{saved.seen(moment(it.seenAt))}</span>
      </div>
      {says !== it.name && <p className="text-[0.9375rem] text-solid-gray-700">{says}</p>}
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-6">
        <details className="min-w-0 flex-1">
          <summary className="text-link inline-flex min-h-9 cursor-pointer list-none items-center text-[0.875rem]">
            <span aria-hidden="true">{saved.rename}</span>
            <span className="sr-only">{saved.renameOf(it.name)}</span>
          </summary>
          <Form method="post" key={it.name} className="mt-1 flex max-w-column flex-wrap items-end gap-2">
            <input type="hidden" name="searchId" value={it.id} />
            <TextField
              name="name"
              label={saved.name}
              unmarked
              required
              defaultValue={it.name}
              maxLength={80}
              className="min-w-56 flex-1"
            />
            <SubmitButton kind="outline" name="intent" value="rename">
              {saved.save2}
            </SubmitButton>
          </Form>
        </details>
        <Form method="post">
          <input type="hidden" name="searchId" value={it.id} />
          <SubmitButton kind="text" size="sm" name="intent" value="forget" aria-label={saved.forgetOf(it.name)}>
            {saved.forget}
          </SubmitButton>
        </Form>
      </div>
    </li>
  )
}

/** Its name, and how much is new behind it. */
export function SavedLink({ search: it }: { search: ListedSearch }) {
  const { saved } = useWords().search
  return (
    <>
      {/* Never fetched ahead: opening it is what counts as having looked. */}
      <Link className="text-link font-700" to={`/searches/${it.id}`} prefetch="none">
        {it.name}
      </Link>
      {it.news !== null && it.news > 0 && (
        <Badge tone="blue">{(it.news < mostNews ? saved.news : saved.newsAtLeast)(it.news)}</Badge>
      )}
    </>
  )
}
