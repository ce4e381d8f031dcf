import { useState } from 'react'
import type { Verdict } from '#programs/verdict.ts'
import { useWords } from '../../words/use-words.ts'
import { AnnounceVerdict } from '../verdict/announce.tsx'
import { FindingList } from '../verdict/finding-list.tsx'
import { VerdictCard } from '../verdict/verdict-card.tsx'
import { useAnswerSlot } from './answers.tsx'
import { useMendSlot } from './mend-slot.tsx'
import { Tab } from './tab.tsx'

/** The verdict on those confirmed and, beside it, the outlook on all who were asked; each in one sentence. */
export function Verdicts({ verdict }: { verdict: Verdict }) {
  const { room } = useWords()
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <VerdictCard
        title={room.verdict.now}
        note={room.verdict.nowNote}
        outcome={verdict.outcome}
        findings={verdict.findings}
      />
      <VerdictCard
        title={room.verdict.outlook}
        note={room.verdict.outlookNote}
        outcome={verdict.outlook.outcome}
        findings={verdict.outlook.findings}
      />
      <AnnounceVerdict outcome={verdict.outcome} findings={verdict.findings} />
    </div>
  )
}

/** Clause by clause, as it stands now or as it would with everyone asked. */
export function Clauses({ verdict }: { verdict: Verdict }) {
  const { room } = useWords()
  const answer = useAnswerSlot()
  const mend = useMendSlot()
  const [hoped, setHoped] = useState(false)
  return (
    <div>
      <fieldset className="mb-4 inline-flex rounded-8 border border-solid-gray-420 p-0.5">
        <legend className="sr-only">{room.verdict.shown}</legend>
        <Tab chosen={!hoped} onChoose={() => setHoped(false)}>
          {room.verdict.clausesNow}
        </Tab>
        <Tab chosen={hoped} onChoose={() => setHoped(true)}>
          {room.verdict.clausesOutlook}
        </Tab>
      </fieldset>
      <FindingList findings={hoped ? verdict.outlook.findings : verdict.findings} answer={answer} mend={mend} />
    </div>
  )
}
