import { kinds } from '#consortium/kinds.ts'
import { sizes } from '#consortium/organisation-words.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import type { Applicant } from '#use-cases/open-seats/applicant.ts'
import { useSay, useWords } from '../../words/use-words.ts'

/** What is told of whoever applies, whether or not their name is. */
export function ApplicantFacts({ of }: { of: Applicant | null }) {
  const { openSeats, written } = useWords()
  const words = openSeats.desk
  const say = useSay()
  if (!of) return null
  const place = of.prefecture ? findPrefecture(of.prefecture) : undefined
  const rows = [
    [words.prefecture, place ? say(place) : ''],
    [words.kind, written.beside(of.kinds.map((it) => say(kinds[it])))],
    [words.size, of.size ? say(sizes[of.size]) : ''],
    [words.industry, of.industry ? say(of.industry) : ''],
  ]
  return (
    <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.9375rem]">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-solid-gray-700">{label}</dt>
          <dd>{value || <span className="text-solid-gray-700">{words.unknown}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
