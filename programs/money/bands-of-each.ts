import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce } from '../questions.ts'
import { type Judged, sentences, sortTeam } from '../rules/counting.ts'
import type { Ask } from '../rules/shape.ts'
import type { Who } from '../selector.ts'
import type { Team } from '../team.ts'
import { bandedSubsidy, bestShared, topOf } from './banded.ts'
import { type BudgetLine, linesOf } from './budget-lines.ts'
import { cappedEach } from './each.ts'
import { fitting } from './rows.ts'
import type { Band, MarginalBands } from './term.ts'
import type { TermFinding } from './term-shape.ts'

/** The slices one organisation may have, while it is open which row is its own. */
interface Holder {
  readonly judged: Judged
  readonly bands: readonly (readonly Band[])[]
  readonly questions: TermFinding['questions']
}

/** Lines of the budget and those whose they are. */
interface Group {
  readonly called: Words
  readonly entries: readonly BudgetLine[]
  readonly holders: readonly Holder[]
}

/** Lines that name nobody are judged by the best case: their cost shared by all as it gives the most. */
export function bandsOfEach(term: MarginalBands, each: Who, team: Team, ask: Ask): TermFinding {
  const { lines, bands, rows = [] } = term
  const { sure, perhaps } = sortTeam(each, team)
  const holders = [...sure, ...perhaps].map((judged): Holder => {
    const fit = fitting([...rows, { called: each.called, bands }], team, ask, judged.standing)
    return { judged, bands: fit.rows.map((row) => row.bands), questions: fit.questions }
  })
  const cap = Math.max(...[bands, ...rows.map((row) => row.bands)].map(topOf))
  const capped = cappedEach(term, cap, { sure, perhaps }, team)
  if (capped.outcome === 'unmet') return capped

  const entries = linesOf(team, lines)
  const found = [...new Set(entries.map(({ member }) => member))]
    .map((name) => ({
      called: name === undefined ? term.called : words(name, name),
      entries: entries.filter(({ member }) => member === name),
      holders: name === undefined ? holders : holders.filter(({ judged }) => judged.standing.name === name),
    }))
    // Nobody holds the lines of one whose seat is not firm yet.
    .filter((group) => group.holders.length > 0 && group.entries.every(({ cost }) => cost !== undefined))
    .map(judgeGroup)
  const over = found.filter((one) => one.subsidy > one.most)
  if (over.length > 0)
    return {
      outcome: 'unmet',
      questions: [],
      cap,
      over: over.reduce((sum, { subsidy, most }) => sum + subsidy - most, 0),
      says: sentences(
        ...over.map(({ called, cost, subsidy, most }) =>
          words(
            `${called.ja}は経費${formatYen(cost).ja}に対して${formatYen(most).ja}までのところ、${formatYen(subsidy).ja}です。`,
            `${called.en}: ${formatYen(subsidy).en} asked where a cost of ${formatYen(cost).en} gives ${formatYen(most).en}.`,
          ),
        ),
      ),
    }

  const open = found.filter((one) => one.subsidy > one.least)
  if (open.length === 0) return capped
  return {
    ...capped,
    outcome: 'unknown',
    questions: askedOnce([...open.flatMap(({ questions }) => questions), ...capped.questions]),
  }
}

/** What a cost gives those whose it is, from the least to the most that they may be paid for it. */
function judgeGroup({ called, entries, holders }: Group) {
  const cost = entries.reduce((sum, entry) => sum + (entry.cost ?? 0), 0)
  const subsidy = entries.reduce((sum, entry) => sum + (entry.subsidy ?? 0), 0)
  const by = (worth: (a: number, b: number) => number) =>
    holders.map(({ bands }) =>
      bands.reduce((one, other) =>
        worth(bandedSubsidy(cost, one), bandedSubsidy(cost, other)) === bandedSubsidy(cost, one) ? one : other,
      ),
    )
  return {
    called,
    cost,
    subsidy,
    least: bestShared(cost, by(Math.min)),
    most: bestShared(cost, by(Math.max)),
    questions: holders.flatMap(({ questions }) => questions),
  }
}
