import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Need } from '#consortium/need.ts'
import { type Party, type PartyId, parties } from '#consortium/parties.ts'
import type { Words } from '#consortium/words.ts'

/** A team of whom nobody is named yet: those who are there already, each as its sort; who is looked for is not in it. */
export function teamOf(
  { parties: named, prefectures }: Need,
  nameOf: (called: Words | null, n: number) => string,
): Consortium {
  const [only, ...others] = prefectures
  const place: Pick<Member, 'prefecture'> = only && others.length === 0 ? { prefecture: only } : {}
  const members = named
    .filter(({ wanted }) => !wanted)
    .flatMap(({ party, count }) => {
      const { called, facts }: Party = parties[party satisfies PartyId]
      return Array.from({ length: count }, (_, at): Member => ({ ...facts, ...place, name: nameOf(called, at + 1) }))
    })
  return {
    program: '',
    ...(prefectures.length > 0 ? { area: prefectures } : {}),
    members: members.length > 0 ? members : [{ ...place, name: nameOf(null, 1) }],
  }
}
