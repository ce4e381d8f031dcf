import {
  entriesOf,
  entryPaths,
  entryQuestions,
  entryValue,
  entryWitnesses,
  type JudgedEntry,
  matchEntry,
  missingField,
} from '../entries.ts'
import { entryFeatures } from '../entry-features.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { DistinctOfEntries } from '../rule.ts'
import { valueText } from '../shown.ts'
import { type DistinctFound, distinctFeatures, sayDistinct, showDistinct } from './distinct-says.ts'
import { judgeInterval } from './interval.ts'
import type { Shape } from './shape.ts'
import { tallied } from './tally.ts'

/** Fields that hold several words. */
const lists: readonly string[] = ['processes', 'functions']

/** So many different values of a field of the entries that match: processes of the tools, regions of the places. */
export const distinctOfEntries: Shape<DistinctOfEntries, DistinctFound> = {
  judge({ of, who = {}, value: field, among, ...limits }, { consortium }) {
    const entries = entriesOf(consortium.plan, of)
    if (!entries)
      return {
        outcome: 'unknown',
        counted: [],
        notCounted: [],
        questions: [askFor(`plan.${of}`)],
        found: { stated: false, values: [] },
      }

    const judged = entries.map((entry): JudgedEntry => ({ entry, match: matchEntry(of, who, entry) }))
    const possible = judged.filter(({ match }) => match.is !== 'no')
    const sure = possible.filter(({ match }) => match.is === 'yes')
    const interval = tallied(
      possible.map(({ entry, match }) => ({ is: match.is, values: entryValue(entry, field) })),
      { among, many: lists.includes(field) },
    )
    const found = judgeInterval(interval, limits)
    const open = [
      ...possible.filter(({ match }) => match.is === 'perhaps'),
      ...possible
        .filter(({ entry }) => entryValue(entry, field) === undefined)
        .map(({ entry }) => ({ entry, match: missingField(of, entry, field) })),
    ]
    const values = sure.flatMap(({ entry }) => [entryValue(entry, field) ?? []].flat())
    const counting = [...new Set(values)].filter((one) => among === undefined || among.includes(one as string))
    return {
      ...found,
      counted: entryWitnesses(sure),
      notCounted: entryWitnesses(judged.filter(({ match }) => match.is !== 'yes')),
      questions: found.outcome === 'unknown' ? askedOnce(entryQuestions(open)) : [],
      evidence: 'self',
      found: { stated: true, values: counting.map((one) => valueText(`plan.${of}[].${field}`, one)) },
    }
  },

  say: (clause, { outcome, found }) => sayDistinct(clause, outcome, found),
  lacks: () => [],
  show: showDistinct,

  features: (clause) => [
    ...distinctFeatures(
      `plan.${clause.of}[].${clause.value}`,
      clause,
      clause.among?.map((one) => valueText(`plan.${clause.of}[].${clause.value}`, one)),
    ),
    ...(clause.who ? entryFeatures(clause.of, clause.who) : []),
  ],

  about: ({ of, value }) => [`plan.${of}[].${value}`],

  reads: ({ of, value, who = {} }) => [
    ...new Set([...entryPaths(of, who), `plan.${of}[].${value}` as 'plan.tools[].name']),
  ],
}
