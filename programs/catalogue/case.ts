import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import type { Outcome, Overall, RuleId } from '../verdict.ts'

/** A team and what the edition says of it. Cases stand beside their edition: just under a line, on it, just over, unanswered. */
export interface Case {
  readonly when: string
  /** The number of the worked example in programs.md section 5. */
  readonly number?: `E${number}`
  readonly team: Consortium
  /** The day in Japan it is judged on, where the day matters: `2022-08-01`. Left out: 1 April 2022. */
  readonly on?: string
  /** Outcomes of single rules; those not named are left open. */
  readonly expect: Readonly<Record<RuleId, Outcome>>
  /** The outcome over all blocking rules. */
  readonly outcome?: Overall
}

/** So many members alike, numbered by name. */
export const times = (count: number, name: string, member: Omit<Member, 'name'>): Member[] =>
  Array.from({ length: count }, (_, at) => ({ ...member, name: `${name}${at + 1}` }))

/** A team with some of its plan changed; a key set to undefined is left out of the file. */
export const planned = (team: Consortium, change: Plan): Consortium => {
  const kept = Object.entries({ ...team.plan, ...change }).filter(([, value]) => value !== undefined)
  return { ...team, plan: Object.fromEntries(kept) as Plan }
}

/** A team with more members. */
export const joinedBy = (team: Consortium, ...members: readonly Member[]): Consortium => ({
  ...team,
  members: [...team.members, ...members],
})

/** A team in which the member of that name has other facts. */
export const changed = (team: Consortium, name: string, facts: Partial<Member>): Consortium => ({
  ...team,
  members: team.members.map((member) => (member.name === name ? { ...member, ...facts } : member)),
})

/** A team without the member of that name. */
export const without = (team: Consortium, name: string): Consortium => ({
  ...team,
  members: team.members.filter((member) => member.name !== name),
})

/** Outcomes by the numbers of one edition's rules: `numbered('sapoin-r2', { 1: 'met', money: 'unmet' })`. */
export const numbered = (id: string, outcomes: Readonly<Record<string, Outcome>>): Readonly<Record<RuleId, Outcome>> =>
  Object.fromEntries(Object.entries(outcomes).map(([number, outcome]) => [`${id}#${number}`, outcome]))
