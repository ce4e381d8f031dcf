import type { Span } from '#programs/estimate.ts'
import { useWords } from '../../words/use-words.ts'
import { Table } from '../table.tsx'
import { useYen } from './yen-words.ts'

/** One line of the table: an organisation, the sum of them, or the whole. */
export interface Amounts {
  readonly key: string
  readonly name: string
  readonly cost: number | null
  readonly subsidy: Span
  readonly own: Span | null
  readonly strong?: boolean
}

/** The chart in numbers. */
export function EstimateTable({ rows }: { rows: readonly Amounts[] }) {
  const { money } = useWords()
  const { yen, span } = useYen()
  return (
    <Table caption={money.receives} head={[money.member, money.total, money.subsidy, money.ownShare]}>
      {rows.map(({ key, name, cost, subsidy, own, strong }) => (
        <tr key={key} className={strong ? 'bg-solid-gray-50 font-700' : ''}>
          <th scope="row" className="min-w-[8rem]">
            {name}
          </th>
          <td className="text-right whitespace-nowrap tabular-nums">{cost === null ? money.notKnown : yen(cost)}</td>
          <td className={`text-right tabular-nums ${widthOf(subsidy)}`}>{span(subsidy)}</td>
          <td className={`text-right tabular-nums ${widthOf(own)}`}>{own ? span(own) : money.notKnown}</td>
        </tr>
      ))}
    </Table>
  )
}

/** A number never breaks; two of them may stand below each other. */
const widthOf = (span: Span | null): string =>
  span && span.least !== span.most ? 'min-w-[11rem]' : 'whitespace-nowrap'
