import type { Consortium } from '#consortium/consortium.ts'
import type { Edition } from './edition.ts'
import { termOf } from './money/index.ts'
import { judgeTerm } from './money/judge-term.ts'
import { shapeOf } from './rules/index.ts'
import { seated } from './seats.ts'
import type { Team } from './team.ts'
import type { MoneyLine } from './verdict.ts'

/**
 * What an edition pays this consortium, line by line in whole yen: the cap, the rate as a pair, what is asked and who may
 * be paid. Counts confirmed members. `on` is a day in Japan. Sums only: what single organisations ask for stands in the
 * finding of the rule, which a room hides from those who are not to read it.
 */
export const money = (edition: Edition, consortium: Consortium, on: string): MoneyLine[] =>
  moneyOf(seated(edition, consortium, on, ['confirmed']))

/** The same before there is a team: a cap that grows with it is told by how it grows, not as 0 yen. */
export function moneyPrinted(edition: Edition, on: string): MoneyLine[] {
  return money(edition, { program: edition.id, members: [], plan: {} }, on).map((line, at) => {
    const term = edition.money[at]
    if (line.cap !== 0 || term === undefined) return line
    const { cap: _, ...rest } = line
    return { ...rest, says: termOf(term).show(term) }
  })
}

/** The same for a team already seated. */
export const moneyOf = (team: Team): MoneyLine[] =>
  team.edition.money.map((term) => {
    const shape = termOf(term)
    const { cap, asked, rate, says } = judgeTerm(term, team, shapeOf)
    return {
      label: term.called,
      ...(cap === undefined ? {} : { cap }),
      ...(asked === undefined ? {} : { asked }),
      ...(rate === undefined ? {} : { rate }),
      ...(term.payees === undefined ? {} : { payees: term.payees }),
      says: shape.tellsParts?.(term) ? shape.show(term) : says,
      source: term.source,
    }
  })
