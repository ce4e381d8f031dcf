import { Form } from '@remix-run/react'
import { useId } from 'react'
import type { SynonymChange, SynonymGroup } from '#use-cases/stores/synonyms.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmitButton } from '../button.tsx'

/** One group of words that mean the same, to be changed or taken away; without a group a new one. */
export function SynonymForm({ group }: { group: SynonymGroup | null }) {
  const { synonyms: words } = useWords()
  const id = useId()
  const joined = group ? words.listed(group.words) : ''
  return (
    <Form method="post" className="flex flex-wrap items-end gap-3">
      {group && <input type="hidden" name="synonymId" value={group.id} />}
      <div className="min-w-0 flex-1 basis-72">
        {/* The words of a group are what somebody wrote, in whatever language. */}
        <label htmlFor={id} translate={group ? 'no' : undefined} className={group ? 'sr-only' : 'font-700'}>
          {group ? words.labelOf(joined) : words.add}
        </label>
        <input
          id={id}
          name="words"
          className="field"
          translate="no"
          defaultValue={joined}
          placeholder={words.example}
          required
        />
      </div>
      <SubmitButton kind={group ? 'outline' : 'solid'} name="decision" value={group ? 'change' : 'add'}>
        {group ? words.save : words.addIt}
      </SubmitButton>
      {group && (
        <SubmitButton
          kind="outline"
          name="decision"
          value="remove"
          formNoValidate
          translate="no"
          aria-label={words.removeOf(joined)}
        >
          {words.remove}
        </SubmitButton>
      )}
    </Form>
  )
}

/** Who changed what lately, each with the way back while nothing came after it. */
export function SynonymChanges({ changes }: { changes: readonly SynonymChange[] }) {
  const { synonyms: words, written } = useWords()
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {changes.map(({ id, before, after, by, at, newest }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          <p className="min-w-0 flex-1 basis-64">
            {words.line(words.listed(before), words.listed(after))}
            <span className="ml-3 text-[0.875rem] text-solid-gray-700">
              {by ?? words.nobody} {written.moment(at)}
            </span>
          </p>
          {newest && (
            <Form method="post">
              <input type="hidden" name="changeId" value={id} />
              <SubmitButton kind="outline" name="decision" value="undo">
                {words.undo}
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
