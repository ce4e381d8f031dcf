/** A fact as a sentence part to read: 「4,000万円」「製造業（09 食料品製造業）」. */
import { designations } from '#consortium/designations.ts'
import { findIndustryByCode } from '#consortium/industry.ts'
import type { Words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import type { AppWords } from '../../words/ja.ts'
import { number } from '../../words/numbers.ts'
import type { Control } from '../fact/control.ts'
import { showRatio } from '../fact/read.ts'
import { type ProfileFactName, profileControl } from './facts.ts'

type Say = (words: Words) => string

export function factText(name: ProfileFactName, value: unknown, say: Say, words: AppWords): string {
  if (value === undefined || value === null) return words.profile.conflict.empty
  if (name === 'industry') return industryText(String(value), say, words)
  const control = profileControl(name)
  switch (control.kind) {
    case 'designations':
      return held(value as readonly Held[], say, words)
    case 'months':
      return words.written.list(
        Object.entries(value as Record<string, number>).map(([month, sales]) => `${month} ${say(formatYen(sales))}`),
      )
    default:
      return textOf(control, value, say, words)
  }
}

/** @example industryText('09', say, words) // '食料品製造業（09）' */
export function industryText(code: string, say: Say, { written }: AppWords): string {
  const found = findIndustryByCode(code)
  return found ? `${say(found.name)}${written.aside(code)}` : code
}

type Held = string | { readonly id: string; readonly until?: string; readonly number?: string }

function held(them: readonly Held[], say: Say, words: AppWords): string {
  if (them.length === 0) return words.profile.none
  const { list, aside } = words.written
  return list(
    them.map((it) => {
      const { id, until, number: no } = typeof it === 'string' ? { id: it, until: undefined, number: undefined } : it
      const name = designations[id as keyof typeof designations]
      const more = list([no ?? '', until ? `${words.profile.until} ${until}` : ''].filter(Boolean))
      return `${name ? say(name) : id}${more ? aside(more) : ''}`
    }),
  )
}

function textOf(control: Control, value: unknown, say: Say, words: AppWords): string {
  switch (control.kind) {
    case 'yes-no':
      return value ? words.facts.yes : words.facts.no
    case 'number':
      if (typeof value !== 'number') return String(value)
      if (control.unit === 'yen') return say(formatYen(value))
      return `${number(value)}${control.unit ? words.facts.units[control.unit] : ''}`
    case 'ratio':
      return Array.isArray(value) ? `${showRatio(value as [number, number])}%` : String(value)
    case 'choice': {
      const found = control.options.find((it) => it.value === String(value))
      return found ? say(found.label) : String(value)
    }
    case 'choices': {
      const chosen = Array.isArray(value) ? value : [value]
      if (chosen.length === 0) return words.profile.none
      return words.written.list(
        chosen
          .map((it) => control.options.find((option) => option.value === it))
          .map((it, at) => (it ? say(it.label) : String(chosen[at]))),
      )
    }
    case 'list': {
      const rows = value as readonly unknown[]
      return rows.length === 0
        ? words.profile.none
        : words.written.list(rows.map((it) => textOf(control.of, it, say, words)))
    }
    case 'group':
      return control.parts
        .map((it) => [it, (value as Record<string, unknown>)[it.name]] as const)
        .filter(([, part]) => part !== undefined)
        .map(([it, part]) => `${words.facts.parts[it.name] ?? it.name} ${textOf(it.control, part, say, words)}`)
        .join(' ')
    default:
      return String(value)
  }
}
