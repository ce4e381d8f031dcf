import { describe, expect, test } from 'vitest'
import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { casesOf } from '#programs/catalogue/cases.ts'
import { editionIds } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

/*
 * One organisation, one seat (AMB-15): whoever holds two of these roles fills one of them. A team of the cases that is
 * complete is no longer so when the holders of two such seats turn out to be one organisation.
 */
const exclusive: readonly (readonly [editions: RegExp, ...pair: readonly [Role, Role]])[] = [
  [/^chiiki-dx-r4-/, 'local', 'digital'],
  [/^chiiki-dx-r4-/, 'local', 'supported'],
  [/^chiiki-innov-r4$/, 'demo', 'digital'],
  [/^chiiki-innov-r4$/, 'demo', 'coop'],
  [/^chiiki-innov-r4$/, 'digital', 'coop'],
  [/^sangyo-digital-/, 'demo', 'digital'],
  [/^kyoso-it-r4$/, 'service', 'vendor'],
  [/^koudo-small-model-r3-request$/, 'lead', 'partner'],
  [/^(it-r1-supp|it-2020-c-old|it-2021-.|it-r3-base)$/, 'applicant', 'it-support'],
  [/^it-r3-multi$/, 'participant', 'it-support'],
  [/^saikochiku-r[23]-/, 'applicant', 'planner'],
  [/^saikochiku-r[23]-/, 'applicant', 'fi'],
  [/^kyosei-jinzai-r4$/, 'participant', 'coop'],
  [/^shokei-senmonka-r3-request$/, 'applicant', 'expert'],
  [/^dx-kankyo-r5-sector$/, 'lead', 'cyber'],
  [/^dx-kankyo-r5-sector$/, 'local', 'digital'],
]

const holds = ({ roles = [] }: Member, role: Role) => roles.includes(role)

/** The holder of one role and the holder of another as one organisation, able to take either seat. */
function asOne(team: Consortium, [one, other]: readonly [Role, Role]): Consortium | undefined {
  const first = team.members.find((member) => holds(member, one) && !holds(member, other))
  const second = team.members.find((member) => holds(member, other) && !holds(member, one))
  if (!first || !second) return undefined

  const both: Member = {
    ...second,
    ...first,
    roles: [...new Set([...(first.roles ?? []), ...(second.roles ?? [])])],
    kind: [first.kind ?? [], second.kind ?? []].flat(),
    designations: [...(first.designations ?? []), ...(second.designations ?? [])],
  }
  return { ...team, members: team.members.filter((one) => one !== second).map((one) => (one === first ? both : one)) }
}

describe.each(exclusive)('%s: %s and %s are two organisations', (editions, ...pair) => {
  test.each(editionIds.filter((id) => editions.test(id)))('%s', async (id) => {
    const edition = await theEdition(id)
    const teams = casesOf[id].flatMap(({ team }) => {
      const one = asOne(team, pair)
      return one ? [{ team, one }] : []
    })
    const met = (team: Consortium) =>
      check(edition, team, aDay).findings.flatMap(({ rule, outcome }) => (outcome === 'met' ? [rule] : []))
    // Of a team that is just large enough, making one organisation of two costs it a rule.
    const costs = ({ team, one }: (typeof teams)[number]) => {
      const after = met(one)
      return met(team).some((rule) => !after.includes(rule))
    }
    expect(teams.length, 'a case with both roles').toBeGreaterThan(0)
    expect(teams.some(costs)).toBe(true)
  })
})
