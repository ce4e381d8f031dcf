import type { ComponentProps } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Facets } from './facets.tsx'

/** The filters: beside the results where there is room, folded above them on a telephone. */
export function FacetColumn(props: ComponentProps<typeof Facets>) {
  const { filters } = useWords().search
  return (
    <div>
      <details className="group/filters lg:hidden">
        <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center justify-between rounded-8 border border-solid-gray-420 px-3 font-700 text-blue-900">
          {filters}
          <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 group-open/filters:rotate-180">
            <path d="m3 5.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </summary>
      </details>
      <div className="mt-3 hidden lg:mt-0 lg:block [details[open]+&]:block">
        <Facets {...props} />
      </div>
    </div>
  )
}
