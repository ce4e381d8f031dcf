import type { ReactNode } from 'react'
import { aims } from '#consortium/aims.ts'
import type { Need } from '#consortium/need.ts'
import { parties } from '#consortium/parties.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { formatYen } from '#consortium/yen.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Chip } from '../badge.tsx'
import { needPath } from './asked.ts'

export interface UnderstoodNeed {
  readonly text: string
  readonly need: Need
  readonly municipalities: readonly string[]
  readonly words: readonly string[]
  readonly unused: readonly string[]
  readonly without: readonly string[]
}

/** What was understood, each of it to be taken away, and what served for nothing. */
export function Understood({ text, need, municipalities, words: found, unused, without }: UnderstoodNeed) {
  const { needs: words, written } = useWords()
  const say = useSay()
  const chip = (key: string, label: string, change: Partial<Need>) => (
    <Chip key={key} to={needPath(text, { ...need, ...change }, without)} takeAway={words.takeAway}>
      {label}
    </Chip>
  )
  const withoutParty = (at: number) => ({ parties: need.parties.filter((_, other) => other !== at) })
  const partiesThat = (wanted: boolean) =>
    need.parties.flatMap((it, at) =>
      it.wanted === wanted
        ? [chip(it.party, words.party(say(parties[it.party].called), it.count), withoutParty(at))]
        : [],
    )
  const places = need.prefectures.map((code) => {
    const name = say(findPrefecture(code) ?? { ja: code, en: code })
    return chip(code, name, { prefectures: need.prefectures.filter((it) => it !== code) })
  })
  return (
    <dl className="space-y-2 text-[0.9375rem]">
      <Line label={words.aims}>
        {need.aims.map((aim) => chip(aim, say(aims[aim]), { aims: need.aims.filter((it) => it !== aim) }))}
      </Line>
      <Line label={words.here}>{partiesThat(false)}</Line>
      <Line label={words.wanted}>{partiesThat(true)}</Line>
      <Line label={words.place}>{places}</Line>
      {municipalities.length > 0 && places.length > 0 && (
        <Line label={words.municipalities}>{[written.list(municipalities)]}</Line>
      )}
      <Line label={words.cost}>
        {need.cost === null ? [] : [chip('cost', say(formatYen(need.cost)), { cost: null })]}
      </Line>
      {need.together !== null && <Line label={words.team}>{[need.together ? words.together : words.alone]}</Line>}
      <Line label={words.words}>
        {found.map((word) => (
          <Chip key={word} to={needPath(text, need, [...without, word])} takeAway={words.takeAway}>
            {word}
          </Chip>
        ))}
      </Line>
      {unused.length > 0 && <Line label={words.unused}>{[written.list(unused.map(written.quoted))]}</Line>}
    </dl>
  )
}

function Line({ label, children }: { label: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
      <dt className="w-full shrink-0 text-[0.875rem] font-700 text-solid-gray-700 sm:w-36">{label}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap items-center gap-2">{children}</dd>
    </div>
  )
}
