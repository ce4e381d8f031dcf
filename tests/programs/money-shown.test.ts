import { describe, expect, test } from 'vitest'
import { type Words, words } from '#consortium/words.ts'
import type { Feature } from '#programs/features.ts'
import { termOf } from '#programs/money/index.ts'
import { byEmployees, byFrame, whereFrame } from '#programs/money/tables.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import { moneyPrinted } from '#programs/money.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { applicants, applying, head, leads, lineOf, told } from '#tests/builders/money.ts'
import { aDay, anEditionOf } from '#tests/builders/programs.ts'

const frames = byFrame([
  ['normal', 500_000],
  ['growth', 2_000_000],
])
const small = { called: words('小規模', 'small'), who: { sizes: ['small'] } } as const
const note = words('端数は切り捨てます。', 'Rounded down.')
const shown = (term: MoneyTerm): Words => termOf(term).show(term)

describe('on the page of a programme', () => {
  test('a table stands behind the cap of each, and nothing where there is none', () => {
    const term: MoneyTerm = { ...head, term: 'per-member-cap', who: applicants, most: 15_000_000 }
    expect(shown(term)).toEqual(
      words(
        '補助金の申請額は申請者1者あたり1,500万円までです。',
        'Subsidy asked for: up to 15,000,000 yen for each of the applicants.',
      ),
    )
    expect(shown({ ...term, rows: [{ ...small, most: 20_000_000 }], note })).toEqual(
      words(
        '補助金の申請額は申請者1者あたり1,500万円までです。小規模は2,000万円です。端数は切り捨てます。',
        'Subsidy asked for: up to 15,000,000 yen for each of the applicants. small: 20,000,000 yen. Rounded down.',
      ),
    )
  })

  test('the surcharge for the lead stands behind the caps', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'partner-surcharge',
      who: applicants,
      most: 15_000_000,
      to: leads,
      each: [1, 10],
    }
    expect(shown(term)).toEqual(
      words(
        '補助金の申請額は申請者1者あたり1,500万円までです。幹事者の上限は、ほかの申請者1者につき10%上がります。',
        'Subsidy asked for: up to 15,000,000 yen for each of the applicants. The cap of the lead rises by 10% for each other one.',
      ),
    )
    expect(shown({ ...term, rows: [{ ...small, most: 20_000_000 }] }).ja).toBe(
      '補助金の申請額は申請者1者あたり1,500万円までです。小規模は2,000万円です。幹事者の上限は、ほかの申請者1者につき10%上がります。',
    )
  })

  test('a rate is told with its rows and with who is paid a fixed amount', () => {
    const term: MoneyTerm = { ...head, term: 'rate', rate: [1, 2] }
    expect(shown(term)).toEqual(words('補助金の申請額の補助率は2分の1です。', 'Subsidy asked for: rate 1/2.'))
    expect(shown({ ...term, rows: [{ ...small, rate: [1, 1] }], fixed: leads, note })).toEqual(
      words(
        '補助金の申請額の補助率は2分の1です。小規模は10/10（全額）です。幹事者の分は定額（全額まで）です。端数は切り捨てます。',
        'Subsidy asked for: rate 1/2. small: 10/10 (all of it). For lead a fixed amount, up to all of the cost. Rounded down.',
      ),
    )
  })

  test('slices are told one after another, the last with where it begins', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'marginal-bands',
      bands: [{ upTo: 500_000, rate: [3, 4] }, { rate: [2, 3] }],
    }
    expect(shown(term)).toEqual(
      words(
        '補助金の申請額の補助率は、補助額50万円までの部分は4分の3、50万円を超える部分は3分の2です。',
        'Subsidy asked for, rate by slice of the subsidy: 3/4 up to 500,000 yen, 2/3 above 500,000 yen.',
      ),
    )
    expect(
      shown({ ...term, bands: [{ rate: [1, 2] }], rows: [{ ...small, bands: [{ rate: [2, 3] }] }], note }),
    ).toEqual(
      words(
        '補助金の申請額の補助率は、補助額2分の1です。小規模は3分の2です。端数は切り捨てます。',
        'Subsidy asked for, rate by slice of the subsidy: 1/2. small: 2/3. Rounded down.',
      ),
    )
  })

  test('a formula is told with the caps of each fall', () => {
    const company = (most: number) => ({ called: words('法人', 'company'), most })
    const term: MoneyTerm = {
      ...head,
      term: 'fixed-amount',
      who: applicants,
      months: ['2021-11'],
      bases: [['2019-11']],
      times: 5,
      falls: [
        { atLeast: [1, 2], rows: [company(1_500_000)] },
        { atLeast: [3, 10], rows: [company(900_000)] },
      ],
    }
    expect(shown(term)).toEqual(
      words(
        '補助金の申請額は「基準期間の売上高－対象月の売上高×5」で、次の上限までです。' +
          '50%以上の減少：法人は150万円です。30%以上の減少：法人は90万円です。',
        'Subsidy asked for: sales of the base period less 5 times those of the month, up to these caps. ' +
          'A fall of 50%: company: 1,500,000 yen. A fall of 30%: company: 900,000 yen.',
      ),
    )
  })

  test('a share is a number of times where it is a whole number, else a percentage', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'share-cap',
      of: 'all',
      ofCalled: words('補助金総額', 'the whole subsidy'),
      share: [1, 2],
    }
    expect([shown(term), shown({ ...term, share: [2, 1] })]).toEqual([
      words('補助金の申請額は補助金総額の50%まで', 'Subsidy asked for: up to 50% of the whole subsidy'),
      words('補助金の申請額は補助金総額の2倍まで', 'Subsidy asked for: up to 2 times the whole subsidy'),
    ])
  })

  test('a frame is named as the papers name it, several one after another', () => {
    expect(whereFrame('normal', 'growth').shape).toBe('fact-is')
    expect(whereFrame('normal', 'growth')).toMatchObject({
      fact: 'plan.frame',
      in: ['normal', 'growth'],
      asks: words('通常枠・成長・分配強化枠', 'Normal, Growth'),
    })
  })
})

