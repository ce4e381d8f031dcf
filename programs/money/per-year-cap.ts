import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce, askFor } from '../questions.ts'
import { sentences } from '../rules/counting.ts'
import { askedInAll, compared, exactly } from './amount.ts'
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
}

const sentence = ({ year, total, years }: PerYearCap) =>
  words(
    `単年度${formatYen(year).ja}、${years}年間の総額${formatYen(total).ja}が上限です。`,
    `At most ${formatYen(year).en} a year and ${formatYen(total).en} over ${years} years.`,
  )

function yearly(term: PerYearCap, team: Parameters<typeof askedInAll>[0]): TermFinding[] {
  const listed = team.consortium.plan?.years
  const sum = askedInAll(team)
  if (!listed) {
    if (!sum) return []
    const inOneYear = compared(words('単年度の補助金', 'Subsidy of one year'), sum, exactly(term.year))
    // More than one year's cap says nothing of the years: they must be told apart.
    return inOneYear.outcome === 'met'
      ? []
      : [
          {
            outcome: 'unknown',
            says: words(
              `単年度の上限は${formatYen(term.year).ja}です。年度別の額が必要です。`,
              `At most ${formatYen(term.year).en} a year; the amounts by year are needed.`,
            ),
            questions: [askFor('plan.years')],
          },
        ]
  }
  const years = listed.map(({ year, subsidy }) =>
    subsidy === undefined
      ? compared(
          yearWords(year),
          sum ? { least: 0, most: Infinity, questions: [askFor('plan.years')] } : undefined,
          exactly(term.year),
        )
      : compared(yearWords(year), exactly(subsidy), exactly(term.year)),
  )
  const tooMany: TermFinding[] =
    listed.length > term.years
      ? [
          {
            outcome: 'unmet',
            says: words(
              `事業期間が${listed.length}年です。${term.years}年以内にしてください。`,
              `The plan runs ${listed.length} years; ${term.years} are allowed.`,
            ),
            questions: [],
          },
        ]
      : []
  return [...years, ...tooMany]
}

const yearWords = (year: number) => words(`${year}年度の補助金`, `Subsidy of fiscal ${year}`)
