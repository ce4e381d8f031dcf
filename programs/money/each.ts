import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { questionsOf, type Sorted } from '../rules/counting.ts'
import type { Team } from '../team.ts'
import { compared } from './amount.ts'
import { askedOn } from './asked.ts'
import { linesOf } from './budget-lines.ts'
import type { MoneyTerm } from './term.ts'
import type { TermFinding } from './term-shape.ts'

/**
 * A cap for each organisation. Lines that name a member are measured for that member, who must be one of them. Lines that
 * name nobody belong to all: the whole sum must fit into as many caps as there are organisations.
 */
export function cappedEach(
  { called, lines }: Pick<MoneyTerm, 'called' | 'lines'>,
  most: number,
  { sure, perhaps }: Pick<Sorted, 'sure' | 'perhaps'>,
  team: Team,
): TermFinding {
  // Whose seat is not firm yet is judged once it is.
  const entries = linesOf(team, lines).filter(({ member }) =>
    team.waiting.every(({ standing }) => standing.name !== member),
  )
  const byName = new Map<string, number>()
  for (const { member, subsidy = 0 } of entries)
    if (member !== undefined) byName.set(member, (byName.get(member) ?? 0) + subsidy)
  const sums = [...byName].map(([name, sum]) => ({ name, sum }))
  const cap = formatYen(most)
  const everybody = [...sure, ...perhaps].map(({ standing }) => standing.name)
  const holders = (name: string) => everybody.filter((one) => one === name).length
  const strangers = sums.filter(({ name, sum }) => sum > 0 && holders(name) === 0)
  if (strangers.length > 0)
    return {
      outcome: 'unmet',
      says: words(
        `${called.ja}は対象の構成員ごとの額です。${strangers.map(({ name }) => name).join('、')}は対象の構成員ではありません。budget の member に対象の構成員の名称を書いてください。`,
        `${called.en} goes to those who may be paid it. Not among them: ${strangers.map(({ name }) => name).join(', ')}. Name one of them in the budget.`,
      ),
      questions: [],
      over: strangers.reduce((total, { sum }) => total + sum, 0),
      cap: most,
    }

  // Two members of one name cannot be told apart: together they have two caps.
  const over = sums.filter(({ name, sum }) => sum > most * holders(name))
  if (over.length > 0)
    return {
      outcome: 'unmet',
      says: words(
        `${called.ja}は1者あたり${cap.ja}までです。${over.map(({ name, sum }) => `${name}は${formatYen(sum).ja}`).join('、')}で、上限を超えています。`,
        `${called.en}: up to ${cap.en} each. Over it: ${over.map(({ name, sum }) => `${name} ${formatYen(sum).en}`).join(', ')}.`,
      ),
      questions: [],
      over: over.reduce((excess, { name, sum }) => excess + sum - most * holders(name), 0),
      cap: most,
    }

  if (entries.length === 0)
    return {
      outcome: 'not-applicable',
      says: words(`${called.ja}の上限は1者あたり${cap.ja}です。`, `${called.en}: up to ${cap.en} each.`),
      questions: [],
      cap: most,
    }

  const amount = askedOn(entries)
  if (entries.every(({ member, subsidy }) => member !== undefined && subsidy !== undefined))
    return {
      outcome: 'met',
      says: words(`${called.ja}は、いずれも1者あたり${cap.ja}以内です。`, `${called.en}: within ${cap.en} each.`),
      questions: [],
      asked: amount.least,
      cap: most,
    }

  const together = words(`${called.ja}の合計（1者あたり${cap.ja}）`, `${called.en}, in all (${cap.en} each)`)
  const limit = {
    least: sure.length * most,
    most: (sure.length + perhaps.length) * most,
    questions: questionsOf(perhaps),
  }
  return { ...compared(together, amount, limit), cap: most }
}
