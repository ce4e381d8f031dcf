import type { FactPath } from '#consortium/consortium.ts'
import type { Evidence } from '#consortium/facts/fact.ts'
import { seatStates } from '#consortium/seat-states.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Match } from '../match.ts'
import { matches } from '../matcher.ts'
import { askedOnce } from '../questions.ts'
import { factsOfSelector, readsArea, type Selector, type Who } from '../selector.ts'
import { evidenceOf, questionsFor, type Standing, type Team, weakest, witness } from '../team.ts'
import type { Question, SeatLacking, Witness } from '../verdict.ts'

/** An organisation and what a selector says of it. */
export interface Judged {
  readonly standing: Standing
  readonly match: Match
}

/** A team by a selector: who is meant for certain, who might be, who is not. */
export interface Sorted {
  readonly sure: readonly Judged[]
  readonly perhaps: readonly Judged[]
  readonly out: readonly Judged[]
}

export function sort<J extends Judged>(judged: readonly J[]) {
  const sorted = { sure: [] as J[], perhaps: [] as J[], out: [] as J[] }
  for (const one of judged) sorted[lists[one.match.is]].push(one)
  return sorted
}

const lists = { yes: 'sure', perhaps: 'perhaps', no: 'out' } as const

/** Those who have the role but fail otherwise come first among those out: theirs are the reasons people look for. */
export function sortTeam(selector: Selector, team: Team): Sorted {
  const sorted = sort(team.standings.map((standing) => ({ standing, match: matches(selector, standing, team) })))
  return { ...sorted, out: nearestFirst(sorted.out, selector) }
}

export function nearestFirst<J extends Judged>(out: readonly J[], { roles }: Selector): readonly J[] {
  if (!roles) return out

  const near: J[] = []
  const far: J[] = []
  for (const one of out) (one.standing.roles?.some((role) => roles.includes(role)) ? near : far).push(one)
  return near.concat(far)
}

/** Each witness once, the first reason given. */
export function witnessedOnce(given: readonly Witness[]): Witness[] {
  const seen = new Set<string>()
  return given.filter(({ index, name }) => {
    const key = `${index} ${name}`
    return !seen.has(key) && seen.add(key)
  })
}

export const witnesses = (judged: readonly Judged[]): Witness[] =>
  judged.map(({ standing, match }) => witness(standing, match.why))

/** Those who match but whose seats are not firm enough to count yet. */
export const notYet = (selector: Selector, team: Team): Witness[] =>
  team.waiting
    .filter(({ standing }) => matches(selector, standing, team).is !== 'no')
    .map(({ standing, state }) =>
      witness(
        standing,
        words(`${seatStates[state].ja}のため、まだ数えません`, `not counted yet: ${seatStates[state].en}`),
      ),
    )

export const questionsOf = (judged: readonly Judged[]): Question[] =>
  askedOnce(judged.flatMap(({ standing, match }) => questionsFor(standing, match)))

export function evidenceOfAll(judged: readonly Judged[]): Evidence | undefined {
  const found: Evidence[] = []
  for (const { standing, match } of judged)
    for (const fact of match.read) {
      const evidence = evidenceOf(standing, fact)
      if (evidence && !found.includes(evidence)) found.push(evidence)
    }
  return weakest(found)
}

/** The paths a selector reads. */
export const pathsOf = (selector: Selector): FactPath[] => [
  ...factsOfSelector(selector).map((fact) => `members[].${fact}` as FactPath),
  ...(readsArea(selector) ? (['area'] as const) : []),
]

/** A seat for `who`, so many times. Of a selector with alternatives, any of their roles and kinds will do. */
export function seatFor(who: Who, count: number, says: Words): SeatLacking {
  const either = who.any ?? []
  const sizes = [...(who.sizes ?? []), ...either.flatMap((one) => one.sizes ?? [])]
  return {
    count,
    roles: [...new Set([...(who.roles ?? []), ...either.flatMap((one) => one.roles ?? [])])],
    kinds: [...new Set([...(who.kinds ?? []), ...either.flatMap((one) => one.kinds ?? [])])],
    designations: who.designations ?? [],
    ...(sizes.length > 0 ? { sizes } : {}),
    says,
  }
}

/** The same with the words for "so many more". */
export const seatOf = (who: Who, count: number): SeatLacking =>
  seatFor(who, count, words(`${who.called.ja}があと${count}者`, `${count} more: ${who.called.en}`))

/** 2者以上, 1者, 2者以上5者以下. */
export function bounds(atLeast?: number, atMost?: number, unit: Words = words('者', '')): Words {
  const en = (text: string) => (unit.en ? `${text} ${unit.en}` : text)
  if (atLeast !== undefined && atLeast === atMost) return words(`${atLeast}${unit.ja}`, en(`exactly ${atLeast}`))
  if (atLeast !== undefined && atMost !== undefined)
    return words(`${atLeast}${unit.ja}以上${atMost}${unit.ja}以下`, en(`${atLeast} to ${atMost}`))
  if (atMost !== undefined) return words(`${atMost}${unit.ja}以下`, en(`at most ${atMost}`))
  return words(`${atLeast ?? 0}${unit.ja}以上`, en(`at least ${atLeast ?? 0}`))
}

/** Joins sentences, each said once: Japanese without a space, English with one. */
export const sentences = (...said: readonly (Words | undefined)[]): Words => {
  const before = new Set<string>()
  const there = said.filter((one) => one !== undefined).filter(({ ja }) => !before.has(ja) && before.add(ja))
  return words(there.map(({ ja }) => ja).join(''), there.map(({ en }) => en).join(' '))
}

/** What to do about an unknown. */
export const answerBelow = words('質問に答えると判定できます。', 'Answering the questions settles it.')

/** A noun at the head of an English sentence. */
export const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
