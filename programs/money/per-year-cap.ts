import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce, askFor } from '../questions.ts'
import { sentences } from '../rules/counting.ts'
import type { Team } from '../team.ts'
import { type Amount, compared, exactly } from './amount.ts'
import { askedInAll } from './asked.ts'
import { capInAll, paid } from './features.ts'
import type { PerYearCap, TermFinding, TermShape } from './term.ts'

/** A cap for each year and one for all of them. Without years, a sum under the cap of one year is within it for certain. */
export const perYearCap: TermShape<PerYearCap> = {
  judge(term, team) {
    const total = compared(words('補助金の総額', 'Subsidy in all'), askedInAll(team), exactly(term.total))
    const parts = [total, ...yearly(term, team)]
    const told = parts.filter(({ outcome }) => outcome !== 'not-applicable')
    if (told.length === 0) return { ...total, says: sentence(term), cap: term.total }

    const worst = (['unmet', 'unknown', 'met'] as const).find((one) => told.some(({ outcome }) => outcome === one))
    const over = parts.reduce((sum, part) => sum + (part.over ?? 0), 0)
    return {
      outcome: worst ?? 'met',
      says: sentences(...told.filter(({ outcome }) => outcome === worst).map(({ says }) => says)),
      questions: askedOnce(told.flatMap(({ questions }) => questions)),
      cap: term.total,
      ...(total.asked === undefined ? {} : { asked: total.asked }),
      ...(over > 0 ? { over } : {}),
    }
  },

  show: (term) => sentence(term),

  features: ({ year, total, years, payees }) => [
    capInAll(total),
    { key: 'cap of a year', called: words('単年度の上限', 'cap of a year'), is: formatYen(year) },
    {
      key: 'years',
      called: words('補助の期間', 'years supported'),
      is: words(`${years}年まで`, `up to ${years} years`),
    },
    ...paid(payees),
  ],
}

const sentence = ({ year, total, years }: PerYearCap) =>
  words(
    `単年度${formatYen(year).ja}、${years}年間の総額${formatYen(total).ja}が上限です。`,
    `At most ${formatYen(year).en} a year and ${formatYen(total).en} over ${years} years.`,
  )

/** Each year by itself. What is asked in all bounds a year that is left out: it is at most what the others leave. */
function yearly(term: PerYearCap, team: Team): TermFinding[] {
  const entries = team.consortium.plan?.years ?? []
  const all = askedInAll(team)
  if (entries.length === 0) return all ? withoutYears(term, all) : []

  const known = entries.reduce((sum, { subsidy = 0 }) => sum + subsidy, 0)
  const left = Math.max(0, (all?.most ?? Infinity) - known)
  const years = [...new Set(entries.map(({ year }) => year))]
  const found = years.map((year) => {
    const amounts = entries.filter((entry) => entry.year === year).map(({ subsidy }) => subsidy)
    const least = amounts.reduce<number>((sum, subsidy = 0) => sum + subsidy, 0)
    const open = amounts.includes(undefined)
    const amount = open ? { least, most: least + left, questions: [askFor('plan.years')] } : exactly(least)
    const called = words(`${year}年度の補助金`, `Subsidy of fiscal ${year}`)
    return compared(called, open && !all ? undefined : amount, exactly(term.year))
  })
  return years.length > term.years ? [...found, tooLong(years.length, term.years)] : found
}

/** A sum within the cap of one year is within it whatever the years; a larger one says nothing of them. */
function withoutYears(term: PerYearCap, all: Amount): TermFinding[] {
  if (all.most <= term.year) return []

  const cap = formatYen(term.year)
  const says = words(
    `単年度の上限は${cap.ja}です。年度別の額が必要です。`,
    `At most ${cap.en} a year; the amounts by year are needed.`,
  )
  return [{ outcome: 'unknown', says, questions: [askFor('plan.years')] }]
}

const tooLong = (years: number, most: number): TermFinding => ({
  outcome: 'unmet',
  says: words(
    `事業期間が${years}年です。${most}年以内にしてください。`,
    `The plan runs ${years} years; ${most} are allowed.`,
  ),
  questions: [],
})
