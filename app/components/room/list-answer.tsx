import { useWords } from '../../words/use-words.ts'
import { FormErrors, Notice } from '../notice.tsx'
import { Listed } from './listed.tsx'
import type { ProposalAnswer } from './proposal-data.ts'

/** How it went: who was put on the short list, or that they were taken off again. */
export function ListAnswer({ answer }: { answer: ProposalAnswer | undefined }) {
  const { done } = useWords().complete
  if (!answer) return null
  if (!answer.ok) return <FormErrors errors={answer.errors} />
  if (answer.did === 'listed') return <Listed answer={answer} />
  return (
    <Notice live className="mb-6">
      {done.undone}
    </Notice>
  )
}
