import { Link } from '@remix-run/react'
import { sourceTitles } from '#programs/source-titles.ts'
import type { Source } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { OutsideLink } from '../button.tsx'

/** The sentence behind a rule and where it stands. A summary of ours is never set as a quotation. */
export function SourceNote({ source }: { source: Source }) {
  const { programme, catalogue, written } = useWords()
  const say = useSay()
  if (source.kind === 'quoted') {
    const title = sourceTitles[source.document]
    return (
      <figure className="border-l-4 border-solid-gray-300 py-0.5 pl-3 text-[0.9375rem] leading-160">
        <blockquote lang="ja">「{source.quote}」</blockquote>
        <figcaption className="mt-1 text-[0.8125rem] text-solid-gray-700">
          {written.label(programme.rule.place)}
          <span lang="ja">{source.place}</span>
          <span className="ml-2" title={source.document}>
            {written.aside(title ? say(title) : source.document)}
          </span>
          <Link to={sourcePath(source)} className="text-link ml-2">
            {catalogue.source.inText}
          </Link>
        </figcaption>
      </figure>
    )
  }
  return (
    <div className="border-l-4 border-dotted border-solid-gray-420 py-0.5 pl-3 text-[0.9375rem] leading-160">
      <p className="text-[0.8125rem] text-solid-gray-700">{programme.rule.noted}</p>
      <p>{say(source.summary)}</p>
      <p className="mt-1 text-[0.8125rem] text-solid-gray-700">
        {written.label(programme.rule.place)}
        <OutsideLink href={source.address}>
          <span lang="ja">{source.edition}</span>
        </OutsideLink>
        {written.aside(
          written.list([
            source.tag === 'official' ? programme.rule.official : programme.rule.secondary,
            programme.rule.asOf(source.on),
          ]),
        )}
      </p>
    </div>
  )
}

/** The page of the document, at the sentence. */
function sourcePath({ document, place, quote }: Extract<Source, { kind: 'quoted' }>): string {
  return `/sources/${document}?${new URLSearchParams({ place, quote })}#quote`
}