describe('a line of money', () => {
  test('has no cap, no amount, no rate and no payees where there are none', () => {
    const term: MoneyTerm = { ...head, term: 'not-stated', note }
    expect(lineOf(term, applying({ subsidy: 1 }))).toStrictEqual({
      label: head.called,
      says: note,
      source: head.source,
    })
  })

  test('shows the highest cap that one may have', () => {
    const cap = (most: number) =>
      lineOf({ ...head, term: 'per-member-cap', who: applicants, most: 10, rows: [{ ...small, most }] }, applying({}))
        .cap
    expect([cap(15), cap(5)]).toEqual([15, 10])
  })

  test('by slices over the whole cost has no cap of its own, with a cost and without', () => {
    const term: MoneyTerm = {
      ...head,
      term: 'marginal-bands',
      bands: [
        { upTo: 500_000, rate: [3, 4] },
        { upTo: 3_500_000, rate: [2, 3] },
      ],
    }
    const slices = '補助金の申請額の補助率は、補助額50万円までの部分は4分の3、350万円までの部分は3分の2です。'
    const costing = applying({ budget: [{ category: 'equipment', cost: 666_667, subsidy: 500_000 }] })
    expect(told(term, costing)).toStrictEqual({
      outcome: 'met',
      says: `補助金の申請額（経費666,667円に対する補助金）は50万円で、上限50万円以内です。${slices}`,
      questions: [],
      asked: 500_000,
    })
    expect(told(term, applying({ subsidy: 3_500_000 }))).toStrictEqual({
      outcome: 'met',
      says: `補助金の申請額は350万円で、上限350万円以内です。${slices}`,
      questions: [],
      asked: 3_500_000,
    })
    const over = lineOf(term, applying({ subsidy: 3_500_001 }))
    expect(over.says.ja).toBe(
      `${slices}補助金の申請額が3,500,001円で、上限350万円を1円超えています。1円減らしてください。`,
    )
    expect(over).not.toHaveProperty('cap')
  })

  test('for a floor in all says how much is short', () => {
    expect(lineOf({ ...head, term: 'floor', least: 1_000_000 }, applying({ subsidy: 999_999 })).says.ja).toBe(
      '補助金の申請額が999,999円で、下限に1円足りません。補助金の申請額は100万円以上が必要です。',
    )
  })
})

