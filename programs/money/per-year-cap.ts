import type { Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce, askFor } from '../questions.ts'
import { sentences } from '../rules/counting.ts'
import type { Team } from '../team.ts'
import { type Amount, compared, exactly } from './amount.ts'
import { askedInAll } from './asked.ts'
import { capInAll, paid } from './features.ts'
import type { PerYearCap } from './term.ts'
import type { TermFinding, TermShape } from './term-shape.ts'

/** A cap for each year and one for all of them. Without years, a sum under the cap of one year is within it for certain. */
export const perYearCap: TermShape<PerYearCap> = {
  judge(term, team) {
    const most = totalOf(term, team)
    const total = compared(words('補助金の総額', 'Subsidy in all'), askedInAll(team), exactly(most))
    const parts = [total, ...yearly(term, team)]
    const worst = (['unmet', 'unknown', 'met'] as const).find((one) => parts.some(({ outcome }) => outcome === one))
    if (!worst) return { ...total, says: sentence(term), cap: most }

    const over = parts.reduce((sum, part) => sum + (part.over ?? 0), 0)
    return {
      outcome: worst,
      says: sentences(...parts.filter(({ outcome }) => outcome === worst).map(({ says }) => says)),
      questions: askedOnce(parts.flatMap(({ questions }) => questions)),
      cap: most,
      ...(total.asked === undefined ? {} : { asked: total.asked }),
      ...(over > 0 ? { over } : {}),
    }
  },

  show: (term) => sentence(term),

  features: ({ year, total, years, totals, notOverYearBefore, payees }) => [
    capInAll(total ?? year * years),
    { key: 'cap of a year', called: words('単年度の上限', 'cap of a year'), is: formatYen(year) },
    {
      key: 'years',
      called: words('補助の期間', 'years supported'),
      is: words(`${years}年まで`, `up to ${years} years`),
    },
    ...(totals ?? []).map((most, at) => ({
      key: `cap of ${at + 1} years`,
      called: words(`${at + 1}年間の総額の上限`, `cap over ${at + 1} years`),
      is: formatYen(most),
    })),
    ...(notOverYearBefore
      ? [
          {
            key: 'not over the year before',
            called: words('翌年度の上限', 'cap of a later year'),
            is: words('前年度の額', 'the amount of the year before'),
          },
        ]
      : []),
    ...paid(payees),
  ],

  reads: () => [],
}

/** The cap of all years: that of plans as long as this one, where the papers tell them apart. */
const totalOf = ({ year, total, years, totals }: PerYearCap, { consortium: { plan } }: Team): number => {
  const listed = new Set((plan?.years ?? []).map((one) => one.year)).size
  return totals?.[listed - 1] ?? total ?? year * years
}

function sentence({ year, total, years, totals, notOverYearBefore, note }: PerYearCap) {
  const all = formatYen(total ?? year * years)
  const shorter = (totals ?? [])
    .map((most, at) => ({ yen: formatYen(most), at: at + 1 }))
    .filter(({ at }) => at < years)
  return sentences(
    words(
      `単年度${formatYen(year).ja}、${years}年間の総額${all.ja}が上限です。`,
      `At most ${formatYen(year).en} a year and ${all.en} over ${years} years.`,
    ),
    ...shorter.map(({ yen, at }) =>
      words(`${at}年間の計画では総額${yen.ja}までです。`, `A plan of ${at} years: up to ${yen.en} in all.`),
    ),
    notOverYearBefore &&
      words('翌年度は前年度の額を超えられません。', 'A later year gets no more than the year before.'),
    note,
  )
}

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
  const rising = all && term.notOverYearBefore ? years.toSorted((a, b) => a - b).flatMap(risen(entries)) : []
  const long = years.length > term.years ? [tooLong(years.length, term.years)] : []
  return [...found, ...rising, ...long]
}

/** A year against the one listed before it; one of them left out leaves it open. */
const risen =
  (entries: NonNullable<Plan['years']>) =>
  (year: number, at: number, years: readonly number[]): TermFinding[] => {
    const before = years[at - 1]
    if (before === undefined) return []

    const sum = (of: number) => {
      const amounts = entries.filter((entry) => entry.year === of).map(({ subsidy }) => subsidy)
      return amounts.includes(undefined) ? undefined : amounts.reduce<number>((all, one = 0) => all + one, 0)
    }
    const [first, second] = [sum(before), sum(year)]
    if (second === 0) return []
    const called = words(
      `${year}年度の補助金（${before}年度の額まで）`,
      `Subsidy of fiscal ${year} (up to that of fiscal ${before})`,
    )
    const open = (least: number): Amount => ({ least, most: Infinity, questions: [askFor('plan.years')] })
    return [
      compared(
        called,
        second === undefined ? open(0) : exactly(second),
        first === undefined ? open(0) : exactly(first),
      ),
    ]
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
