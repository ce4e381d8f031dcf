import { describe, expect, test } from 'vitest'
import type { SizeFacts } from '#consortium/completions.ts'
import { deriveSize, isOfSize, otherTableDiffers } from '#consortium/size-class.ts'
import type { SizeTable } from '#consortium/size-tables.ts'

const firm = (facts: SizeFacts): SizeFacts => ({ kind: 'company', ...facts })
const sizeOf = (facts: SizeFacts, table: SizeTable) => deriveSize(facts, table).size

// Line of trade, its code, capital and employees limits of the full tables (IT-15 and the law).
const lines = [
  ['製造業', '25', 300_000_000, 300],
  ['建設業', '06', 300_000_000, 300],
  ['運輸業', '44', 300_000_000, 300],
  ['卸売業', '52', 100_000_000, 100],
  ['サービス業', '74', 50_000_000, 100],
  ['娯楽業', '80', 50_000_000, 100],
  ['小売業', '58', 50_000_000, 50],
  ['飲食店', '76', 50_000_000, 50],
  ['ゴム製品製造業', '199', 300_000_000, 900],
  ['ソフトウェア業', '391', 300_000_000, 300],
  ['情報処理サービス業', '3921', 300_000_000, 300],
  ['旅館業', '75', 50_000_000, 200],
  ['その他', '37', 300_000_000, 300],
] as const

// SK-4 has four rows: 製造業その他, 卸売業, 小売業, サービス業.
const fourRows = [
  ['製造業', '25', 300_000_000, 300],
  ['ゴム製品製造業', '199', 300_000_000, 300],
  ['卸売業', '52', 100_000_000, 100],
  ['サービス業', '74', 50_000_000, 100],
  ['ソフトウェア業', '391', 50_000_000, 100],
  ['旅館業', '75', 50_000_000, 100],
  ['小売業', '58', 50_000_000, 50],
] as const

const rows = [
  ...lines.map((line) => ['IT-15', ...line] as const),
  ...lines.map((line) => ['law', ...line] as const),
  ...fourRows.map((line) => ['SK-4', ...line] as const),
]

describe.each(rows)('%s, %s (%s): capital %d yen or %d employees', (table, _, industry, capital, employees) => {
  const over = { capital: capital + 1, employees: employees + 1 }
  const sme = (facts: SizeFacts) => isOfSize(firm({ industry, ...facts }), 'sme', table).is

  test('one yen under, and just on the limit, a firm of many is an SME by its capital', () => {
    expect(sme({ ...over, capital: capital - 1 })).toBe(true)
    expect(sme({ ...over, capital })).toBe(true)
  })

  test('one under, and just on the limit, a rich firm is an SME by its employees', () => {
    expect(sme({ ...over, employees: employees - 1 })).toBe(true)
    expect(sme({ ...over, employees })).toBe(true)
  })

  test('one over on both counts is no SME', () => {
    expect(sme(over)).toBe(false)
  })

  test('a missing figure matters only where the other does not settle it', () => {
    expect(sme({ capital })).toBe(true)
    expect(sme({ employees })).toBe(true)
    expect(sme({ capital: capital + 1 })).toBeUndefined()
    expect(sme({ employees: employees + 1 })).toBeUndefined()
    expect(isOfSize(firm({ industry, capital: capital + 1 }), 'sme', table).missing).toEqual(['members[].employees'])
    expect(isOfSize(firm({ industry, employees: employees + 1 }), 'sme', table).missing).toEqual(['members[].capital'])
  })
})

describe('小規模企業者', () => {
  test.each([
    ['25', 20],
    ['37', 20],
    ['75', 20],
    ['80', 20],
    ['52', 5],
    ['74', 5],
    ['391', 5],
    ['58', 5],
    ['76', 5],
  ])('in %s up to %d employees', (industry, limit) => {
    const small = (employees: number) => isOfSize(firm({ industry, employees }), 'small', 'law').is
    expect([small(limit - 1), small(limit), small(limit + 1)]).toEqual([true, true, false])
  })

  test('a tiny capital does not make a firm small: its employees are asked', () => {
    const derived = deriveSize(firm({ industry: '74', capital: 1_000_000 }), 'law')
    expect(derived).toMatchObject({ basis: 'open', candidates: ['small', 'sme'], missing: ['members[].employees'] })
    expect(derived.because.ja).toContain('資本金 100万円 ≤ 5,000万円（サービス業）')
    expect(isOfSize(firm({ industry: '74', capital: 1_000_000 }), 'sme', 'law').is).toBe(true)
  })

  test('an SME by its own word is not read as a small one', () => {
    expect(isOfSize(firm({ size: 'sme' }), 'small', 'SK-4').is).toBe(false)
    expect(isOfSize(firm({ size: 'small' }), 'sme', 'SK-4').is).toBe(true)
  })

  test('a medical corporation of five is an SME under IT-15, but never small', () => {
    expect(sizeOf({ kind: 'medical-corp', employees: 5 }, 'IT-15')).toBe('sme')
  })
})

