import { expect, test } from 'vitest'
import type { Consortium, Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { columnsOf } from '#programs/estimate/columns.ts'
import { estimate } from '#programs/estimate.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import { applicants, applying, head } from '#tests/builders/money.ts'
import { aDay, anEditionOf, theEdition } from '#tests/builders/programs.ts'

const under = (money: readonly MoneyTerm[], plan: Plan, ...members: Parameters<typeof applying>[1][]) =>
  estimate({ ...anEditionOf(), money }, applying(plan, ...members), aDay)
const exactly = (yen: number) => ({ least: yen, most: yen })
const says = (steps: readonly { says: { ja: string } }[]) => steps.map((step) => step.says.ja).join('／')
const twoThirds: MoneyTerm = { ...head, term: 'rate', rate: [2, 3] }

test('a cost at two thirds is rounded down, and says so; its own share is the rest', () => {
  const { parts, whole, own } = under(
    [twoThirds],
    { budget: [{ category: 'other', cost: 10_000_000, member: 'デモ0' }] },
    {},
  )
  expect([whole, own]).toEqual([exactly(6_666_666), exactly(3_333_334)])
  expect(says(parts[0]?.lines[0]?.steps ?? [])).toBe('10,000,000円 × 2/3 ＝ 6,666,666円（1円未満切り捨て）')
})

test('nothing is said of rounding where nothing was rounded', () => {
  const { parts } = under([twoThirds], { budget: [{ category: 'other', cost: 9_000_000, member: 'デモ0' }] }, {})
  expect(says(parts[0]?.lines[0]?.steps ?? [])).toBe('9,000,000円 × 2/3 ＝ 6,000,000円')
})

test('a cap on the whole takes from no part where two share it, and from the one where it stands alone', () => {
  const cap: MoneyTerm = { ...head, term: 'flat-cap', most: 5_000_000 }
  const line = (member: string) => ({ category: 'other' as const, cost: 6_000_000, member })
  const both = under([cap, twoThirds], { budget: [line('デモ0'), line('デモ1')] }, {}, {})
  expect(both).toMatchObject({ sum: exactly(8_000_000), whole: exactly(5_000_000), cut: true })
  expect(both.parts.map(({ subsidy }) => subsidy)).toEqual([exactly(4_000_000), exactly(4_000_000)])
  expect(says(both.steps)).toContain('上限5,000,000円（3,000,000円減）')

  const alone = under([cap, twoThirds], { budget: [{ ...line('デモ0'), cost: 9_000_000 }] }, {})
  expect(alone).toMatchObject({ sum: exactly(5_000_000), whole: exactly(5_000_000), cut: false })
})

test('a year over its cap is cut to it, and the years together to theirs', () => {
  const cap: MoneyTerm = { ...head, term: 'per-year-cap', year: 45_000_000, total: 97_500_000, years: 3 }
  const budget = [2026, 2027, 2028].map((year) => ({
    category: 'other' as const,
    year,
    subsidy: 50_000_000,
    member: 'デモ0',
  }))
  const { whole, steps } = under([cap], { budget }, {})
  expect(whole).toEqual(exactly(97_500_000))
  expect(says(steps)).toContain('2027年度：50,000,000円 → 上限45,000,000円（5,000,000円減）')
  expect(says(steps)).toContain('全期間の総額：135,000,000円 → 上限97,500,000円')
})

test('while it is open which rate is its own, both ends are told and what would settle it is asked', () => {
  const rate: MoneyTerm = {
    ...head,
    term: 'rate',
    rate: [1, 2],
    rows: [{ called: words('小規模事業者', 'small'), who: { sizes: ['small'] }, rate: [2, 3] }],
  }
  const { whole, questions } = under([rate], { budget: [{ category: 'other', cost: 6_000_000, member: 'デモ0' }] }, {})
  expect(whole).toEqual({ least: 3_000_000, most: 4_000_000 })
  expect(questions.length).toBeGreaterThan(0)
})

test('without a printed rate anything up to the cost is told, and what is asked within it is taken as asked', () => {
  const open = (subsidy?: number): Plan => ({
    budget: [{ category: 'other', cost: 1_000_000, member: 'デモ0', ...(subsidy === undefined ? {} : { subsidy }) }],
  })
  const notStated: MoneyTerm = { ...head, term: 'not-stated', note: words('記載なし', 'not stated') }
  expect(under([notStated], open(), {}).whole).toEqual({ least: 0, most: 1_000_000 })
  expect(under([notStated], open(400_000), {}).whole).toEqual(exactly(400_000))
})

test('who may not be paid receives nothing and bears its own cost', () => {
  const unpaid: MoneyTerm = { ...head, term: 'unpaid', who: { ...applicants, kinds: ['municipality'] } }
  const { parts } = under(
    [unpaid, twoThirds],
    { budget: [{ category: 'other', cost: 3_000_000, member: 'デモ0' }] },
    { kind: 'municipality' },
  )
  expect(parts[0]).toMatchObject({ paid: 'no', subsidy: exactly(0), own: exactly(3_000_000) })
})

test('too little to apply is said, with what is missing to the yen', () => {
  const floor: MoneyTerm = { ...head, term: 'floor', least: 1_000_000 }
  const { steps } = under([floor, twoThirds], { budget: [{ category: 'other', cost: 1_499_998, member: 'デモ0' }] }, {})
  expect(says(steps)).toContain('下限1,000,000円に2円足りません')
})

test('IT導入補助金 pays by slices: 1,000,000 yen of tools give 722,222', async () => {
  const edition = await theEdition('it-r3-multi')
  const shop = { kind: 'company', roles: ['participant'], size: 'small', usesTool: true, prefecture: '29' } as const
  const team: Consortium = {
    program: edition.id,
    members: [{ ...shop, name: 'デモ店' }],
    plan: {
      budget: [
        { category: 'base-introduction', cost: 1_000_000, member: 'デモ店' },
        { category: 'pc-tablet', cost: 300_000, member: 'デモ店' },
      ],
    },
  }
  const { parts } = estimate(edition, team, aDay)
  expect(parts[0]?.lines.map(({ subsidy }) => subsidy)).toEqual([exactly(722_222), exactly(100_000)])
})

test('the lead of 地域イノベーション may ask a tenth more for each other firm', async () => {
  const edition = await theEdition('chiiki-innov-r4')
  const firm = { kind: 'company', size: 'sme', prefecture: '20' } as const
  const line = (member: string) => ({ category: 'other' as const, cost: 90_000_000, member })
  const team: Consortium = {
    program: edition.id,
    members: [
      { ...firm, name: '幹事', roles: ['lead', 'demo'] },
      { ...firm, name: '甲', roles: ['demo'] },
      { ...firm, name: '乙', roles: ['demo'] },
    ],
    plan: { budget: [line('幹事'), line('甲'), line('乙')] },
  }
  expect(estimate(edition, team, aDay).parts.map(({ subsidy }) => subsidy.most)).toEqual([
    18_000_000, 15_000_000, 15_000_000,
  ])
})

test('a budget asks for the categories and the years that the money tells apart, and no others', async () => {
  const asked = async (id: Parameters<typeof theEdition>[0]) => columnsOf(await theEdition(id))
  expect(await asked('koudo-kigyokan-r2')).toEqual({ categories: ['other'], years: 0, formula: false })
  expect(await asked('sapoin-r2')).toEqual({ categories: ['other'], years: 3, formula: false })
  expect((await asked('it-r3-multi')).categories).toEqual([
    'base-introduction',
    'consumption-analysis',
    'administration',
    'pc-tablet',
    'register',
  ])
  expect((await asked('nariwai-r2-a')).categories).toEqual(['fixed-part', 'other'])
  expect((await asked('fukkatsu-2021-11')).formula).toBe(true)
})
