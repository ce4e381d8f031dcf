import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '#consortium/words.ts'
import { families } from '#programs/catalogue/families.ts'
import { allEditions, type EditionId } from '#programs/catalogue/index.ts'
import { type ClauseDifference, compare } from '#programs/compare.ts'
import type { Clause, Rule } from '#programs/rule.ts'
import type { RuleId } from '#programs/verdict.ts'
import { anEditionOf, theEdition } from '#tests/builders/programs.ts'

const editions = await allEditions()

const between = async (from: EditionId, to: EditionId) => compare(await theEdition(from), await theEdition(to))

const changes = (differences: readonly ClauseDifference[]) =>
  differences
    .filter(({ change }) => change !== 'same')
    .map(({ rule, change }) => [change, rule.from?.replace(/.*#/, ''), rule.to?.replace(/.*#/, '')])

const said = (differences: readonly ClauseDifference[], rule: RuleId) =>
  differences.find((one) => one.rule.to === rule || one.rule.from === rule)?.says

describe('a team that goes on to the next year sees what changes', () => {
  test('from サポイン R2 to the R3 budget: the joint body is our reading now, the fixed amount is not printed, and SMEs have two thirds', async () => {
    const differences = await between('sapoin-r2', 'sapoin-r3-budget')
    expect(changes(differences)).toEqual([
      ['changed', '1', '1'],
      ['changed', '2', '2'],
      ['changed', 'money', 'money'],
      ['changed', 'g2', 'g2'],
      ['added', undefined, 'g3'],
      ['changed', 'g4', 'g4'],
      ['added', undefined, 'g5'],
      ['dropped', 'g3', undefined],
    ])
    expect(said(differences, 'sapoin-r3-budget#1')).toEqual(
      words(
        '「共同体（2者以上）」：位置付けが「必須」から「当方の解釈」に変わります。',
        'A joint body of two or more. It is required by our reading; it was required.',
      ),
    )
    expect(said(differences, 'sapoin-r3-budget#money')?.ja).toBe(
      '「補助上限額と補助率」：補助率を判定しない場合（大学・公設試等が加わる場合）が新たに定められます。' +
        '定額で補助される者（事業管理機関である大学・公設試等）の定めがなくなります。',
    )
    expect(said(differences, 'sapoin-r3-budget#3')?.ja).toBe(
      '「大学・公設試等との連携」は変わりません：大学・公設試等が1者以上。',
    )
  })

  test('from サポイン R2 to the R3 request: who is paid the fixed amount, and the polishing of plans', async () => {
    const differences = await between('sapoin-r2', 'sapoin-r3-request')
    expect(changes(differences)).toEqual([
      ['changed', 'money', 'money'],
      ['changed', 'g2', 'g2'],
      ['added', undefined, 'g3'],
      ['changed', 'g4', 'g4'],
      ['added', undefined, 'g5'],
      ['added', undefined, 'preference'],
      ['dropped', 'g3', undefined],
    ])
    expect(said(differences, 'sapoin-r3-request#money')).toEqual(
      words(
        '「補助上限額と補助率」：定額で補助される者が「事業管理機関である大学・公設試等」から「大学・公設試等」に変わります。',
        'Caps and rate. Who is paid a fixed amount: research bodies instead of research bodies that manage the project.',
      ),
    )
  })

  test('from サポイン R2 to Go-Tech: the advice on research bodies stays, though one names them by role as well', async () => {
    const differences = await between('sapoin-r2', 'gotech-r8-normal')
    expect(differences.find(({ rule }) => rule.from === 'sapoin-r2#3')?.rule.to).toBe('gotech-r8-normal#research')
  })

  test('from 地域DX Ａ to Ｂ: one prefecture more, five million yen more', async () => {
    const differences = await between('chiiki-dx-r4-a', 'chiiki-dx-r4-b')
    expect(changes(differences)).toEqual([
      ['changed', '6', '6'],
      ['changed', 'money', 'money'],
    ])
    expect(said(differences, 'chiiki-dx-r4-b#6')?.ja).toContain('「1都道府県」から「2都道府県」に変わります')
    expect(said(differences, 'chiiki-dx-r4-b#money')).toEqual(
      words(
        '「補助上限額」：補助金の総額の上限が「2,000万円」から「2,500万円」に変わります。',
        'Cap. Cap in all: 25,000,000 yen instead of 20,000,000 yen.',
      ),
    )
  })

  test('from 地域DX to サポイン: nearly all is another matter, though the numbers are the same', async () => {
    const differences = await between('chiiki-dx-r4-a', 'sapoin-r2')
    expect(differences.filter(({ rule }) => rule.from && rule.to).map(({ rule }) => rule)).toEqual([
      { from: 'chiiki-dx-r4-a#money', to: 'sapoin-r2#money' },
    ])
    expect(said(differences, 'sapoin-r2#1')?.ja).toBe(
      '「共同体（2者以上）」が新しく加わります（必須）：共同体の構成員が2者以上。',
    )
    expect(said(differences, 'chiiki-dx-r4-a#2')?.ja).toBe(
      '「デジタル企業が2者以上」（必須）はなくなります：デジタル企業が2者以上。',
    )
    const money = said(differences, 'sapoin-r2#money')?.ja
    expect(money).toContain('補助金の総額の上限が「2,000万円」から「9,750万円」に変わります。')
    expect(money).toContain('補助対象経費の補助率が「10/10（全額）」から「3分の2」に変わります。')
    expect(money).toContain('単年度の上限（4,500万円）が新たに定められます。')
  })
})

describe('what changes in a clause is named', () => {
  const called = words('代表', 'leads')
  const change = (from: Clause, to: Clause) => compare(anEditionOf(from), anEditionOf(to))[0]
  const leads = { shape: 'count-between', who: { called, roles: ['lead'], kinds: ['chamber', 'npo'] } } as const

  test('a number, a kind that comes, a kind that goes', () => {
    const to = { ...leads, atLeast: 2, who: { ...leads.who, kinds: ['chamber', 'kosen'] } } as const
    expect(change({ ...leads, atLeast: 1 }, to)?.says).toEqual(
      words(
        '「作り物の規則」：必要な数が「1者以上」から「2者以上」に変わります。数える機関の種類に「高等専門学校」が加わります。' +
          '数える機関の種類から「NPO法人」が外れます。',
        'An invented rule. Number needed: at least 2 instead of at least 1. ' +
          'Kinds of organisation counted: now also College of technology (kosen). Kinds of organisation counted: no longer Non-profit corporation.',
      ),
    )
  })

  test('a role by which other members count', () => {
    const to = { ...leads, who: { called, roles: ['lead', 'manager'], kinds: leads.who.kinds } } as const
    expect(change(leads, to)?.says.ja).toContain('数える役割に「事業管理機関」が加わります。')
  })

  test('a designation that is asked for, or not allowed any more', () => {
    const every = { shape: 'every', who: { called, roles: ['lead'] }, being: called, mend: called } as const
    const from = { ...every, is: { designations: ['kenin'] } } as const
    expect(change(from, { ...every, is: { designations: ['kenin', 'kenin-plan'] } })?.says.ja).toContain(
      '求める指定・認定・登録に「',
    )
    expect(
      change(
        { ...every, is: { not: { designations: ['kenin'] } } },
        { ...every, is: { not: { designations: ['dx-nintei'] } } },
      )?.says.ja,
    ).toContain('認めない指定・認定・登録が「')
  })

  test('the number of a target and a share', () => {
    const target = { shape: 'growth-target', metric: 'wages', per: 'year', span: words('毎年', 'each year') } as const
    expect(change({ ...target, rise: [15, 1000] }, { ...target, rise: [2, 100] })?.says.ja).toContain(
      '給与支給総額の目標が「毎年に年率1.5%以上」から「毎年に年率2%以上」に変わります。',
    )
    const share = { shape: 'share-of-members', whole: { called }, part: { called, sizes: ['sme'] } } as const
    expect(change({ ...share, atLeast: [1, 2] }, { ...share, atLeast: [2, 3] })?.says.ja).toContain(
      '必要な割合が「2分の1以上」から「3分の2以上」に変わります。',
    )
  })

  test('whether it must be met', () => {
    const [hard] = anEditionOf(leads).rules
    const rules = hard ? [{ ...hard, strength: 'advice' as const }] : []
    expect(compare(anEditionOf(leads), { rules })[0]?.says.ja).toBe(
      '「作り物の規則」：位置付けが「必須」から「助言」に変わります。満たさなくても申請できる形になります。',
    )
    expect(compare({ rules }, anEditionOf(leads))[0]?.says.ja).toContain('満たすことが必要になります。')
  })

  test('a target that becomes one of two is the same clause grown', () => {
    const target = { shape: 'growth-target', rise: [3, 100], per: 'year', span: words('毎年', 'each year') } as const
    const [value, wages] = [
      { ...target, metric: 'valueAdded' },
      { ...target, metric: 'wages' },
    ] as const
    const grown = change(value, { shape: 'all-of', parts: [value, wages] })
    expect(grown).toMatchObject({ change: 'changed', rule: { from: 'invented#1', to: 'invented#1' } })
    expect(grown?.says.ja).toBe('「作り物の規則」：給与支給総額の目標（毎年に年率3%以上）が新たに定められます。')
  })
})

describe('of any two editions', () => {
  // Each with the next of its family, and with one of another: a team may be taken to any call.
  const pairs = editions.flatMap((from, at) => {
    const beside = families.find(({ editions: ids }) => (ids as readonly string[]).includes(from.id))?.editions ?? []
    const kin = editions.filter(({ id }) => id !== from.id && (beside as readonly string[]).includes(id))
    const others = [...kin.slice(0, 6), editions[(at + 37) % editions.length]].flatMap((it) => it ?? [])
    return others.map((to) => [from.id, to.id, from, to] as const)
  })

  test.each(editions.map((edition) => [edition.id, edition] as const))('%s with itself is the same', (_, edition) => {
    expect(compare(edition, edition).map(({ rule, change }) => ({ rule, change }))).toEqual(
      edition.rules.map(({ id }) => ({ rule: { from: id, to: id }, change: 'same' })),
    )
  })

  test.each(pairs)('%s and %s: every clause once, each in words of both languages', (_, __, from, to) => {
    const differences = compare(from, to)
    const once = (rules: readonly Rule[]) => rules.map(({ id }) => id).toSorted()
    expect(differences.flatMap(({ rule }) => rule.from ?? []).toSorted()).toEqual(once(from.rules))
    expect(differences.flatMap(({ rule }) => rule.to ?? []).toSorted()).toEqual(once(to.rules))
    for (const { rule, change, says } of differences) {
      expect(change === 'added', says.ja).toBe(rule.from === undefined)
      expect(change === 'dropped', says.ja).toBe(rule.to === undefined)
      expect(says.ja).toMatch(/[ぁ-ん].*。$/)
      expect(says.en).toMatch(/\.$/)
      expect(`${says.ja}${says.en}`).not.toMatch(/undefined|NaN|Infinity|\[object|。。|\.\.|（）/)
    }
    const back = compare(to, from)
    expect(back.filter(({ change }) => change === 'added')).toHaveLength(
      differences.filter(({ change }) => change === 'dropped').length,
    )
  })

  test('clauses under other numbers and in another order are found by what they ask', () => {
    const renumbered = (rules: readonly Rule[]) =>
      rules.map((rule, at) => ({ ...rule, id: `${rule.id.replace(/#.*/, '')}#moved-${at}` as RuleId }))
    fc.assert(
      fc.property(
        fc
          .constantFrom(...editions)
          .chain((edition) => fc.tuple(fc.constant(edition), fc.shuffledSubarray([...edition.rules]))),
        ([edition, kept]) => {
          const differences = compare(edition, { rules: renumbered(kept) })
          const stayed = differences.filter(({ change }) => change === 'same').map(({ rule }) => rule.from)
          expect(stayed).toEqual(kept.map(({ id }) => id))
          expect(differences.filter(({ change }) => change === 'dropped')).toHaveLength(
            edition.rules.length - kept.length,
          )
        },
      ),
    )
  })

  test('a clause stays the same when only what we noted of its source changes', () => {
    for (const edition of editions.filter((_, at) => at % 3 === 0)) {
      const rules = edition.rules.map((rule): Rule => ({ ...rule, readings: ['AMB-49'] }))
      expect(changes(compare(edition, { rules }))).toEqual([])
    }
  })

  test('no number changes unsaid, and no word leaves a list', () => {
    for (const edition of editions.filter((_, at) => at % 3 === 0))
      for (const rule of edition.rules)
        for (const other of [...variants(rule, oneMore), ...variants(rule, oneLess)]) {
          const rules = edition.rules.map((one) => (one.id === rule.id ? other : one))
          expect(changes(compare(edition, { rules })), JSON.stringify(other)).not.toEqual([])
        }
  })
})

const oneMore = (value: unknown): unknown[] => (typeof value === 'number' ? [value + 1] : [])

const oneLess = (value: unknown): unknown[] =>
  Array.isArray(value) && value.length > 1 && value.every((one) => typeof one === 'string')
    ? value.map((_, at) => value.toSpliced(at, 1))
    : []

/** The rule as often as something in it can be changed, each time with that one thing changed. */
function variants(rule: Rule, change: (value: unknown) => unknown[]): Rule[] {
  const within = (value: unknown): unknown[] => {
    if (typeof value !== 'object' || value === null) return change(value)
    const inner = Object.entries(value).flatMap(([key, part]) =>
      within(part).map((other) =>
        Array.isArray(value) ? value.with(Number(key), other) : { ...(value as object), [key]: other },
      ),
    )
    return [...change(value), ...inner]
  }
  // What we noted of its source is not asked of anybody.
  return within({ ...rule, readings: undefined }) as Rule[]
}
