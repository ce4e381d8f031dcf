import { useHydrated } from '../../use-hydrated.ts'
import { useWords } from '../../words/use-words.ts'
import { LetterKeysSwitch } from '../letter-keys-switch.tsx'

/** How words are read, and what the keys do: folded, for who wants to know. */
export function Tips() {
  const { tips } = useWords().search
  const hydrated = useHydrated()
  return (
    <details className="mt-1.5">
      <summary className="text-link inline-flex min-h-6 cursor-pointer list-none items-center text-[0.875rem]">
        {tips.title}
      </summary>
      <div className="mt-2 max-w-column rounded-8 bg-solid-gray-50 px-4 py-3 text-[0.9375rem]">
        <dl className="grid gap-x-5 gap-y-1.5 sm:grid-cols-[max-content_1fr]">
          {tips.items.map(({ written, means }) => (
            <div key={written} className="contents">
              <dt className="font-700">{written}</dt>
              <dd className="max-sm:mb-1">{means}</dd>
            </div>
          ))}
        </dl>
        {hydrated && <Keys />}
      </div>
    </details>
  )
}

const keys = { slash: '/', escape: 'Esc', arrows: '↓ ↑', enter: 'Enter' } as const

function Keys() {
  const { tips } = useWords().search
  return (
    <div className="mt-3 border-t border-solid-gray-300 pt-3">
      <p className="font-700">{tips.keys}</p>
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {(Object.keys(keys) as (keyof typeof keys)[]).map((it) => (
          <div key={it} className="flex gap-2">
            <dt>
              <kbd className="rounded-4 border border-solid-gray-420 bg-white px-1.5 py-0.5 text-[0.8125rem]">
                {keys[it]}
              </kbd>
            </dt>
            <dd>{tips.keyUses[it]}</dd>
          </div>
        ))}
      </dl>
      <LetterKeysSwitch label={tips.slash} className="mt-2" />
    </div>
  )
}