test('before there is a team a cap that grows with it is told by how it grows, any other as it is', () => {
  const each: MoneyTerm = { ...head, term: 'count-cap', lines: ['expert'], each: 500_000, who: applicants }
  const flat: MoneyTerm = { ...head, term: 'flat-cap', most: 5_000_000 }
  expect(moneyPrinted({ ...anEditionOf(), money: [each, flat] }, aDay)).toStrictEqual([
    { label: head.called, says: shown(each), source: head.source },
    {
      label: head.called,
      cap: 5_000_000,
      says: words('補助金の申請額の上限は500万円です。', 'Subsidy asked for: at most 5,000,000 yen.'),
      source: head.source,
    },
  ])
})

describe('a cap by rows', () => {
  const table = '補助金の申請額の上限は従業員数で決まります。5人以下は750万円、6人以上は1,000万円です。'
  const term: MoneyTerm = {
    ...head,
    term: 'cap-by',
    by: words('従業員数', 'employees'),
    rows: byEmployees(applicants, [[5, 7_500_000]], 10_000_000),
  }

  test('names its row where that is settled', () => {
    expect(told(term, applying({ subsidy: 1 }, { employees: 6 }))).toStrictEqual({
      outcome: 'met',
      says: '補助金の申請額（6人以上）は1円で、上限1,000万円以内です。',
      questions: [],
      asked: 1,
      cap: 10_000_000,
    })
  })

  test('names none while two may fit, and says what is open', () => {
    expect(told(term, applying({ subsidy: 1 }, {})).says).toBe(
      `補助金の申請額は1円で、上限750万円から1,000万円（条件による）以内です。${table}`,
    )
    expect(told(term, applying({ subsidy: 8_000_000 }, {}))).toStrictEqual({
      outcome: 'unknown',
      says: `補助金の申請額の上限は750万円から1,000万円（条件による）です。申請額は800万円です。未記入の項目が決まると判定できます。${table}`,
      questions: ['members[0].employees'],
      asked: 8_000_000,
      cap: 10_000_000,
    })
  })

  test('names none while the only one that may fit is open', () => {
    const one: MoneyTerm = { ...term, by: words('枠', 'frame'), rows: byFrame([['normal', 500_000]]) }
    expect(told(one, applying({ subsidy: 1 })).says).toBe(
      '補助金の申請額は1円で、上限50万円（条件による）以内です。補助金の申請額の上限は枠で決まります。通常枠は50万円です。',
    )
  })

  test('goes on to the next row where nobody is there for a condition', () => {
    const leadIsSmall = { shape: 'every', who: leads, is: { sizes: ['small'] }, being: note, mend: note } as const
    const rows = [
      { called: words('幹事者が小規模', 'small lead'), when: leadIsSmall, most: 10 },
      { called: words('その他', 'others'), most: 20 },
    ]
    const ask = (subsidy: number) => told({ ...term, rows }, applying({ subsidy }, {}))
    expect([ask(20), ask(21)]).toMatchObject([
      { outcome: 'met', cap: 20 },
      { outcome: 'unmet', over: 1 },
    ])
  })
})

