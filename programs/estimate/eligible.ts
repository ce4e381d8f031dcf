import { take } from '#consortium/ratio.ts'
import type { Team } from '../team.ts'
import { covers } from './by-rate.ts'
import type { Cell } from './cells.ts'
import { countedSays } from './words.ts'
import { cellsWhere, type Working } from './working.ts'

/**
 * The costs that count: where some lines may be only a share of all costs, what is over it counts for nothing. As much counts as
 * is that share of both together.
 */
export function eligible(team: Team, cells: readonly Cell[]): Pick<Working, 'cells' | 'told'> {
  const counted = [...cells]
  const told: Working['told'] = []
  for (const [term, it] of team.edition.money.entries()) {
    if (it.term !== 'share-cap' || it.in !== 'cost' || it.of !== 'all') continue
    const [n, d] = it.share
    const own = cellsWhere(counted, (cell) => covers(it, cell) && cell.cost !== undefined)
    const others = counted.reduce((sum, cell) => sum + (covers(it, cell) ? 0 : (cell.cost ?? 0)), 0)
    let left = take([n, d - n], others)
    for (const at of own) {
      const cell = counted[at] as Cell
      const { cost = 0 } = cell
      const counts = Math.min(cost, left)
      left -= counts
      if (counts === cost) continue
      counted[at] = { ...cell, cost: counts }
      told.push({ at: { cell: at }, step: { term, says: countedSays(cost, counts, it), bites: true } })
    }
  }
  return { cells: counted, told }
}
