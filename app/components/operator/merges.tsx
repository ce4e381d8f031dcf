import { Form } from '@remix-run/react'
import type { Merge } from '#use-cases/stores/duplicates.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'

/** The entries joined lately, each with the way back. */
export function MergesDone({ merges }: { merges: readonly Omit<Merge, 'moved'>[] }) {
  const words = useWords().organisations.operator.duplicates.merges
  const { moment } = useWords().written
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {merges.map(({ id, stays, goes, at }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          <p className="min-w-0 flex-1 basis-64">
            {words.line(goes.name)}
            <TextLink to={`/organisations/${stays.id}`}>{stays.name}</TextLink>
            <span className="ml-3 text-[0.875rem] text-solid-gray-700">{moment(at)}</span>
          </p>
          <Form method="post">
            <input type="hidden" name="mergeId" value={id} />
            <SubmitButton kind="outline" name="decision" value="undo" aria-label={words.undoOf(goes.name)}>
              {words.undo}
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
