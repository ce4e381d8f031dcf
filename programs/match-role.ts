import { type Role, roles as roleWords } from '#consortium/roles.ts'
import { words } from '#consortium/words.ts'
import type { Edition } from './edition.ts'
import { type Match, missing, no, yes } from './match.ts'
import { listed } from './shown.ts'
import type { Standing } from './team.ts'

/** What is said of an organisation whose roles are not those asked for: the same whichever were asked for. */
export function ofOtherRoles(roles: readonly Role[] | undefined): Match {
  if (!roles) return missing('roles')

  const has = listed(roles.map((role) => roleWords[role]))
  return no(
    roles.length > 0
      ? words(`役割は${has.ja}です`, `its role is ${has.en}`)
      : words('役割がありません', 'it has no role'),
    ['roles'],
  )
}

/** Whether it has one of these roles. */
export function byRole(asked: readonly Role[], { roles, ofOtherRoles }: Standing): Match {
  const held = roles?.filter((role) => asked.includes(role)) ?? []
  return held.length > 0 ? yes(listed(held.map((role) => roleWords[role])), ['roles']) : ofOtherRoles
}

/** Whoever helps a consortium, or is helped by it, is no member of it, even where an edition does not name the role. */
const besideEverywhere: readonly Role[] = ['supported', 'advisor', 'expert', 'it-support', 'investor']

const aMember = yes(words('', ''), ['roles'])

/** Whether it is a member of the consortium, not one that stands beside it. */
export function notBeside({ roles }: Standing, { roles: called }: Pick<Edition, 'roles'>): Match {
  if (!roles) return missing('roles')

  const beside = roles.filter((role) => {
    const named = called.find((one) => one.role === role)
    return named ? !named.member : besideEverywhere.includes(role)
  })
  if (beside.length === 0) return aMember

  const has = listed(beside.map((role) => roleWords[role]))
  return no(words(`${has.ja}は構成員に数えません`, `${has.en} is not counted as a member`), ['roles'])
}
