import { personRoles } from '#use-cases/stores/organisations.ts'
import { useWords } from '../../words/use-words.ts'

/** The roles to choose from, the one with the most rights first. */
export function useRoleOptions() {
  const { roles } = useWords().people
  return personRoles.map((value) => ({ value, label: roles[value] }))
}
