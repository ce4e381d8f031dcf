import type { Evidence } from '#consortium/facts/fact.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { FactRow, Facts } from '../table.tsx'
import { EvidenceBadge } from './evidence-badge.tsx'
import { factText } from './fact-text.ts'
import { type ProfileFactName, profileFacts } from './facts.ts'

interface Shown {
  readonly corporateNumber: string | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly municipalityName: string | null
  readonly industryName: string | null
}

/** What everyone may see of an entry, each fact with how it is known. */
export function PublicFacts({ of }: { of: Shown }) {
  const words = useWords().organisations.page
  const rows = useRows(of, 'everyone')
  const { industryName } = of
  const named = industryName !== null && of.facts.industry === undefined
  if (rows.length === 0 && !of.corporateNumber && !named) return <p className="text-solid-gray-700">{words.noFacts}</p>
  return (
    <Facts>
      {of.corporateNumber && (
        <FactRow label={words.corporateNumber}>
          <span className="tabular-nums">{of.corporateNumber}</span>
        </FactRow>
      )}
      {rows}
      {named && <FactRow label={words.industry}>{industryName}</FactRow>}
    </Facts>
  )
}

/** What only the organisation and the rooms it sits in may see. */
export function RoomFacts({ of }: { of: Shown }) {
  const words = useWords().organisations.page
  const rows = useRows(of, 'rooms')
  return rows.length === 0 ? <p className="text-solid-gray-700">{words.noFacts}</p> : <Facts>{rows}</Facts>
}

function useRows({ facts, evidence, municipalityName }: Shown, seenBy: 'everyone' | 'rooms') {
  const words = useWords()
  const say = useSay()
  return (Object.keys(profileFacts) as ProfileFactName[])
    .filter(
      (name) => facts[name] !== undefined && (profileFacts[name].seenBy === 'everyone') === (seenBy === 'everyone'),
    )
    .map((name) => (
      <FactRow key={name} label={say(profileFacts[name].label)}>
        <span className="mr-2">
          {name === 'municipality' && municipalityName ? municipalityName : factText(name, facts[name], say, words)}
        </span>
        <EvidenceBadge evidence={evidence[name]} />
      </FactRow>
    ))
}
