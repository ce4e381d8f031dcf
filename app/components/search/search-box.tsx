import { Form } from '@remix-run/react'
import type { Wishes } from '#use-cases/searches/wishes.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { Tips } from './tips.tsx'
import type { TypedSearch } from './use-typed-search.ts'

/** The form that all conditions of the page belong to, wherever they stand. */
export const searchForm = 'search'

/** The box. Its form works by its button alone; with scripts, results come as one types. */
export function SearchBox({ wishes, typed }: { wishes: Wishes; typed: TypedSearch }) {
  const { search } = useWords()
  return (
    <div>
      <Form id={searchForm} ref={typed.form} method="get" action="/organisations" role="search" onSubmit={typed.commit}>
        {wishes.type !== 'organisation' && <input type="hidden" name="type" value={wishes.type} />}
        {wishes.sort !== 'best' && <input type="hidden" name="sort" value={wishes.sort} />}
        <label htmlFor="q" className="font-700">
          {search.query}
        </label>
        <p id="q-help" className="text-[0.875rem] text-solid-gray-700">
          {search.queryHelp}
        </p>
        <div className="mt-1.5 flex gap-2">
          <input
            id="q"
            ref={typed.box}
            name="q"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={200}
            aria-describedby="q-help"
            aria-keyshortcuts="/"
            className="field"
            defaultValue={wishes.text}
            {...typed.onBox}
          />
          <Button type="submit" className="shrink-0">
            {search.button}
          </Button>
        </div>
      </Form>
      <Tips />
    </div>
  )
}
