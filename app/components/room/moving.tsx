import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { useWords } from '../../words/use-words.ts'
import { useRoleNames } from './seat-words.tsx'

/** Whom the new room's desk will hold, in the roles that its edition knows. */
export function Moving({
  members,
  edition,
}: {
  members: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[]
  edition: Pick<Edition, 'roles'>
}) {
  const { composition } = useWords()
  const roleNames = useRoleNames(edition)
  if (members.length === 0) return <p>{composition.copy.nobody}</p>
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {members.map(({ id, name, roles }) => (
        <li key={id} className="py-2">
          <p className="font-700">{name}</p>
          <p className="text-[0.875rem] text-solid-gray-700">
            {roles.length > 0 ? roleNames(roles) : composition.copy.chooseLater}
          </p>
        </li>
      ))}
    </ul>
  )
}
