import type { Edition } from '#programs/edition.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { Table } from '../table.tsx'
import { type Needed, neededOf } from './needed.ts'

/** Who must, and who may, be in the team; members apart from those who stand beside it. */
export function RoleList({ edition }: { edition: Edition }) {
  const { programme } = useWords()
  const say = useSay()
  const howMany = useHowMany()
  return (
    <Table caption={programme.page.team} head={programme.page.teamHead}>
      {edition.roles.map((it) => (
        <tr key={it.role}>
          <th scope="row" className="min-w-32">
            {say(it.called)}
          </th>
          <td className="whitespace-nowrap">{howMany(neededOf(edition, it.role))}</td>
          <td className="min-w-56">{say(it.does)}</td>
          <td>
            {it.member ? (
              <Badge tone="blue">{programme.page.member}</Badge>
            ) : (
              <Badge title={programme.page.outsideHelp}>{programme.page.outside}</Badge>
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** 「2者以上」, 「ちょうど1者」, 「数の定めなし」. */
export function useHowMany() {
  const { programme } = useWords()
  return ({ atLeast, atMost }: Needed): string => {
    if (atLeast !== undefined && atLeast === atMost) return programme.page.exactly(atLeast)
    if (atLeast !== undefined && atMost !== undefined) return programme.page.between(atLeast, atMost)
    if (atLeast !== undefined) return programme.page.needed(atLeast)
    return atMost === undefined ? programme.page.asMany : programme.page.atMost(atMost)
  }
}
