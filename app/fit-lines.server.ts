/** A team or an organisation and every programme, as their pages show it. */
import type { Words } from '#consortium/words.ts'
import { type Fit, rolesCalled } from '#matching/fit.ts'
import type { PlaceIn } from '#matching/seats-for.ts'
import type { Edition } from '#programs/edition.ts'

export interface FitLine
  extends Pick<
    Fit,
    | 'program'
    | 'name'
    | 'consortium'
    | 'window'
    | 'outlook'
    | 'distance'
    | 'atLeast'
    | 'why'
    | 'missing'
    | 'clauses'
    | 'questions'
    | 'cap'
  > {
  readonly invite: readonly { readonly called: Words; readonly count: number }[]
  /** `roles` is null where none of this edition's is left. */
  readonly change: readonly { readonly name: string; readonly roles: Words | null }[]
  readonly remove: readonly string[]
  /** Of an organisation: the roles it could take. */
  readonly seats: readonly Pick<PlaceIn, 'role' | 'called' | 'is' | 'asks'>[]
}

export function fitLine(
  { needs: { invite, change, remove }, ...fit }: Fit,
  edition: Pick<Edition, 'roles'>,
  members: readonly string[],
  seats: readonly PlaceIn[] = [],
): FitLine {
  const { program, name, consortium, window, outlook, distance, atLeast, why, missing, clauses, questions, cap } = fit
  const nameOf = (member: number): string => members[member] ?? ''
  return {
    ...{ program, name, consortium, window, outlook, distance, missing, clauses, questions, cap },
    ...(atLeast ? { atLeast } : {}),
    ...(why ? { why } : {}),
    invite: invite.map(({ called, count }) => ({ called, count })),
    change: change.map(({ member, roles }) => {
      const called = rolesCalled(edition, roles)
      return { name: nameOf(member), roles: called.ja === '' ? null : called }
    }),
    remove: remove.map(nameOf),
    seats: seats.map(({ role, called, is, asks }) => ({ role, called, is, asks })),
  }
}
