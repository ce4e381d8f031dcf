import type { Verdict } from '#programs/verdict.ts'
import type { OwnClashes } from '#use-cases/rooms/see-clashes.ts'
import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { MixedText } from '../mixed-text.tsx'
import { Notice } from '../notice.tsx'
import { EmptyState, Section } from '../page.tsx'
import { FindingItem } from '../verdict/finding-item.tsx'
import { SourceNote } from '../verdict/source-note.tsx'
import { useRoom } from './room-context.ts'
import { clashesTold, useClashWatch } from './use-clashes.ts'

/** Overlaps in a room: those of the reader's own organisations first, then what everyone in it may know, clause by clause. */
export function Clashes({ verdict, own }: { verdict: Verdict; own: OwnClashes }) {
  const { clashes: words, written } = useWords()
  const { me } = useRoom()
  const watch = useClashWatch(verdict.outlook.findings)
  const { twice, clauses } = watch
  const unmetFirst = clauses.toSorted((one, other) => Number(isUnmet(other.finding)) - Number(isUnmet(one.finding)))
  if (clauses.length === 0 && clashesTold(watch, own) === 0)
    return <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
  return (
    <>
      <Own own={own} />
      {clashesTold(watch, own) === 0 && <p className="mb-8 max-w-column">{words.clear}</p>}
      {twice.length > 0 && (
        <Section title={words.within}>
          <ul className="space-y-4">
            {twice.map(({ names, corporateNumber, rule }) => (
              <li key={corporateNumber}>
                <Notice kind="warning" title={<MixedText text={words.twice(written.list(names), corporateNumber)} />}>
                  <p className="mb-2">{words.twiceText}</p>
                  <SourceNote source={rule.source} />
                </Notice>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {/* Said in every room of such an edition, whether there is an overlap or not: so it tells nothing of anybody. */}
      {clauses.some(({ kind }) => kind === 'elsewhere') && (
        <Section title={words.elsewhere.title}>
          <p className="max-w-column">{me.organiser ? words.elsewhere.organiser : words.elsewhere.member}</p>
        </Section>
      )}
      {clauses.length > 0 && (
        <Section title={words.clauses}>
          <ul className="divide-y divide-solid-gray-200">
            {unmetFirst.map(({ finding }) => (
              <FindingItem key={finding.rule} finding={finding} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const isUnmet = ({ outcome }: { outcome: string }): boolean => outcome === 'unmet'

function Own({ own: { twoRooms, lenders } }: { own: OwnClashes }) {
  const words = useWords().clashes.own
  if (twoRooms.length + lenders.length === 0) return null
  return (
    <Section title={words.title} lead={words.lead}>
      <ul className="space-y-4">
        {twoRooms.map(({ organisation, rooms: [one, other], rule }) => (
          <li key={`${organisation.id} ${one.id} ${other.id}`}>
            <Notice kind="warning" title={<MixedText text={words.twoRooms(organisation.name, one.name, other.name)} />}>
              <p>{words.twoRoomsText}</p>
              <p className="my-1 flex flex-wrap gap-x-5">
                {[one, other].map(({ id, name }) => (
                  <TextLink key={id} to={`/rooms/${id}`} className="inline-flex min-h-8 items-center">
                    <MixedText text={words.openRoom(name)} />
                  </TextLink>
                ))}
              </p>
              <SourceNote source={rule.source} />
            </Notice>
          </li>
        ))}
        {lenders.map(({ organisation, lender, rule }) => (
          <li key={`${organisation.id} ${lender}`}>
            <Notice kind="warning" title={<MixedText text={words.lender(organisation.name, lender)} />}>
              <p className="mb-2">{words.lenderText}</p>
              <SourceNote source={rule.source} />
            </Notice>
          </li>
        ))}
      </ul>
    </Section>
  )
}
