import { Link } from '@remix-run/react'
import type { RuleId } from '#programs/verdict.ts'
import { verdictOf } from '#rooms/verdict.ts'
import type { RoomProposal, RoomProposals } from '#use-cases/rooms/room-proposals.ts'
import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { Section } from '../page.tsx'
import { ClauseLinks } from './clause-link.tsx'
import { ClausesSaid, ProposalCard } from './proposal-card.tsx'
import { useRoom } from './room-context.ts'

/** What was found: proposals side by side, nothing to mend, or why nobody can and what could be changed. */
export function Proposals({ found }: { found: RoomProposals }) {
  const { complete: words } = useWords()
  const { view, roomId } = useRoom()
  const { outcome, proposals, repairs, isWhole } = found
  const stopped = isWhole ? words.tooLong : words.notWhole
  return (
    <>
      {found.seq !== view.room.seq && (
        <Notice kind="warning" live className="mb-6">
          {words.stale} <TextLink to={`/rooms/${roomId}/complete`}>{words.again}</TextLink>
        </Notice>
      )}
      {outcome === 'nothing-missing' && <Nothing />}
      {proposals.length > 0 && (
        <>
          <p role="status" className="mb-4">
            {outcome === 'best-so-far' ? words.bestSoFar(proposals.length) : words.found(proposals.length)}
          </p>
          <Cards them={proposals} title={words.proposal} />
        </>
      )}
      {outcome === 'best-so-far' && proposals.length === 0 && (
        <Notice kind="warning" title={stopped.title}>
          {stopped.text}
        </Notice>
      )}
      {outcome === 'impossible' && <Impossible found={found} />}
      {outcome !== 'impossible' && repairs.length > 0 && (
        <Section title={words.otherRepairs} lead={words.impossible.repairsLead}>
          <Cards them={repairs} title={words.repair} from={proposals.length} />
        </Section>
      )}
    </>
  )
}

/** `from`: how many cards stand before these, so that each answers to a number of its own. */
function Cards({
  them,
  title,
  from = 0,
}: {
  them: readonly RoomProposal[]
  title: (n: number) => string
  from?: number
}) {
  return (
    <ul className="mb-8 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
      {them.map((it, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: Proposals have no names; their order is that of the answer.
        <ProposalCard key={at} it={it} title={title(at + 1)} number={from + at + 1} />
      ))}
    </ul>
  )
}

/** Nothing that an invitation would mend; what the plan or a declaration must still meet is named. */
function Nothing() {
  const { complete: words } = useWords()
  const left = useUnmet()
  return (
    <>
      <Notice kind="success" title={words.nothing.title}>
        {words.nothing.text}
      </Notice>
      {left.length > 0 && (
        <div className="mt-6">
          <p className="mb-2">{words.nothing.left}</p>
          <ClauseLinks them={left} />
        </div>
      )}
    </>
  )
}

function Impossible({ found: { clash, repairs } }: { found: RoomProposals }) {
  const words = useWords().complete
  const { roomId } = useRoom()
  return (
    <>
      <Notice kind="warning" title={words.impossible.title} className="mb-6">
        {words.impossible.text}
        <div className="mt-2">
          <ClausesSaid them={clash} />
        </div>
      </Notice>
      <Section title={words.impossible.repairs} {...(repairs.length > 0 ? { lead: words.impossible.repairsLead } : {})}>
        {repairs.length === 0 ? <p>{words.impossible.noRepairs}</p> : <Cards them={repairs} title={words.repair} />}
        <p className="text-[0.9375rem]">
          {words.impossible.unlisted}{' '}
          <Link to={`/rooms/${roomId}/seat?as=invite`} className="text-link">
            {words.done.invite}
          </Link>
        </p>
      </Section>
    </>
  )
}

/** Blocking clauses unmet with everybody asked or agreed: what proposals start from. */
export function useUnmet(): readonly RuleId[] {
  const { view, edition, on } = useRoom()
  return verdictOf(view, { readsAmounts: true }, edition, on)?.outlook.unmet ?? []
}