describe('legal forms', () => {
  test.each([
    ['medical-corp', undefined, 300],
    ['welfare-corp', undefined, 300],
    ['school-corp', undefined, 300],
    ['chamber', undefined, 100],
    ['shokokai', undefined, 100],
    ['coop-association', '52', 100],
    ['ippan-shadan', '74', 100],
    ['ippan-zaidan', '25', 300],
    ['npo', '58', 50],
  ] as const)('IT-15: a %s (%s) up to %d employees', (kind, code, limit) => {
    const facts = code === undefined ? { kind } : { kind, industry: code }
    const sme = (employees: number) => isOfSize({ ...facts, employees }, 'sme', 'IT-15').is
    expect([sme(limit - 1), sme(limit), sme(limit + 1)]).toEqual([true, true, false])
    expect(isOfSize(facts, 'sme', 'IT-15').missing).toEqual(['members[].employees'])
  })

  test('a sole proprietor is judged by employees only, whatever the money', () => {
    const grocer = { kind: 'company', legalForm: 'sole', industry: '58', capital: 1_000_000 } as const
    expect(isOfSize({ ...grocer, employees: 50 }, 'sme', 'SK-4').is).toBe(true)
    expect(isOfSize({ ...grocer, employees: 51 }, 'sme', 'SK-4').is).toBe(false)
    expect(isOfSize(grocer, 'sme', 'SK-4').missing).toEqual(['members[].employees'])
  })

  test('a cooperative has no size test in law', () => {
    expect(sizeOf({ kind: 'coop-association' }, 'law')).toBe('sme')
  })

  test('where the table does not name the form, only its own word helps', () => {
    expect(deriveSize({ kind: 'medical-corp', employees: 280 }, 'SK-4')).toMatchObject({
      basis: 'open',
      missing: ['members[].size'],
    })
    expect(sizeOf({ kind: 'medical-corp', employees: 280, size: 'sme' }, 'SK-4')).toBe('sme')
  })

  test('a municipality has no size class, and nothing is asked', () => {
    expect(deriveSize({ kind: 'municipality' }, 'SK-4')).toMatchObject({ size: '-', missing: [] })
  })
})

describe('above SME', () => {
  const maker = { kind: 'company', industry: '22' } as const

  test('capital of one billion yen is no longer 中堅 of 事業再構築, one yen less is', () => {
    expect(isOfSize({ ...maker, capital: 999_999_999, employees: 1000 }, 'mid', 'SK-4').is).toBe(true)
    expect(isOfSize({ ...maker, capital: 1_000_000_000, employees: 1000 }, 'mid', 'SK-4').is).toBe(false)
    expect(sizeOf({ ...maker, capital: 1_000_000_000, employees: 1000 }, 'SK-4')).toBe('large')
  })

  test('in law 中堅 goes up to 2,000 employees, whatever the capital', () => {
    expect(sizeOf({ ...maker, capital: 5_000_000_000, employees: 2000 }, 'law')).toBe('mid')
    expect(sizeOf({ ...maker, capital: 5_000_000_000, employees: 2001 }, 'law')).toBe('large')
  })

  test.each([
    ['22', 500],
    ['52', 400],
    ['74', 300],
    ['58', 300],
    ['391', 500],
    ['75', 500],
  ])('特定事業者 in %s: up to %d employees and capital under one billion yen', (industry, limit) => {
    const specified = (capital: number, employees: number) =>
      isOfSize(firm({ industry, capital, employees }), 'specified', 'SK-4').is
    expect(specified(999_999_999, limit - 1)).toBe(true)
    expect(specified(999_999_999, limit)).toBe(true)
    expect(specified(999_999_999, limit + 1)).toBe(false)
    expect(specified(1_000_000_000, limit)).toBe(false)
  })

  test('特定事業者 is never guessed from capital alone', () => {
    expect(isOfSize({ ...maker, capital: 400_000_000 }, 'specified', 'SK-4')).toMatchObject({
      is: undefined,
      missing: ['members[].employees'],
    })
  })

  test('a firm too rich for 特定事業者 is told so without being asked for its employees', () => {
    const rich = isOfSize({ ...maker, capital: 1_200_000_000 }, 'specified', 'SK-4')
    expect(rich).toMatchObject({ is: false, missing: [] })
    expect(rich.because.ja).toBe('資本金 12億円 ≥ 10億円')
  })
})

