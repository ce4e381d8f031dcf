import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Candidate } from '#matching/candidate.ts'
import { drill } from '#matching/drill.ts'
import { fitsOf } from '#matching/fit.ts'
import { leadingRoles, successorsOf } from '#matching/succession.ts'
import { aLocal, asLeadToo, aVendor, community } from '#programs/catalogue/chiiki-dx/chiiki-dx-r4.teams.ts'
import { chiikiDxR4A } from '#programs/catalogue/chiiki-dx/chiiki-dx-r4-a.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check, checkAll } from '#programs/check.ts'
import type { Line } from './line.ts'
import { sideBySide } from './side-by-side.ts'

const day = '2026-11-21'

/** Twenty who are all different: of other kinds, places, sizes and roles, so that nothing is known of two at once. */
function aTeam(): Consortium {
  const one = (at: number): Member => {
    const own = { employees: 8 + at * 31, capital: 5_000_000 + at * 9_000_000, industry: at % 3 ? 'E' : 'G' }
    const place = (['20', '13', '34'] as const)[at % 3] ?? '20'
    if (at === 0) return aLocal(`デモ${at}`, 'chamber', place, asLeadToo)
    if (at % 4 === 0) return aLocal(`デモ${at}`, 'university', place, own)
    if (at % 4 === 1) return aVendor(`デモ${at}`, place, own)
    if (at % 4 === 2) return aVendor(`デモ${at}`, place, { kind: 'company', roles: ['supported'], ...own })
    return aLocal(`デモ${at}`, 'municipality', place, { roles: ['other'] })
  }
  return community(
    'chiiki-dx-r4-a',
    ['20'],
    Array.from({ length: 20 }, (_, at) => one(at)),
  )
}

/** Ten on the short list, of the kinds that could take a place. */
const shortList: readonly Candidate[] = Array.from({ length: 10 }, (_, at) => ({
  key: `候補${at}`,
  name: `候補${at}`,
  facts: {
    kind: (['it-vendor', 'chamber', 'university', 'kosetsushi', 'company'] as const)[at % 5] ?? 'company',
    prefecture: (['20', '13'] as const)[at % 2] ?? '20',
    employees: 20 + at * 40,
  },
}))

/** The drill as a room runs it: substitutes from the short list, and who could lead on. */
function drilled(team: Consortium): unknown {
  return drill(chiikiDxR4A, team, day, shortList).map((leaving) =>
    leaving.breaks.length === 0
      ? leaving
      : leadingRoles
          .filter((role) => team.members[leaving.member]?.roles?.includes(role))
          .map((role) => successorsOf(chiikiDxR4A, team, day, leaving.member, role)),
  )
}

/** What is promised of one team held against every programme, and of what each member's leaving would do. */
export async function fitLines(): Promise<Line[]> {
  const editions = await allEditions()
  const team = aTeam()
  const promised = (ms: number) => ({ against: 'what we promise', peer: ms, limit: 1 })
  return [
    {
      name: `fit over all ${editions.length} editions, one team of 20`,
      ...promised(300),
      took: (
        await sideBySide(
          () => fitsOf(team, editions, day),
          () => checkAll(editions, team, day),
          1,
          20,
        )
      ).took,
    },
    {
      name: 'drill of 20 members, ten on the short list',
      ...promised(50),
      took: (
        await sideBySide(
          () => drilled(team),
          () => check(chiikiDxR4A, team, day),
          1,
          20,
        )
      ).took,
    },
  ]
}