describe('a file without a plan', () => {
  const terms: readonly MoneyTerm[] = [
    { ...head, term: 'flat-cap', most: 1 },
    { ...head, term: 'flat-cap', most: 1, lines: ['expert'] },
    { ...head, term: 'flat-cap', most: 1, each: applicants, lines: ['expert'] },
    { ...head, term: 'rate', rate: [1, 2] },
    { ...head, term: 'per-year-cap', year: 1, years: 1 },
    { ...head, term: 'marginal-bands', bands: [{ upTo: 1, rate: [1, 2] }] },
    { ...head, term: 'marginal-bands', bands: [{ upTo: 1, rate: [1, 2] }], each: applicants },
    { ...head, term: 'count-cap', lines: ['expert'], each: 1, who: applicants },
    { ...head, term: 'share-cap', of: 'equity', ofCalled: note, share: [1, 2] },
    { ...head, term: 'share-cap', of: 'all', ofCalled: note, share: [1, 2], in: 'cost' },
    { ...head, term: 'cap-by', by: note, rows: frames },
  ]

  test.each(terms.map((term) => [term.term, term] as const))('has nothing that a %s judges', (_, term) => {
    const { outcome, questions } = told(term, {
      program: 'invented',
      members: [{ name: 'デモ0', roles: ['applicant'] }],
    })
    expect([outcome, questions]).toEqual(['not-applicable', []])
  })

  test('is asked for the request of one that has none', () => {
    const members = [
      { name: 'デモ0', roles: ['applicant'], requests: 1 },
      { name: 'デモ1', roles: ['applicant'] },
    ] as const
    const each: MoneyTerm = { ...head, term: 'per-member-cap', who: applicants, most: 1 }
    expect(told(each, { program: 'invented', members })).toMatchObject({
      outcome: 'unknown',
      questions: ['members[1].requests'],
    })
  })
})

describe('two editions are compared by what their money fixes', () => {
  const fixed = (term: MoneyTerm) =>
    termOf(term)
      .features(term)
      .map(({ key, called, is }: Feature) => [key, called.ja, 'length' in is ? is.map(({ ja }) => ja) : is.ja])

  test('the cap in all is one thing, whatever else caps it, and 未満 is another value', () => {
    const cap: MoneyTerm = { ...head, term: 'flat-cap', most: 1_500_000 }
    expect(fixed(cap)).toEqual([['cap in all', '補助金の総額の上限', '150万円']])
    expect(fixed({ ...cap, under: true, payees: ['lead', 'digital'] })).toEqual([
      ['cap in all', '補助金の総額の上限', '150万円未満'],
      ['payees', '交付を受けられる役割', ['幹事・代表機関', 'デジタル企業']],
    ])
  })

  test('a table is compared row by row', () => {
    const cap: MoneyTerm = { ...head, term: 'per-member-cap', who: applicants, most: 15_000_000 }
    const own = [
      ['cap of each', '補助金の申請額の上限（1者あたり）', '1,500万円'],
      ['cap of each for', '1者あたりの上限の対象', '申請者'],
    ]
    expect(fixed(cap)).toEqual(own)
    expect(fixed({ ...cap, rows: [{ ...small, most: 20_000_000 }] })).toEqual([
      ...own,
      ['row 小規模', '補助金の申請額（小規模）', '2,000万円'],
    ])
  })
})

describe('the facts that money may read', () => {
  const read = (term: MoneyTerm) => termOf(term).reads(term, shapeOf)

  test('a cap of each reads who is meant, and its rows what they go by', () => {
    const each: MoneyTerm = { ...head, term: 'per-member-cap', who: applicants, most: 1 }
    expect(read(each)).toEqual(['members[].roles'])
    expect(read({ ...each, rows: [{ called: note, when: whereFrame('normal'), most: 1 }] })).toEqual([
      'members[].roles',
      'plan.frame',
    ])
    expect(read({ ...each, rows: [{ called: note, who: { roles: ['lead'], kinds: ['company'] }, most: 1 }] })).toEqual([
      'members[].roles',
      'members[].roles',
      'members[].kind',
    ])
  })

  test('a plain rate reads nothing beside the amounts, one with exceptions who they are', () => {
    const rate: MoneyTerm = { ...head, term: 'rate', rate: [1, 2] }
    expect(read(rate)).toEqual([])
    const institutes = { called: note, roles: ['lead'], kinds: ['kosetsushi'] } as const
    expect(read({ ...rate, fixed: institutes, unless: leads })).toEqual([
      'members[].roles',
      'members[].kind',
      'members[].roles',
    ])
  })
})
