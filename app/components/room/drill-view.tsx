import { useMemo, useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Notice } from '../notice.tsx'
import { EmptyState, Section } from '../page.tsx'
import { DrillCard } from './drill-card.tsx'
import { type Counting, type DrilledMember, drillOf } from './drill-of.ts'
import { useRoom } from './room-context.ts'
import { Spares } from './spares.tsx'
import { Tab } from './tab.tsx'
import { useNoted } from './use-noted.ts'

/** The withdrawal drill, worked out in this browser from the room as it stands, like the verdict. */
export function DrillView() {
  const { drill: words } = useWords()
  const { view, edition, on, me, roomId } = useRoom()
  const [counting, setCounting] = useState<Counting>('hoped')
  const drilled = useMemo(
    () => drillOf(view, { readsAmounts: me.organiser }, edition, on, counting),
    [view, me.organiser, edition, on, counting],
  )
  const { members, spares, unmet, hidesAmounts } = drilled
  const instead = members.flatMap(({ seat, substitutes }) => substitutes.map((it) => `${seat.id} ${it.seatId}`))
  // The tab belongs to it: the same names for other reasons are another suggestion.
  useNoted(roomId, me.organiser ? { shows: 'drill', counting } : null, [counting, ...instead].join('\n'))
  const breaking = members.filter(({ leaving }) => leaving.breaks.length > 0)
  const opening = members.filter(({ leaving }) => leaving.breaks.length === 0 && leaving.opens.length > 0)
  const safe = members.filter(({ leaving }) => leaving.breaks.length + leaving.opens.length === 0)
  return (
    <>
      <fieldset className="mb-6 inline-flex flex-wrap rounded-8 border border-solid-gray-420 p-0.5">
        <legend className="sr-only">{words.counting}</legend>
        <Tab chosen={counting === 'hoped'} onChoose={() => setCounting('hoped')}>
          {words.hoped}
        </Tab>
        <Tab chosen={counting === 'confirmed'} onChoose={() => setCounting('confirmed')}>
          {words.confirmed}
        </Tab>
      </fieldset>
      {members.length === 0 ? (
        <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>
      ) : (
        <>
          <div className="mb-8 space-y-3 empty:hidden">
            {unmet > 0 && <Notice>{words.unmetAlready(unmet)}</Notice>}
            {hidesAmounts && <Notice>{words.hidesAmounts}</Notice>}
          </div>
          {spares.length > 0 && (
            <Section title={words.spares.title} lead={words.spares.lead}>
              <Spares them={spares} />
            </Section>
          )}
          <Members title={words.breaking(breaking.length)} them={breaking} counting={counting} />
          <Members title={words.opening(opening.length)} them={opening} counting={counting} />
          <Members title={words.safe(safe.length)} them={safe} counting={counting} />
        </>
      )}
    </>
  )
}

function Members({ title, them, counting }: { title: string; them: readonly DrilledMember[]; counting: Counting }) {
  if (them.length === 0) return null
  return (
    <Section title={title}>
      <ul className="grid gap-4 lg:grid-cols-2">
        {them.map((it) => (
          <DrillCard key={it.seat.id} it={it} counting={counting} />
        ))}
      </ul>
    </Section>
  )
}
