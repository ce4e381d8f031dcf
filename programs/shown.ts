import type { MemberFactName } from '#consortium/consortium.ts'
import { entryFields } from '#consortium/entry-words.ts'
import type { Fact, Option } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { planFacts } from '#consortium/facts/plan.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import { divisions } from '#consortium/industry-groups.ts'
import { formatPercent, type Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { researchField } from './values.ts'

/*
 * Values of facts as people read them: 40000000 → 4,000万円, `precision` → 精密加工, [1, 2] → 50%.
 */

/** How a value is written: the words it is chosen by, and its unit. */
type Style = Pick<Fact, 'options' | 'unit'>

const memberFacts: Readonly<Record<string, Fact>> = { ...organisationFacts, ...seatFacts }

/** How the fact at this path is written: `members[].capital`, `plan.purposes`, `plan.tools[].part`. */
function styleOf(path: string): Style {
  const [head = '', name = '', field] = path.split('.')
  if (head.startsWith('members')) return memberFacts[name] ?? {}

  const list = entryFields[name.replace(/\[.*\]$/, '') as keyof typeof entryFields]
  if (field !== undefined && list) return (list as Readonly<Record<string, Style>>)[field] ?? {}
  return (planFacts as Readonly<Record<string, Fact>>)[name] ?? {}
}

/** A value of the fact at a path, in words; of a list, its values one after another. */
export function valueText(path: string, value: unknown): Words {
  const { options, unit } = styleOf(path)
  return path.endsWith('.businessField') ? fieldText(String(value)) : text(value, options, unit)
}

/** A value of a fact of an organisation or its seat, in words. */
export function memberText(fact: MemberFactName, value: unknown): Words {
  const { options, unit } = memberFacts[fact] ?? {}
  return fact === 'businessField' ? fieldText(String(value)) : text(value, options, unit)
}

/** A field of business: those the classification names in both languages, others as they were stated. */
function fieldText(stated: string): Words {
  if (stated === researchField.ja) return researchField
  const division = divisions.find(([, name]) => name === stated)
  return division ? words(division[1], division[2]) : words(stated, stated)
}

function text(value: unknown, options: readonly Option[] | undefined, unit: Style['unit']): Words {
  if (value === true) return words('はい', 'yes')
  if (value === false) return words('いいえ', 'no')
  if (unit === 'ratio' && isRatio(value)) return formatPercent(value)
  if (Array.isArray(value)) {
    const plain = value.filter((one) => typeof one !== 'object')
    if (plain.length < value.length) return words(`${value.length}件`, `${value.length}`)
    return value.length === 0 ? words('なし', 'none') : listed(value.map((one) => text(one, options, unit)))
  }
  if (typeof value === 'object' && value !== null) return words('記入あり', 'stated')
  if (typeof value === 'number') return figure(value, unit)
  return options?.find(({ id }) => id === value)?.words ?? words(String(value), String(value))
}

function figure(value: number, unit: Style['unit']): Words {
  if (unit === 'yen' || unit === 'yen an hour') return formatYen(value)
  if (unit === 'persons') return words(`${value}人`, `${value}`)
  if (unit === 'years') return words(`${value}年`, `${value} years`)
  return words(String(value), String(value))
}

const isRatio = (value: unknown): value is Ratio => Array.isArray(value) && value.length === 2

export const listed = (these: readonly Words[]): Words =>
  (these.length === 1 && these[0]) || words(these.map(({ ja }) => ja).join('、'), these.map(({ en }) => en).join(', '))
