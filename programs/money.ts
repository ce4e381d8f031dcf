import type { Consortium } from '#consortium/consortium.ts'
import type { Edition } from './edition.ts'
import { termOf } from './money/index.ts'
import { shapeOf } from './rules/index.ts'
import { seated } from './seats.ts'
import type { Team } from './team.ts'
import type { MoneyLine } from './verdict.ts'

/**
 * What an edition pays this consortium, line by line in whole yen: the cap, the rate as a pair, what is asked and who may
 * be paid. Counts confirmed members. `on` is a day in Japan.
 */
export const money = (edition: Edition, consortium: Consortium, on: string): MoneyLine[] =>
  moneyOf(seated(edition, consortium, on, ['confirmed']))

/** The same for a team already seated. */
export const moneyOf = (team: Team): MoneyLine[] =>
  team.edition.money.map((term) => {
    const { cap, asked, rate, says } = termOf(term).judge(term, team, shapeOf)
    return {
      label: term.called,
      ...(cap === undefined ? {} : { cap }),
      ...(asked === undefined ? {} : { asked }),
      ...(rate === undefined ? {} : { rate }),
      ...(term.payees === undefined ? {} : { payees: term.payees }),
      says,
      source: term.source,
    }
  })
