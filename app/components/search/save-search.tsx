import { useFetcher } from '@remix-run/react'
import { type Wishes, writeWishes } from '#use-cases/searches/wishes.ts'
import { useWords } from '../../words/use-words.ts'
import { Button, TextLink } from '../button.tsx'
import { TextField } from '../field.tsx'
import { searchPath } from './address.ts'
import { useLabel } from './labels.ts'

/** Keeps this search under a name, or says under which it is kept. `kept` is null for visitors. */
export function SaveSearch({
  wishes,
  kept,
}: {
  wishes: Wishes
  kept: { readonly count: number; readonly name: string | null } | null
}) {
  const { saved } = useWords().search
  const fetcher = useFetcher<{ errors: readonly string[] }>()
  const name = useNameFor(wishes)
  const query = writeWishes(wishes)
  if (query === '') return kept && kept.count > 0 ? <Manage /> : null
  if (!kept)
    return (
      <TextLink className="text-[0.875rem]" to={`/sign-in?to=${encodeURIComponent(searchPath(wishes))}`}>
        {saved.signIn}
      </TextLink>
    )
  if (kept.name !== null)
    return (
      <p role="status" className="flex flex-wrap items-center gap-x-3 text-[0.875rem]">
        {saved.is(kept.name)}
        <Manage />
      </p>
    )
  return (
    <div className="flex flex-wrap items-start gap-x-3">
      <details key={query} className="text-[0.875rem]">
        <summary className="text-link inline-flex min-h-6 cursor-pointer list-none items-center">{saved.save}</summary>
        <fetcher.Form method="post" action="/searches" className="mt-2 flex max-w-column flex-wrap items-end gap-2">
          <input type="hidden" name="query" value={query} />
          <TextField
            name="name"
            label={saved.name}
            unmarked
            required
            defaultValue={name}
            maxLength={80}
            errors={fetcher.data?.errors}
            className="min-w-56 flex-1"
          />
          <Button type="submit" name="intent" value="save" kind="outline">
            {saved.save}
          </Button>
        </fetcher.Form>
      </details>
      {kept.count > 0 && <Manage />}
    </div>
  )
}

const Manage = () => (
  <TextLink className="text-[0.875rem]" to="/searches">
    {useWords().search.saved.manage}
  </TextLink>
)

/** What a search would be called by who does not think of a name. */
export function useNameFor(wishes: Wishes): string {
  const { saved, types } = useWords().search
  const { list } = useWords().written
  const label = useLabel()
  const parts = [
    wishes.text,
    ...wishes.prefectures.map((it) => label('prefectures', it)),
    ...wishes.kinds.map((it) => label('kinds', it)),
    ...wishes.industries.map((it) => label('industries', it)),
    ...(wishes.type === 'programme' ? [types.programme] : []),
  ].filter(Boolean)
  return parts.length > 0 ? list(parts).slice(0, 80) : saved.all
}
