import type { ReactNode } from 'react'
import type { Understood } from '#search/understood.ts'
import type { Wishes } from '#use-cases/searches/wishes.ts'
import { useWords } from '../../words/use-words.ts'
import { SearchLink } from './search-link.tsx'

/** How the box was read, where that is more than the words as typed, and how to have it otherwise. */
export function UnderstoodLine({ wishes, understood }: { wishes: Wishes; understood: Understood }) {
  const { understood: words } = useWords().search
  const { list, sentences } = useWords().written
  const { places, synonyms, didYouMean } = understood
  const quoted = (them: readonly string[]) => list(them.map(words.quoted))
  if (wishes.verbatim)
    return (
      <Line>
        {words.isVerbatim}{' '}
        <SearchLink wishes={{ ...wishes, verbatim: false }} className="text-link">
          {words.notVerbatim}
        </SearchLink>
      </Line>
    )
  const read = [
    ...(places.length > 0 ? [words.places(quoted(places.map(({ written }) => written)))] : []),
    ...synonyms.map(({ written, also }) => words.synonyms(written, quoted(also))),
    ...(didYouMean?.applied ? [words.applied(wishes.text, didYouMean.text)] : []),
  ]
  return (
    <>
      {didYouMean && !didYouMean.applied && (
        <Line>
          {words.didYouMean}
          <SearchLink wishes={{ ...wishes, text: didYouMean.text }} className="text-link font-700">
            {didYouMean.text}
          </SearchLink>
        </Line>
      )}
      {read.length > 0 && (
        <Line>
          {sentences(read)}{' '}
          <SearchLink wishes={{ ...wishes, verbatim: true }} className="text-link">
            {words.verbatim}
          </SearchLink>
        </Line>
      )}
    </>
  )
}

const Line = ({ children }: { children: ReactNode }) => (
  <p className="text-[0.9375rem] text-solid-gray-800">{children}</p>
)
