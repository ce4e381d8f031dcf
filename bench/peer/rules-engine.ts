import { Engine, type RuleProperties } from 'json-rules-engine'
import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Outcome } from '#programs/verdict.ts'
import { memberRules } from './member-rules.ts'
import { clauseNames, teamRules } from './team-rules.ts'

/** The outcome of each clause by its number. */
export type Outcomes = Readonly<Record<string, Outcome>>

/** What the engine is told: facts of one member, or of how many what was said, and the plan. */
type Facts = Readonly<Record<string, unknown>>

export interface Peer {
  judge(team: Consortium): Promise<Outcomes>
  /** Of how many members what is so: `judge` works it out first. */
  totalsOf(team: Consortium): Promise<Facts>
  judgeTotals(totals: Facts): Promise<Outcomes>
}

/**
 * 地域DX Ａ類型 as rules of json-rules-engine: once over each member, then over how many members what was said of. It knows
 * no lists of members, so this is how it is used on one. It seats nobody: where somebody fits two seats it cannot tell.
 */
export function rulesEngine(): Peer {
  const members = engineOf(memberRules)
  const whole = engineOf(teamRules)

  const totalsOf = async (team: Consortium): Promise<Facts> => {
    const found = await Promise.all(team.members.map((member) => members.run(factsOf(member, team))))
    const counts: Record<string, number> = Object.fromEntries(memberRules.map(({ name = '' }) => [name, 0]))
    for (const { events } of found) for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1
    const most = (who: string) => [`${who} most`, (counts[`${who} yes`] ?? 0) + (counts[`${who} perhaps`] ?? 0)]
    return { ...counts, ...Object.fromEntries(['local', 'digital', 'lead', 'near'].map(most)), ...planOf(team) }
  }
  const judgeTotals = async (totals: Facts): Promise<Outcomes> => {
    const { events } = await whole.run(totals)
    const fired = new Map(events.map(({ type, params }) => [type, params?.outcome as Outcome]))
    return Object.fromEntries(clauseNames.map((clause) => [clause, fired.get(clause) ?? 'unknown']))
  }
  return { totalsOf, judgeTotals, judge: async (team) => judgeTotals(await totalsOf(team)) }
}

function engineOf(rules: readonly RuleProperties[]): Engine {
  const engine = new Engine([...rules], { allowUndefinedFacts: true })
  engine.addOperator('missing', (value) => value === undefined)
  engine.addOperator('meets', (here: string | readonly string[] | undefined, area: readonly string[] | undefined) =>
    area === undefined || here === undefined ? false : [here].flat().some((one) => area.includes(one)),
  )
  engine.addOperator(
    'applied',
    (list: Member['applications']) => list?.some(({ status }) => status === 'applied') ?? false,
  )
  return engine
}

const factsOf = (member: Member, { area }: Consortium): Facts => ({
  area,
  roles: member.roles,
  kind: member.kind,
  designations: member.designations,
  prefecture: member.prefecture,
  servesPrefectures: member.servesPrefectures,
  requests: member.requests,
  applications: member.applications,
})

function planOf({ area, plan, members }: Consortium): Facts {
  const target = plan?.targets?.laborProductivity
  const asked = askedIn(
    plan?.subsidy,
    members.map(({ requests }) => requests),
  )
  return {
    prefectures: area && new Set(area).size,
    forecastsIncome: plan?.forecastsIncome,
    statesCommitments: plan?.statesCommitments,
    selfSustainingYears: plan?.selfSustainingYears,
    risePercent: target && (target.rise[0] * 100) / target.rise[1],
    riseYears: target && (target.withinYears ?? 0),
    'asked least': asked?.least,
    'asked most': asked?.most,
  }
}

/** What is asked in all: as stated, and as the members' requests add up; what is not stated leaves the sum open. */
function askedIn(stated: number | undefined, requests: readonly (number | undefined)[]) {
  const known = requests.filter((yen) => yen !== undefined)
  const sum = known.reduce((total, yen) => total + yen, 0)
  const all = known.length === requests.length
  if (known.length === 0) return stated === undefined ? undefined : { least: stated, most: stated }
  if (stated === undefined) return { least: sum, most: all ? sum : Infinity }
  return { least: all ? Math.min(stated, sum) : stated, most: Math.max(stated, sum) }
}
