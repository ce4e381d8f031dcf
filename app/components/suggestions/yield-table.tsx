import { stages } from '#use-cases/suggestions/became.ts'
import type { YieldOfWay } from '#use-cases/suggestions/yields.ts'
import { number } from '../../words/numbers.ts'
import { useWords } from '../../words/use-words.ts'
import { Table } from '../table.tsx'

/** Of fewer than this no share is told: one more or less would turn it. */
const fewest = 10

/** How far those came who were suggested, one row a way, and the share of those who joined. */
export function YieldTable({ caption, yields }: { caption: string; yields: readonly YieldOfWay[] }) {
  const { way: ways, yields: words } = useWords().suggestions
  const share = ({ shown, joined }: YieldOfWay['counts']): string =>
    shown < fewest ? words.few : words.shareOf(String(Math.round((joined / shown) * 100)))
  return (
    <Table caption={caption} head={[words.way, ...stages.map((stage) => words.stage[stage]), words.share]}>
      {yields.map(({ way, counts }) => (
        <tr key={way}>
          <th scope="row" className="min-w-36">
            {ways[way]}
          </th>
          {stages.map((stage) => (
            <td key={stage} className="tabular-nums">
              {number(counts[stage])}
            </td>
          ))}
          <td className="min-w-28 text-[0.875rem]">{share(counts)}</td>
        </tr>
      ))}
    </Table>
  )
}
