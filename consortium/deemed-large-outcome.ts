import { addYears, formatDay } from './calendar.ts'
import type { OrganisationFacts } from './consortium.ts'
import { groundNames } from './deemed-large.ts'
import {
  groundsHeld,
  isDeemedLarge,
  type LargeAnswers,
  type LargeDefinition,
  type LargeFacts,
  largeDefinitions,
  questionsBehind,
} from './deemed-large-answers.ts'
import type { SizeTable } from './size-tables.ts'
import { type Words, words } from './words.ts'

/** The outcome of the check without what it rests on: all that leaves the organisation. */
export type DeemedLarge = NonNullable<OrganisationFacts['deemedLarge']>

/** The definition that goes with the size table of an edition. */
export const definitionOf = (table: SizeTable): LargeDefinition => (table === 'IT-15' ? 'it' : 'law')

/**
 * What the answers, and the figures of the profile where they leave something open, come to under each definition; undefined
 * while none is settled. Its day is the oldest of the answers it rests on, so that it never looks fresher than it is.
 */
export function deemedLargeOf(answers: LargeAnswers, facts: LargeFacts): DeemedLarge | undefined {
  const settled = largeDefinitions.flatMap((definition) => {
    const held = groundsHeld(answers, facts, definition)
    const is = isDeemedLarge(held)
    return is === undefined ? [] : [{ definition, is, held }]
  })
  if (settled.length === 0) return undefined

  // A yes rests on the ground that holds, a no on all of them.
  const grounds = groundNames.filter((ground) => settled.some(({ is, held }) => held[ground] === is))
  const days = questionsBehind(grounds).flatMap((question) => {
    const answer = answers[question]
    return answer && answer.says !== 'unknown' ? [answer.on] : []
  })
  const [on] = days.sort()
  return { ...Object.fromEntries(settled.map(({ definition, is }) => [definition, is])), ...(on && { on }) }
}

/** Its evidence as people read it: 「本人の回答（2026年11月21日）による」. */
export function whoseWord({ on }: DeemedLarge): Words {
  if (on === undefined) return words('本人の申告による', 'as stated by the organisation')
  const day = formatDay(on)
  return words(`本人の回答（${day.ja}）による`, `by its own answers of ${day.en}`)
}

/** Whether an answer is over a year old (ISO days, Japan): the accounts were closed once at least since. It still counts. */
export const isStale = (on: string, today: string): boolean => addYears(on, 1) < today
