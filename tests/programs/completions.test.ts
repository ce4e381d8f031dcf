import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium, Member, MemberFactName } from '#consortium/consortium.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { factsRead } from '#programs/facts-read.ts'
import type { Rule } from '#programs/rule.ts'
import type { Selector } from '#programs/selector.ts'
import { aDay } from '#tests/builders/programs.ts'

/*
 * A rule taken alone is met (unmet) exactly when every way of filling in what is missing leaves it met (unmet).
 * Teams are small and facts come from short lists, so that all fillings can be tried. fast-check prints the seed of a failure.
 */

const editions = await allEditions()
const alone = (edition: Edition, rule: Rule): Edition => ({ ...edition, rules: [rule], money: [] })
const rules = editions
  // The rules of 地域DX Ａ and of the last サポイン under other numbers.
  .filter(({ id }) => !['chiiki-dx-r4-b', 'chiiki-dx-r4-c', 'sapoin-r2', 'sapoin-r3-request'].includes(id))
  .flatMap((edition) => edition.rules.map((rule) => ({ edition, rule })))
  .filter(({ rule }) => ['count-between', 'every', 'share-of-members', 'unpaid'].includes(rule.shape))

/** What a fact may be, as far as the rule can tell. */
function choices(edition: Edition, rule: Rule): Partial<Record<MemberFactName, readonly unknown[]>> {
  const roles = edition.roles.map(({ role }) => [role])
  const designations = named(rule, 'designations')
  return {
    roles: [...roles, roles.slice(0, 2).flat(), roles.slice(1, 3).flat(), []],
    // A municipality has no size class whatever it states: where size is read, the kinds are such as leave it open.
    kind: [
      'company',
      ...(named(rule, 'sizes').length > 0 ? [] : ['municipality']),
      ...named(rule, 'kinds').slice(0, 1),
    ],
    size: ['small', 'sme', 'large', '-'],
    designations: [[], designations, [{ id: designations[0], until: '2021-12-31' }]],
    prefecture: [
      ...named(rule, 'prefectures')
        .filter((code) => code !== 'area')
        .slice(0, 1),
      '20',
      '34',
      '01',
    ],
    servesPrefectures: [[], ['20'], ['34'], ['01']],
    usesTool: [true, false],
    requests: [0, 1],
  }
}

/** The words in lists under a key, however deep in the rule. */
function named(data: unknown, key: string): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) =>
    name === key && Array.isArray(value) ? value.map(String) : named(value, key),
  )
}

/** The rule with 等 settled: whoever is not printed is out. A kind that is not printed counts as missing. */
const settled = (rule: Rule): Rule =>
  JSON.parse(JSON.stringify(rule, (key, value) => (key === 'alike' ? undefined : value)))

const areas: readonly (readonly string[])[] = [['20'], ['34'], ['01']]

type Half = { readonly members: readonly Record<string, unknown>[]; readonly area: readonly string[] | undefined }

/** A team of up to three with at most four facts missing. */
function teams(edition: Edition, rule: Rule): fc.Arbitrary<Half> {
  const reads = factsRead(alone(edition, rule))
  const facts = Object.entries(choices(edition, rule)).filter(([fact]) =>
    reads.some((path) => path === `members[].${fact}`),
  )
  const member = fc.record(
    Object.fromEntries(
      facts.map(([fact, values]) => [fact, fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 })]),
    ),
  )
  const area = reads.includes('area')
    ? fc.option(fc.constantFrom(...areas), { nil: undefined, freq: 3 })
    : fc.constant(['20'])
  return fc
    .record({ members: fc.array(member, { maxLength: 3 }), area })
    .filter((team) => missing(team, rule).length <= 4)
}

interface Gap {
  readonly at: number | null
  readonly fact: string
}

/** The facts left out; a kind that may count under 等 is one of them. */
function missing(team: Half, rule: Rule): Gap[] {
  const kinds = named(rule, 'kinds')
  const mayCount = ({ roles, kind }: Record<string, unknown>) =>
    !kinds.includes(String(kind)) &&
    rolesWithAlike(rule).some((role) => roles === undefined || (roles as string[]).includes(role))
  const ofMembers = team.members.flatMap((member, at) =>
    Object.keys(member)
      .filter((fact) => member[fact] === undefined || (fact === 'kind' && mayCount(member)))
      .map((fact) => ({ at, fact })),
  )
  return team.area === undefined ? [...ofMembers, { at: null, fact: 'area' }] : ofMembers
}

/** The roles of whoever may count under 等; where the condition says it, those the clause is about. */
function rolesWithAlike(data: unknown, about: readonly string[] = []): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  const { alike, roles, who } = data as { alike?: boolean; roles?: string[]; who?: { roles?: string[] } }
  const here = roles ?? who?.roles ?? about
  return alike ? here : Object.values(data).flatMap((part) => rolesWithAlike(part, here))
}

/** Every way of filling in what is missing. */
function completions(team: Half, edition: Edition, rule: Rule): Half[] {
  return missing(team, rule).reduce<Half[]>(
    (ways, { at, fact }) =>
      ways.flatMap((way): Half[] => {
        if (at === null) return areas.map((area) => ({ ...way, area }))
        const member = way.members[at] ?? {}
        const own = member[fact] === undefined ? [] : [member[fact]]
        const printed = named(rule, 'kinds').slice(0, 1)
        const values = own.length > 0 ? [...own, ...printed] : (choices(edition, rule)[fact as MemberFactName] ?? [])
        return values.map((value) => ({
          ...way,
          members: way.members.map((one, place) => (place === at ? { ...one, [fact]: value } : one)),
        }))
      }),
    [team],
  )
}

const written = (edition: Edition, { members, area }: Half): Consortium => ({
  program: edition.id,
  members: members.map((facts, at) => ({ name: `デモ${at}`, ...facts }) as Member),
  ...(area ? { area: area as Consortium['area'] } : {}),
})

const outcomeOf = (edition: Edition, rule: Rule, team: Half) => {
  const [finding] = check(alone(edition, rule), written(edition, team), aDay).findings
  if (!finding) throw new Error(`no finding of ${rule.id}`)
  return finding
}

const holds = (outcome: string) => (outcome === 'not-applicable' ? 'met' : outcome)

describe('a rule taken alone says what every filling in of missing facts says', () => {
  test.each(rules.map(({ edition, rule }) => [rule.id, edition, rule] as const))('%s', (_, edition, rule) => {
    fc.assert(
      fc.property(teams(edition, rule), (team) => {
        const finding = outcomeOf(edition, rule, team)
        const outcomes = completions(team, edition, rule).map((one) =>
          holds(outcomeOf(edition, settled(rule), one).outcome),
        )
        const agreed = outcomes.every((one) => one === outcomes[0]) ? outcomes[0] : 'unknown'
        expect(holds(finding.outcome)).toBe(agreed)
        expect(finding.questions.length > 0).toBe(agreed === 'unknown')
      }),
      { numRuns: 60 },
    )
  })
})

test('the selector words this test knows are all that the rules use', () => {
  const known: (keyof Selector | 'called')[] = [
    'roles',
    'kinds',
    'alike',
    'sizes',
    'designations',
    'prefectures',
    'where',
    'not',
    'any',
    'called',
  ]
  for (const { rule } of rules)
    for (const who of [rule].flatMap((one) => ('who' in one ? [one.who] : 'whole' in one ? [one.whole, one.part] : [])))
      expect(known).toEqual(expect.arrayContaining(Object.keys(who)))
})
