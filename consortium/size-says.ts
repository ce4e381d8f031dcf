import type { SizeFacts } from './completions.ts'
import { possibleForms } from './legal-form.ts'
import { type LegalForm, legalForms } from './organisation-words.ts'
import {
  capitalUnder,
  formTestOf,
  type Limits,
  midEmployees,
  type SizeTable,
  smallLimits,
  smeLimits,
  specifiedLimits,
} from './size-tables.ts'
import { type SmeIndustry, smeIndustries, smeIndustriesOf } from './sme-industry.ts'
import { type Words, words } from './words.ts'
import { formatYen } from './yen.ts'

/*
 * Why an organisation is or is not of a size, with its numbers: 「資本金 4,000万円 ≤ 5,000万円（サービス業）」.
 * Called only once the answer is known, so the figures it needs are there.
 */

/** Why it is an SME, or why it is not. */
export function whySme(table: SizeTable, facts: SizeFacts): Words {
  return joined(
    possibleForms(facts).map((form) => whySmeAs(table, facts, form)),
    '／',
    ' / ',
  )
}

function whySmeAs(table: SizeTable, facts: SizeFacts, form: LegalForm): Words {
  const test = formTestOf(table, form)
  const name = legalForms[form]
  if (test === 'no-class' || test === 'not-named')
    return words(`${name.ja}には企業規模の区分がありません`, `${name.en}: no size class`)
  if (test === 'always') return words(`${name.ja}には規模の要件がありません`, `${name.en}: no size test`)
  if (typeof test === 'object') return within(decisive(facts, { capital: 0, employees: test.employees }, false), name)

  const lines = smeIndustriesOf(facts.industry)
  const byCapital = test === 'either'
  if (lines.length > 2) return within(decisive(facts, anyLine(table, lines, facts), byCapital), lineWords(lines))

  return joined(
    lines.map((line) => within(decisive(facts, smeLimits[table][line], byCapital), smeIndustries[line])),
    '／',
    ' / ',
  )
}

// The one comparison that makes it an SME, or those that keep it from being one.
function decisive({ capital, employees }: SizeFacts, limits: Limits, byCapital: boolean): Words {
  const byMoney = byCapital ? capital : undefined
  if (byMoney !== undefined && byMoney <= limits.capital) return money(byMoney, limits.capital)
  if (employees !== undefined && employees <= limits.employees) return staff(employees, limits.employees)

  const over = [
    ...(byMoney === undefined ? [] : [money(byMoney, limits.capital)]),
    ...(employees === undefined ? [] : [staff(employees, limits.employees)]),
  ]
  return joined(over, '、', ', ')
}

// With the industry unknown the answer is known only because the strictest line lets it in, or the widest keeps it out.
function anyLine(table: SizeTable, lines: readonly SmeIndustry[], facts: SizeFacts): Limits {
  const capitals = lines.map((line) => smeLimits[table][line].capital)
  const employees = lines.map((line) => smeLimits[table][line].employees)
  const strictest = { capital: Math.min(...capitals), employees: Math.min(...employees) }
  const inside =
    (facts.capital ?? Number.POSITIVE_INFINITY) <= strictest.capital ||
    (facts.employees ?? Number.POSITIVE_INFINITY) <= strictest.employees
  return inside ? strictest : { capital: Math.max(...capitals), employees: Math.max(...employees) }
}

/** Why it is a small enterprise, or why it is not. */
export function whySmall(facts: SizeFacts): Words {
  const forms = possibleForms(facts)
  const { employees } = facts
  if (employees === undefined || !(forms.includes('company') || forms.includes('sole')))
    return joined(
      forms.map((form) =>
        words(`${legalForms[form].ja}は小規模企業者に当たりません`, `${legalForms[form].en}: never a small enterprise`),
      ),
      '／',
      ' / ',
    )

  const lines = smeIndustriesOf(facts.industry)
  const limits = lines.map((line) => smallLimits[line])
  const decides = employees <= Math.min(...limits) ? Math.min(...limits) : Math.max(...limits)
  return within(staff(employees, decides), words(`小規模・${lineWords(lines).ja}`, `small, ${lineWords(lines).en}`))
}

/** What tells the classes above SME apart: capital under one billion yen, and how many employees. */
export function whyAboveSme(table: SizeTable, facts: SizeFacts): Words {
  const { capital, employees } = facts
  const [line, ...others] = smeIndustriesOf(facts.industry)
  const parts: Words[] = []
  if (capital !== undefined && possibleForms(facts).includes('company')) {
    const side = capital < capitalUnder ? '<' : '≥'
    parts.push(
      words(
        `資本金 ${formatYen(capital).ja} ${side} ${formatYen(capitalUnder).ja}`,
        `capital ${formatYen(capital).en} ${side} ${formatYen(capitalUnder).en}`,
      ),
    )
  }
  if (employees !== undefined && line !== undefined && others.length === 0)
    parts.push(
      within(staff(employees, specifiedLimits[line]), words('特定事業者の上限', 'limit of specified businesses')),
    )
  if (employees !== undefined && table === 'law')
    parts.push(within(staff(employees, midEmployees), words('中堅企業の上限', 'limit of mid-sized companies')))
  return joined(parts, '、', ', ')
}

const lineWords = (lines: readonly SmeIndustry[]): Words =>
  lines.length > 2
    ? words('業種によらず', 'in any industry')
    : joined(
        lines.map((line) => smeIndustries[line]),
        '・',
        ' / ',
      )

const sign = (value: number, limit: number) => (value <= limit ? '≤' : '>')

const money = (yen: number, limit: number): Words =>
  words(
    `資本金 ${formatYen(yen).ja} ${sign(yen, limit)} ${formatYen(limit).ja}`,
    `capital ${formatYen(yen).en} ${sign(yen, limit)} ${formatYen(limit).en}`,
  )

const staff = (persons: number, limit: number): Words => {
  const [is, most] = [persons, limit].map((n) => n.toLocaleString('en-US'))
  return words(`従業員 ${is}人 ${sign(persons, limit)} ${most}人`, `employees ${is} ${sign(persons, limit)} ${most}`)
}

const within = (comparison: Words, of: Words): Words =>
  words(`${comparison.ja}（${of.ja}）`, `${comparison.en} (${of.en})`)

function joined(parts: readonly Words[], ja: string, en: string): Words {
  const different = parts.filter((part, i) => parts.findIndex((other) => other.ja === part.ja) === i)
  return words(different.map((part) => part.ja).join(ja), different.map((part) => part.en).join(en))
}
