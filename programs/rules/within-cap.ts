import { words } from '#consortium/words.ts'
import { distinctKeys } from '../features.ts'
import { termOf } from '../money/index.ts'
import { judgeTerm } from '../money/judge-term.ts'
import type { TermFinding } from '../money/term-shape.ts'
import { askedOnce } from '../questions.ts'
import type { WithinCap } from '../rule.ts'
import type { Outcome } from '../verdict.ts'
import { sentences } from './counting.ts'
import type { Shape } from './shape.ts'

type Found = readonly TermFinding[]

/** What is asked stays within every term of the edition's money. Not applicable while no amount stands in the file. */
export const withinCap: Shape<WithinCap, Found> = {
  judge({ terms }, team, ask) {
    const found = terms.map((term) => judgeTerm(term, team, ask))
    const outcomes = found.map(({ outcome }) => outcome)
    const outcome: Outcome =
      (['unmet', 'unknown', 'met'] as const).find((one) => outcomes.includes(one)) ?? 'not-applicable'
    const short = found.reduce((sum, { over = 0 }) => sum + over, 0)
    return {
      outcome,
      counted: [],
      notCounted: [],
      questions: outcome === 'unknown' ? askedOnce(found.flatMap(({ questions }) => questions)) : [],
      // A plan of too many years is too long by no yen.
      ...(outcome === 'unmet' && short > 0 ? { short } : {}),
      ...(outcome === 'not-applicable' ? {} : { evidence: 'self' as const }),
      found,
    }
  },

  say(_, { outcome, found }) {
    const told = found.filter((term) => term.outcome === outcome)
    return outcome === 'not-applicable'
      ? sentences(
          words('申請額はまだ記入されていません。', 'No amount is stated yet.'),
          ...told.filter(({ cap = 0 }) => cap > 0).map(({ says }) => says),
        )
      : sentences(...told.map(({ says }) => says))
  },

  lacks: () => [],

  show({ terms }) {
    const shown = terms.map((term) => termOf(term).show(term))
    return words(shown.map(({ ja }) => ja).join('／'), shown.map(({ en }) => en).join(' / '))
  },

  features: ({ terms }) => distinctKeys(terms.flatMap((term) => termOf(term).features(term))),

  about: () => ['money'],

  reads: ({ terms }, ask) => [
    'plan.subsidy',
    'plan.years',
    'plan.budget',
    'members[].requests',
    ...terms.flatMap((term) => termOf(term).reads(term, ask)),
  ],
}
