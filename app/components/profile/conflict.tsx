import { Form } from '@remix-run/react'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { factText } from './fact-text.ts'
import { type ProfileFactName, profileFacts } from './facts.ts'
import { type Conflict, differing, valueAt } from './merge.ts'

/** Two versions of one entry side by side; for each difference one says which stays. Neither is lost: both are in the history. */
export function ConflictForm({ conflict, back }: { conflict: Conflict; back: string }) {
  const words = useWords().profile.conflict
  const tell = useTell()
  return (
    <div className="space-y-6">
      <Notice kind="warning" title={words.title} live>
        {words.lead}
      </Notice>
      <Form method="post" className="space-y-6">
        <input type="hidden" name="intent" value="merge" />
        <input type="hidden" name="version" value={conflict.version} />
        <input type="hidden" name="mine" value={JSON.stringify(conflict.mine)} />
        <input type="hidden" name="theirs" value={JSON.stringify(conflict.theirs)} />
        {differing(conflict).map(({ path, prefer }) => (
          <fieldset key={path} className="rounded-12 border border-solid-gray-420 p-4">
            <legend className="px-1 font-700">{tell.label(path)}</legend>
            <div className="grid gap-3 sm:grid-cols-2">
              {(['mine', 'theirs'] as const).map((side) => (
                <label
                  key={side}
                  className="flex cursor-pointer items-start gap-3 rounded-8 border border-solid-gray-200 p-3 has-checked:border-blue-900 has-checked:bg-blue-50"
                >
                  <input
                    type="radio"
                    name={`keep.${path}`}
                    value={side}
                    defaultChecked={prefer === side}
                    className="focus-ring mt-1 size-5 shrink-0 accent-blue-900"
                  />
                  <span className="min-w-0">
                    <span className="block text-[0.875rem] text-solid-gray-700">{words[side]}</span>
                    <span className="whitespace-pre-wrap">{tell.value(path, valueAt(conflict[side], path))}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p className="text-[0.875rem] text-solid-gray-700">{words.same}</p>
        <div className="flex flex-wrap items-center gap-5">
          <SubmitButton size="lg">{words.save}</SubmitButton>
          <TextLink to={back}>{words.discard}</TextLink>
        </div>
      </Form>
    </div>
  )
}

/** The label of a place in the entry, and what stands there as people read it. */
function useTell() {
  const words = useWords()
  const say = useSay()
  const labels: Readonly<Record<string, string>> = {
    name: words.profile.name,
    kana: words.profile.kana,
    corporateNumber: words.profile.corporateNumber,
    capability: words.profile.capability,
    domain: words.profile.domain,
  }
  const factAt = (path: string) => path.slice('facts.'.length) as ProfileFactName
  return {
    label: (path: string) => labels[path] ?? say(profileFacts[factAt(path)].label),
    value: (path: string, value: unknown) =>
      path in labels ? String(value || words.profile.conflict.empty) : factText(factAt(path), value, say, words),
  }
}
