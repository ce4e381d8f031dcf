import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { Table } from '../table.tsx'
import { type Needed, neededOf, reportedOf } from './needed.ts'

/** Who must, and who may, be in the team; members apart from those who stand beside it. Cards where a table would not fit. */
export function RoleList({ edition }: { edition: Edition }) {
  const { programme } = useWords()
  const say = useSay()
  const howMany = useNumberOf(edition)
  return (
    <>
      <ul className="divide-y divide-solid-gray-200 rounded-8 border border-solid-gray-200 sm:hidden">
        {edition.roles.map((it) => (
          <li key={it.role} className="space-y-1 px-3 py-3 text-[0.9375rem]">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-700">{say(it.called)}</span>
              <span>{howMany(it.role)}</span>
              <Membership member={it.member} />
            </p>
            <p>{say(it.does)}</p>
          </li>
        ))}
      </ul>
      <div className="hidden sm:block">
        <Table caption={programme.page.team} head={programme.page.teamHead}>
          {edition.roles.map((it) => (
            <tr key={it.role}>
              <th scope="row" className="min-w-32">
                {say(it.called)}
              </th>
              <td className="whitespace-nowrap">{howMany(it.role)}</td>
              <td className="min-w-56">{say(it.does)}</td>
              <td>
                <Membership member={it.member} />
              </td>
            </tr>
          ))}
        </Table>
      </div>
    </>
  )
}

function Membership({ member }: { member: boolean }) {
  const { programme } = useWords()
  if (member) return <Badge tone="blue">{programme.page.member}</Badge>
  return <Badge title={programme.page.outsideHelp}>{programme.page.outside}</Badge>
}

/** The number a role asks for; one that is only reported, 「ちょうど1者（未確認）」. */
function useNumberOf(edition: Edition) {
  const { programme, written } = useWords()
  const howMany = useHowMany()
  return (role: Role): string => {
    const needed = neededOf(edition, role)
    const reported = reportedOf(edition, role)
    if (isSet(needed) || !isSet(reported)) return howMany(needed)
    return `${howMany(reported)}${written.aside(programme.page.unconfirmed)}`
  }
}

const isSet = ({ atLeast, atMost }: Needed): boolean => atLeast !== undefined || atMost !== undefined

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
