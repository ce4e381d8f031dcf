import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { useSay } from '../../words/use-words.ts'
import { Choices } from '../field.tsx'

/** The roles of an edition to tick, each with what its holder does. */
export function RoleTicks({
  edition,
  chosen,
  label,
  help,
  errors,
}: {
  edition: Pick<Edition, 'roles'>
  chosen: readonly Role[]
  label: string
  help?: string
  errors?: readonly string[] | undefined
}) {
  const say = useSay()
  return (
    <Choices
      name="roles"
      several
      label={label}
      required
      {...(help ? { help } : {})}
      errors={errors}
      chosen={chosen}
      options={edition.roles.map((it) => ({ value: it.role, label: say(it.called), help: say(it.does) }))}
    />
  )
}
