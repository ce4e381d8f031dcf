import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce } from '../questions.ts'
import { type Judged, sentences, sortTeam } from '../rules/counting.ts'
import type { Ask } from '../rules/shape.ts'
import type { Who } from '../selector.ts'
import type { Team } from '../team.ts'
import { bandedSubsidy, bestShared, topOf } from './banded.ts'
import { cappedEach } from './each.ts'
import { fitting } from './rows.ts'
import type { Band, MarginalBands } from './term.ts'
import type { TermFinding } from './term-shape.ts'

type Entry = NonNullable<NonNullable<Team['consortium']['plan']>['budget']>[number]

/** The slices one organisation may have, while it is open which row is its own. */
interface Holder {
  readonly judged: Judged
  readonly bands: readonly (readonly Band[])[]
  readonly questions: TermFinding['questions']
}

/** Lines that name nobody are judged by the best case: their cost shared by all as it gives the most. */
export function bandsOfEach(term: MarginalBands, each: Who, team: Team, ask: Ask): TermFinding {
  const { lines = [], bands, rows = [] } = term
  const { sure, perhaps } = sortTeam(each, team)
  const holders = [...sure, ...perhaps].map((judged): Holder => {
    const fit = fitting([...rows, { called: each.called, bands }], team, ask, judged.standing)
    return { judged, bands: fit.rows.map((row) => row.bands), questions: fit.questions }
  })
  const top = Math.max(...[bands, ...rows.map((row) => row.bands)].map(topOf))
  const capped = cappedEach(term, lines, top, { sure, perhaps }, team)
  if (capped.outcome === 'unmet') return capped

  const entries = (team.consortium.plan?.budget ?? []).filter(({ category }) => lines.includes(category))
  const names = [...new Set(entries.flatMap(({ member }) => (member === undefined ? [] : [member])))]
  const groups = [
    ...names.map((name) => ({ name, holders: holders.filter(({ judged }) => judged.standing.name === name) })),
    { name: undefined, holders },
  ]
  const found = groups.flatMap(({ name, holders: own }) =>
    judgeGroup(
      name === undefined ? term.called : words(name, name),
      entries.filter(({ member }) => member === name),
      own,
    ),
  )
  const over = found.filter((one) => one.subsidy > one.most)
  if (over.length > 0)
    return {
      outcome: 'unmet',
      questions: [],
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
    questions: askedOnce([
      ...open.flatMap(({ questions }) => questions),
      ...(capped.outcome === 'unknown' ? capped.questions : []),
    ]),
  }
}

/** What a cost gives those whose it is, from the least to the most that they may be paid for it. */
function judgeGroup(called: Words, entries: readonly Entry[], holders: readonly Holder[]) {
  if (holders.length === 0 || entries.length === 0 || entries.some(({ cost }) => cost === undefined)) return []

  const cost = entries.reduce((sum, entry) => sum + (entry.cost ?? 0), 0)
  const subsidy = entries.reduce((sum, entry) => sum + (entry.subsidy ?? 0), 0)
  const by = (worth: (a: number, b: number) => number) =>
    holders.map(({ bands }) =>
      bands.reduce((one, other) =>
        worth(bandedSubsidy(cost, one), bandedSubsidy(cost, other)) === bandedSubsidy(cost, one) ? one : other,
      ),
    )
  const questions = holders.flatMap((holder) => (holder.bands.length > 1 ? holder.questions : []))
  return [
    { called, cost, subsidy, least: bestShared(cost, by(Math.min)), most: bestShared(cost, by(Math.max)), questions },
  ]
}