describe('facts and the stated class', () => {
  test('a class worked out from facts wins over a stated one, and a warning says so', () => {
    const derived = deriveSize(firm({ industry: '74', capital: 40_000_000, employees: 50, size: 'large' }), 'SK-4')
    expect(derived).toMatchObject({ basis: 'facts', size: 'sme' })
    expect(derived.warning?.ja).toContain('大企業')
    expect(isOfSize(firm({ industry: '74', employees: 50, size: 'large' }), 'sme', 'SK-4').warning?.ja).toContain(
      '大企業',
    )
  })

  test('a stated class stands while facts are missing', () => {
    expect(deriveSize(firm({ size: 'mid' }), 'SK-4')).toMatchObject({ basis: 'stated', size: 'mid', missing: [] })
  })

  test('a stated class that the facts already rule out does not stand, though they do not settle the class', () => {
    const derived = deriveSize(firm({ industry: '74', capital: 40_000_000, size: 'large' }), 'SK-4')
    expect(derived).toMatchObject({ basis: 'open', candidates: ['small', 'sme'] })
    expect(derived.warning).toBeDefined()
  })

  test('who states a wider word for a small firm is not contradicted', () => {
    const derived = deriveSize(firm({ industry: '74', employees: 5, size: 'sme' }), 'SK-4')
    expect(derived.size).toBe('small')
    expect(derived.warning).toBeUndefined()
  })
})

test.each([
  ['software house', '391', 200_000_000, 250],
  ['inn', '75', 100_000_000, 180],
  ['rubber goods maker', '199', 500_000_000, 850],
])('a %s is an SME for IT導入 and 中堅 for 事業再構築', (_, industry, capital, employees) => {
  const facts = firm({ industry, capital, employees })
  expect(isOfSize(facts, 'sme', 'IT-15').is).toBe(true)
  expect(isOfSize(facts, 'sme', 'SK-4').is).toBe(false)
  expect(isOfSize(facts, 'mid', 'SK-4').is).toBe(true)
})

test.each([
  [{ industry: '74', capital: 40_000_000, employees: 80 }, 'IT-15', '資本金 4,000万円 ≤ 5,000万円（サービス業）'],
  [{ industry: '58', capital: 60_000_000, employees: 50 }, 'IT-15', '従業員 50人 ≤ 50人（小売業）'],
  [{ capital: 50_000_000, employees: 21 }, 'SK-4', '資本金 5,000万円 ≤ 5,000万円（業種によらず）'],
  [
    { industry: '58', capital: 60_000_000, employees: 60 },
    'IT-15',
    '資本金 6,000万円 > 5,000万円、従業員 60人 > 50人（小売業）、資本金 6,000万円 < 10億円、従業員 60人 ≤ 300人（特定事業者の上限）',
  ],
] as const)('%j under %s: %s', (facts, table, because) => {
  expect(deriveSize(firm(facts), table).because.ja).toBe(because)
})

describe('where the two printed tables differ', () => {
  test.each([
    ['a software house', { industry: '391', capital: 200_000_000, employees: 250 }],
    ['an inn', { industry: '75', capital: 100_000_000, employees: 180 }],
    ['a maker of rubber goods', { industry: '193', capital: 500_000_000, employees: 850 }],
  ])('%s is an SME for IT導入補助金 alone, and both sides are told so', (_, facts) => {
    const exact = { ...facts, industry: facts.industry === '193' ? '1932' : facts.industry }
    expect(otherTableDiffers(firm(exact), 'IT-15')?.ja).toBe('中小企業基本法の4区分では中小企業者に当たりません')
    expect(otherTableDiffers(firm(exact), 'SK-4')?.ja).toBe('IT導入補助金の表では中小企業者に当たります')
  })

  test('a shop is the same by both, and a firm of unknown figures is told nothing', () => {
    expect(otherTableDiffers(firm({ industry: '58', capital: 50_000_000, employees: 50 }), 'IT-15')).toBeUndefined()
    expect(otherTableDiffers(firm({ industry: '391', capital: 200_000_000 }), 'IT-15')).toBeUndefined()
    expect(otherTableDiffers({ kind: 'chamber', industry: '93', capital: 0, employees: 50 }, 'IT-15')).toBeUndefined()
  })
})
