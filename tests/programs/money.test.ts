import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandedSubsidy } from '#programs/money/banded.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import { money } from '#programs/money.ts'
import { aConsortium } from '#tests/builders/consortium.ts'
import { aDay, judged, theEdition } from '#tests/builders/programs.ts'

const bands = [
  { upTo: 500_000, rate: [3, 4] },
  { upTo: 3_500_000, rate: [2, 3] },
] as const

describe('a subsidy by slices', () => {
  test.each([
    [0, 0],
    [666_666, 499_999],
    [666_667, 500_000],
    [1_000_000, 722_222],
    [5_166_666, 3_499_999],
    [5_166_667, 3_500_000],
    [100_000_000, 3_500_000],
  ])('a cost of %i yen gives %i', (cost, subsidy) => {
    expect(bandedSubsidy(cost, bands)).toBe(subsidy)
  })

  test('more cost never gives less, and never more than the first rate', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.nat({ max: 1_000_000 }), (cost, more) => {
        const given = bandedSubsidy(cost, bands)
        expect(bandedSubsidy(cost + more, bands)).toBeGreaterThanOrEqual(given)
        expect(given * 4).toBeLessThanOrEqual(cost * 3)
      }),
    )
  })
})

describe('what an edition pays', () => {
  test('地域DX Ａ類型: 20,000,000 yen at 10/10, nothing to supported firms and municipalities', async () => {
    const lines = money(await theEdition('chiiki-dx-r4-a'), aConsortium(), aDay)
    expect(lines).toMatchObject([
      { cap: 20_000_000, asked: 10_000_000, payees: ['lead', 'local', 'digital', 'other'] },
      { rate: [1, 1] },
      { cap: 0 },
    ])
    expect(lines[0]?.source).toMatchObject({ kind: 'quoted', quote: '① Ａ類型： 補助上限額：１ヵ所あたり2,000万円' })
  })

  test('without an amount the cap is shown all the same', async () => {
    const sapoin = await theEdition('sapoin-r3-budget')
    const lines = money(sapoin, { program: sapoin.id, members: [] }, aDay)
    expect(lines).toMatchObject([{ cap: 97_500_000 }, { rate: [2, 3] }])
    expect(lines[0]).not.toHaveProperty('asked')
  })

  test('the cap of the shared analysis grows with the participants', async () => {
    const it = await theEdition('it-r3-multi')
    const shops = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `デモ店${at}`, roles: ['participant'] as const }))
    const cap = (count: number) =>
      money(it, { program: it.id, members: shops(count), plan: { budget: [] } }, aDay)[1]?.cap
    expect([cap(10), cap(11)]).toEqual([5_000_000, 5_500_000])
  })

  test('seats not confirmed are not counted in', async () => {
    const team = aConsortium()
    const members = team.members.map((member, at) => (at === 0 ? { ...member, state: 'asked' as const } : member))
    const lines = money(await theEdition('chiiki-dx-r4-a'), { ...team, members }, aDay)
    expect(lines[0]).toMatchObject({ asked: 0 })
  })
})

describe('what is asked in all', () => {
  const total = async (plan: object, requests: readonly (number | undefined)[] = []) => {
    const b = await theEdition('chiiki-dx-r4-b')
    const members = requests.map((yen, at) => ({ name: `デモ${at}`, roles: ['other'] as const, requests: yen }))
    return money(b, { program: b.id, members, plan }, aDay)[0]
  }

  test('is the subsidy of the plan, else the sum by year, else by line, else by organisation', async () => {
    const years = [{ year: 2022, subsidy: 3 }]
    const budget = [{ category: 'consortium' as const, subsidy: 4 }]
    expect(await total({ subsidy: 2 })).toMatchObject({ asked: 2 })
    expect(await total({ years })).toMatchObject({ asked: 3 })
    expect(await total({ budget })).toMatchObject({ asked: 4 })
    expect(await total({}, [2, 3])).toMatchObject({ asked: 5 })
    expect(await total({}, [])).not.toHaveProperty('asked')
  })

  test('two sums that contradict each other across the cap are asked about', async () => {
    const line = await total({ subsidy: 26_000_000 }, [20_000_000])
    expect(line?.says.ja).toContain('2,000万円と2,600万円で食い違っています')
  })
})

describe('where some are paid the fixed amount, the rate is judged by whose cost it is', () => {
  const kinds = ['kosetsushi', 'company'] as const
  const roles = ['manager', 'member'] as const
  const names = ['デモ0', 'デモ1']
  const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 })
  const teams = fc.record({
    members: fc.array(fc.record({ kind: maybe(...kinds), role: maybe(...roles) }), { minLength: 1, maxLength: 2 }),
    lines: fc.array(fc.record({ member: maybe(...names), subsidy: fc.constantFrom(20, 21, 30, 31) }), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  type Half = typeof teams extends fc.Arbitrary<infer T> ? T : never

  /** Every way of saying what is left out; a line goes to one of those in the team. */
  function completions({ members, lines }: Half): Half[] {
    const people = members.reduce<Half['members'][]>(
      (ways, one) =>
        ways.flatMap((way) =>
          (one.kind ? [one.kind] : kinds).flatMap((kind) =>
            (one.role ? [one.role] : roles).map((role) => [...way, { kind, role }]),
          ),
        ),
      [[]],
    )
    const there = names.slice(0, members.length)
    const known = (name: string | undefined) => (name && there.includes(name) ? [name] : there)
    const budgets = lines.reduce<Half['lines'][]>(
      (ways, line) => ways.flatMap((way) => known(line.member).map((member) => [...way, { ...line, member }])),
      [[]],
    )
    return people.flatMap((one) => budgets.map((other) => ({ members: one, lines: other })))
  }

  test('a line left open is unknown exactly where it could turn out either way', async () => {
    const [, printed] = (await theEdition('sapoin-r2')).money
    if (!printed) throw new Error('サポイン has lost its rate')
    // With 等 settled: whoever is not printed is out.
    const rate: MoneyTerm = JSON.parse(JSON.stringify(printed, (key, value) => (key === 'alike' ? undefined : value)))
    const outcomeOf = ({ members, lines }: Half) =>
      judged({ shape: 'within-cap', terms: [rate] }, {
        program: 'invented',
        members: members.map(({ kind, role }, at) => ({ name: names[at], kind, roles: role && [role] })),
        plan: { budget: lines.map((line) => ({ category: 'research', cost: 30, ...line })) },
      } as never).outcome
    fc.assert(
      fc.property(teams, (team) => {
        const outcomes = new Set(completions(team).map(outcomeOf))
        expect(outcomeOf(team)).toBe(outcomes.size === 1 ? [...outcomes][0] : 'unknown')
      }),
      { numRuns: 300 },
    )
  })
})
