import { noWishes, type Wishes } from '#use-cases/searches/wishes.ts'
import type { Directory } from '../../directory.server.ts'
import type { Drop } from '../../drops.server.ts'
import { number } from '../../words/numbers.ts'
import { useWords } from '../../words/use-words.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { EmptyState } from '../page.tsx'
import { SearchLink } from './search-link.tsx'

/** Nothing found: which condition to let go of and what that brings, the other type, and where somebody seeks partners or says whom they need. */
export function Nothing({
  wishes,
  found: { drops, totals, complete },
}: {
  wishes: Wishes
  found: Pick<Directory, 'drops' | 'totals' | 'complete'>
}) {
  const { nothing, programmes } = useWords().search
  const organisations = wishes.type === 'organisation'
  if (organisations && !wishes.text && drops.length === 0 && totals.programme.count === 0)
    return <EmptyState title={nothing.empty} />
  const title = organisations ? nothing.title : nothing.programmes
  return (
    <div className="rounded-12 border border-dashed border-solid-gray-420 bg-solid-gray-50/60 px-5 py-6">
      <p className="font-700 text-solid-gray-900">{complete ? title : nothing.unfinished}</p>
      {!complete && (
        <p className="mt-3 text-[0.9375rem]">
          <SearchLink wishes={wishes} className="text-link inline-flex min-h-9 items-center font-700">
            {nothing.again}
          </SearchLink>
        </p>
      )}
      {drops.length > 0 && (
        <>
          <p className="mt-3 text-[0.9375rem]">{nothing.drop}</p>
          <ul className="mt-1">
            {drops.map((it) => (
              <li key={JSON.stringify(it.what)}>
                <DropLink it={it} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!organisations && totals.organisation.count > 0 && (
        <p className="mt-3 text-[0.9375rem]">
          {programmes.organisations(number(totals.organisation.count))}{' '}
          <SearchLink wishes={{ ...noWishes, text: wishes.text }} toTotal className="text-link">
            {programmes.toOrganisations}
          </SearchLink>
        </p>
      )}
      <p className="mt-4 text-[0.9375rem] font-700">{nothing.try}</p>
      <ul className="mt-1 list-outside list-disc space-y-1 pl-5 text-[0.9375rem]">
        {wishes.text && <li>{nothing.fewer}</li>}
        {organisations ? (
          <>
            <li>{nothing.needText}</li>
            <li>
              <TextLink to="/rooms/new">{nothing.room}</TextLink>
            </li>
            <li>{nothing.own}</li>
          </>
        ) : (
          <li>
            <TextLink to="/programs">{programmes.catalogue}</TextLink>
          </li>
        )}
      </ul>
      {organisations && (
        <p className="mt-4 flex flex-wrap gap-3">
          <ButtonLink kind="outline" to={carrying('/needs', wishes.text)}>
            {nothing.need}
          </ButtonLink>
          <ButtonLink kind="outline" to={carrying('/open-seats', wishes.text)}>
            {nothing.openSeats}
          </ButtonLink>
        </p>
      )}
    </div>
  )
}

/** A page that takes the words along. */
const carrying = (path: string, text: string): string => (text ? `${path}?${new URLSearchParams({ q: text })}` : path)

function DropLink({ it: { what, wishes, count } }: { it: Drop }) {
  const { nothing, understood, kind, prefecture, industry } = useWords().search
  const lists = { kinds: kind, prefectures: prefecture, municipalities: prefecture, industries: industry }
  const called =
    'list' in what
      ? lists[what.list]
      : 'place' in what
        ? understood.quoted(what.place)
        : 'all' in what
          ? nothing.all
          : nothing.negatives
  return (
    <SearchLink wishes={wishes} toTotal className="text-link inline-flex min-h-9 items-center font-700">
      {nothing.dropped(called, number(count))}
    </SearchLink>
  )
}
