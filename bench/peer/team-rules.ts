import type { RuleProperties } from 'json-rules-engine'

type Conditions = RuleProperties['conditions']
type Part = Conditions | { fact: string; operator: string; value: unknown }

const all = (...parts: readonly Part[]): Conditions => ({ all: parts }) as Conditions
const any = (...parts: readonly Part[]): Conditions => ({ any: parts }) as Conditions
const is = (fact: string, value: unknown): Part => ({ fact, operator: 'equal', value })
const atLeast = (fact: string, value: unknown): Part => ({ fact, operator: 'greaterThanInclusive', value })
const under = (fact: string, value: unknown): Part => ({ fact, operator: 'lessThan', value })
const over = (fact: string, value: unknown): Part => ({ fact, operator: 'greaterThan', value })
const atMost = (fact: string, value: unknown): Part => ({ fact, operator: 'lessThanInclusive', value })
const missing = (fact: string): Part => ({ fact, operator: 'missing', value: true })

/** When a clause is met, unmet or does not apply; else it is unknown. */
interface Outcomes {
  readonly met?: Conditions
  readonly unmet?: Conditions
  readonly 'not-applicable'?: Conditions
}

const count = (who: string, least: number): Outcomes => ({
  met: all(atLeast(`${who} yes`, least)),
  unmet: all(under(`${who} most`, least)),
})

/** Nobody is wrong; `whom` are those that it may be about. */
const each = (what: string, ...whom: readonly string[]): Outcomes => ({
  unmet: all(over(`${what} wrong`, 0)),
  met: all(is(`${what} wrong`, 0), is(`${what} open`, 0), any(...whom.map((one) => over(one, 0)))),
  'not-applicable': all(...whom.map((one) => is(one, 0))),
})

const permission = (who: string): Outcomes => ({
  met: all(over(`${who} yes`, 0)),
  'not-applicable': all(is(`${who} yes`, 0)),
})

const cap = 20_000_000

const clauses: Readonly<Record<string, Outcomes>> = {
  '#1': count('local', 2),
  '#2': count('digital', 2),
  '#3': permission('other'),
  '#4': {
    met: all(is('lead yes', 1), is('lead most', 1)),
    unmet: any(under('lead most', 1), over('lead yes', 1)),
  },
  '#5': each('awarded lead', 'lead yes', 'lead perhaps'),
  '#6': { met: all(is('prefectures', 1)), unmet: any(is('prefectures', 0), over('prefectures', 1)) },
  '#7': each('supported', 'supported yes'),
  '#8': each('unpaid', 'unpaid yes'),
  '#9': {
    met: all(is('forecastsIncome', true), is('statesCommitments', true)),
    unmet: any(is('forecastsIncome', false), is('statesCommitments', false)),
  },
  '#10': { met: all(atLeast('selfSustainingYears', 5)), unmet: all(under('selfSustainingYears', 5)) },
  '#money': {
    met: all(atMost('asked most', cap)),
    unmet: all(over('asked least', cap)),
    'not-applicable': all(missing('asked least')),
  },
  '#plan': {
    met: all(atLeast('risePercent', 6), atMost('riseYears', 3)),
    unmet: any(under('risePercent', 6), over('riseYears', 3)),
  },
  '#amb-16': count('near', 1),
  '#amb-17': each('public lead', 'lead yes', 'lead perhaps'),
  '#amb-48': permission('applicant'),
}

export const clauseNames = Object.keys(clauses)

/** The clauses over the whole team: of how many members what is so, and its plan. */
export const teamRules: readonly RuleProperties[] = Object.entries(clauses).flatMap(([clause, outcomes]) =>
  Object.entries(outcomes).map(([outcome, conditions]) => ({
    name: `${clause} ${outcome}`,
    conditions,
    event: { type: clause, params: { outcome } },
  })),
)
