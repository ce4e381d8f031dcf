import type { Yen } from '#consortium/yen.ts'
import { matches } from '../matcher.ts'
import type { Team } from '../team.ts'
import { covers } from './by-rate.ts'
import { floorSays } from './words.ts'
import { cellsWhere, holdersOf, sumAt, type Working } from './working.ts'

/** Whether what comes of it is enough to apply: in all, or for each that receives anything. */
export function floorsOf(team: Team, parts: Working, whole: Yen): Working['told'] {
  const { cells } = parts
  if (cells.length === 0) return []
  return team.edition.money.flatMap((it, term): Working['told'] => {
    if (it.term !== 'floor') return []
    const least = it.least + (it.over ? 1 : 0)
    const { each } = it
    if (!each) {
      const lines = it.lines
        ? sumAt(
            parts,
            cellsWhere(cells, (cell) => covers(it, cell)),
          )
        : whole
      return [{ at: 'whole', step: { term, says: floorSays(it.called, lines, least), bites: lines < least } }]
    }
    return holdersOf(cells).flatMap((holder) => {
      const standing = holder === null ? undefined : team.standings[holder]
      const sum = sumAt(
        parts,
        cellsWhere(cells, (cell) => cell.holder === holder),
      )
      if (!standing || sum === 0 || matches(each, standing, team).is === 'no') return []
      return [{ at: { holder }, step: { term, says: floorSays(it.called, sum, least), bites: sum < least } }]
    })
  })
}
