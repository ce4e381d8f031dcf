import type { SizeFacts } from '#consortium/completions.ts'
import type { FactPath } from '#consortium/consortium.ts'
import { sizes } from '#consortium/organisation-words.ts'
import { deriveSize } from '#consortium/size-class.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { type ProfileFactName, profileFacts } from './facts.ts'

/** The size class that follows from the facts as they stand, with its reason, or what is missing to tell. */
export function SizeCard({ facts, live = false }: { facts: SizeFacts; live?: boolean }) {
  const { profile, written } = useWords()
  const words = profile.size
  const say = useSay()
  const found = deriveSize(facts, 'law')
  return (
    <div
      className="rounded-8 border-l-4 border-blue-900 bg-blue-50 px-4 py-3"
      {...(live ? { role: 'status', 'aria-live': 'polite' } : {})}
    >
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-[0.875rem] text-solid-gray-700">{words.title}</span>
        <strong className="text-[1.0625rem] text-solid-gray-900">
          {found.size ? say(sizes[found.size]) : words.open}
        </strong>
        {found.basis === 'stated' && <Badge tone="yellow">{words.stated}</Badge>}
      </p>
      <p className="mt-1 text-[0.9375rem]">{say(found.because)}</p>
      {!found.size && found.candidates.length <= 3 && (
        <p className="mt-1 text-[0.9375rem]">
          {words.candidates(written.list(found.candidates.map((it) => say(sizes[it]))))}
        </p>
      )}
      {found.basis === 'stated' && found.missing.length > 0 && (
        <p className="mt-1 text-[0.9375rem]">
          {written.label(words.missing)}
          {written.list(found.missing.map((it) => say(profileFacts[factOf(it)].label)))}
        </p>
      )}
      {found.warning && <p className="mt-1 text-[0.9375rem] text-warning-orange-2">{say(found.warning)}</p>}
      <p className="mt-1 hidden text-[0.8125rem] text-solid-gray-700 sm:block">{words.by}</p>
    </div>
  )
}

const factOf = (path: FactPath) => path.replace('members[].', '') as ProfileFactName

/** Those of the facts read off a form that are good so far; what cannot be read yet is as good as missing. */
export function sizeFactsOf(facts: Readonly<Record<string, unknown>>): SizeFacts {
  const read = (['kind', 'legalForm', 'industry', 'capital', 'employees', 'size'] as const)
    .map((name) => [name, profileFacts[name].type.safeParse(facts[name])] as const)
    .flatMap(([name, parsed]) => (parsed.success ? [[name, parsed.data] as const] : []))
  return Object.fromEntries(read)
}
