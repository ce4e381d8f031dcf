import type { Words } from '#consortium/words.ts'
import type { Yen } from '#consortium/yen.ts'
import type { Team } from '../team.ts'
import type { Question } from '../verdict.ts'
import type { Cell } from './cells.ts'

/** An estimate is worked out twice: with the least and with the most that what is missing may turn out to give. */
export type Bound = 'least' | 'most'

/** One line of the reckoning, with the place of its term in the edition's money; null where no term says it. */
export interface Step {
  readonly term: number | null
  readonly says: Words
  /** It lowered the amount, or stands in the way of it. */
  readonly bites: boolean
}

/** What a step is told of: one line, one organisation (its place in `standings`; null = nobody's lines), or the whole. */
export type Place = { readonly cell: number } | { readonly holder: number | null } | 'whole'

/** An estimate in the making: the yen of each cell, as far as it is worked out, and what was told of it. */
export interface Working {
  readonly team: Team
  readonly bound: Bound
  readonly cells: readonly Cell[]
  /** Whole yen, along `cells`. */
  readonly yen: Yen[]
  readonly told: { readonly at: Place; readonly step: Step }[]
  readonly questions: Question[]
}

export const sumAt = ({ yen }: Pick<Working, 'yen'>, cells: readonly number[]): Yen =>
  cells.reduce((sum, cell) => sum + (yen[cell] ?? 0), 0)

/** Takes from the last of these cells first until they come to no more than `most`. */
export function cutTo(working: Pick<Working, 'yen'>, cells: readonly number[], most: Yen): void {
  let over = sumAt(working, cells) - most
  for (const cell of cells.toReversed()) {
    if (over <= 0) return
    const given = working.yen[cell] ?? 0
    working.yen[cell] = Math.max(0, given - over)
    over -= Math.min(given, over)
  }
}

export const holdersOf = (cells: readonly Cell[]): (number | null)[] => [...new Set(cells.map(({ holder }) => holder))]

/** The places of the cells for which something holds. */
export const cellsWhere = (cells: readonly Cell[], holds: (cell: Cell) => boolean): number[] =>
  cells.flatMap((cell, at) => (holds(cell) ? [at] : []))

export const tell = (working: Working, at: Place, term: number | null, says: Words, bites = false): void => {
  working.told.push({ at, step: { term, says, bites } })
}

/** The lower or the higher end, as the bound asks. */
export const endOf = ({ bound }: Pick<Working, 'bound'>, least: Yen, most: Yen): Yen =>
  bound === 'least' ? least : most
