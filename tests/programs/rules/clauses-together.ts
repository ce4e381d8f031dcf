import { words } from '#consortium/words.ts'
import type { Clause } from '#programs/rule.ts'

/* Clauses that say more beside each other, or at other borders, than one of each form does. */

const members = { called: words('構成員', 'members'), roles: ['member'] } as const
const lenders = { called: words('金融機関', 'lenders'), kinds: ['regional-fi'] } as const
const firms = { called: words('企業', 'firms'), kinds: ['company', 'service-sme'] } as const
const schools = { called: words('大学', 'universities'), kinds: ['university'] } as const

const atLeast = (number: number, who: typeof lenders | typeof firms | typeof schools): Clause => ({
  shape: 'count-between',
  who,
  atLeast: number,
})
const years = (from: number): Clause => ({
  shape: 'figure-between',
  fact: 'plan.selfSustainingYears',
  called: words('年数', 'Years'),
  unit: words('年', 'years'),
  atLeast: from,
})
const ifLong = (must: Clause): Clause => ({ shape: 'when-then', when: years(3), must })
const equity = { shape: 'within-dates', of: 'plan.equityOn', called: words('出資予定日', 'Day of the equity') } as const

const wages = { shape: 'growth-target', metric: 'wages', span: words('3年間', 'in three years') } as const

export const clausesTogether: Readonly<Record<string, readonly Clause[]>> = {
  'all of several': [{ shape: 'all-of', parts: [atLeast(2, firms), atLeast(1, lenders), years(3)] }],
  'all of several that may not apply': [
    { shape: 'all-of', parts: [ifLong(atLeast(2, firms)), ifLong(atLeast(1, lenders))] },
  ],
  'any of several': [
    { shape: 'any-of', called: words('体制', 'Backing'), parts: [atLeast(3, firms), years(3), atLeast(2, lenders)] },
  ],
  'any of several within all': [
    {
      shape: 'all-of',
      parts: [
        {
          shape: 'any-of',
          called: words('体制', 'Backing'),
          parts: [
            { shape: 'any-of', called: words('支え', 'Support'), parts: [atLeast(2, lenders), atLeast(1, schools)] },
            atLeast(3, firms),
          ],
        },
        years(2),
      ],
    },
  ],
  'seats that compete': [
    { shape: 'count-between', seat: 'first', who: { ...firms, kinds: ['company', 'regional-fi'] }, atLeast: 1 },
    { shape: 'count-between', seat: 'second', who: lenders, atLeast: 1, atMost: 1 },
    {
      shape: 'count-between',
      seat: 'third',
      who: { ...schools, kinds: ['university', 'company'], sizes: ['sme'] },
      atLeast: 1,
    },
  ],
  'seats with room for one': [
    { shape: 'count-between', seat: 'first', who: members, atLeast: 1, atMost: 1 },
    { shape: 'count-between', seat: 'second', who: lenders, atMost: 1 },
    { shape: 'count-between', seat: 'third', who: { ...firms, kinds: ['company', 'regional-fi'] }, atMost: 1 },
  ],
  'no more than so many': [{ shape: 'count-between', who: firms, atMost: 1 }],
  'exactly so many': [{ shape: 'count-between', who: firms, atLeast: 2, atMost: 2 }],
  'so many to so many of two kinds': [
    {
      shape: 'count-between',
      who: { called: words('支援機関', 'support bodies'), any: [lenders, { ...schools, roles: ['member'] }] },
      atLeast: 1,
      atMost: 2,
    },
  ],
  'groups, no more than so many': [
    { shape: 'count-between', onePer: 'identityGroup', who: members, atLeast: 1, atMost: 2 },
  ],
  'values of members, no more than so many': [
    {
      shape: 'distinct-values',
      value: 'businessField',
      who: members,
      called: words('分野', 'fields'),
      atLeast: 1,
      atMost: 2,
    },
  ],
  'a figure in yen': [
    {
      shape: 'figure-between',
      fact: 'plan.investment',
      called: words('投資額', 'Investment'),
      unit: words('円', 'yen'),
      moreThan: 1_000_000,
      atMost: 3_000_000,
    },
  ],
  'the subsidy asked for': [
    {
      shape: 'figure-between',
      fact: 'plan.subsidy',
      called: words('補助金申請額', 'Subsidy asked for'),
      unit: words('円', 'yen'),
      atLeast: 1_000_000,
    },
  ],
  'a yearly promise': [{ ...wages, rise: [3, 100], per: 'year' }],
  // 1.03 three times over is 1.092727.
  'a promise by the whole': [{ ...wages, rise: [92_727, 1_000_000], per: 'whole', withinYears: 3 }],
  'records of one programme': [
    {
      shape: 'track-record',
      who: members,
      programs: ['mono-*', 'sapoin-r2'],
      status: ['adopted', 'finished'],
      atMost: 1,
      being: words('条件', 'condition'),
      mend: words('直してください。', 'Mend it.'),
    },
  ],
  'amounts within the lines': [
    {
      shape: 'within-cap',
      terms: [
        {
          term: 'flat-cap',
          called: words('補助上限額', 'Cap'),
          most: 1_000_000,
          source: { kind: 'quoted', document: 'invented.txt', place: '', quote: '' },
        },
      ],
    },
  ],
  'a permission': [{ shape: 'permission', allows: words('複数の申請', 'several applications'), who: lenders }],
  'a day from one on': [{ ...equity, from: '2022-04-02' }],
  'a day until one': [{ ...equity, until: '2022-04-02' }],
  'a day between two': [{ ...equity, from: '2022-04-01', until: '2022-04-03' }],
  'a call that is open': [{ shape: 'within-dates', opens: '2022-04-01', closes: '2022-04-01T17:00' }],
  'a call that will open': [{ shape: 'within-dates', opens: '2022-04-02', closes: '2022-05-01' }],
  'a call that has closed': [{ shape: 'within-dates', opens: '2022-03-01', closes: '2022-03-31' }],
  'a call that is over': [{ shape: 'within-dates', over: '2022-03-31' }],
  'a call without dates': [{ shape: 'within-dates' }],
  'a call without a closing day': [{ shape: 'within-dates', opens: '2022-03-01' }],
  'a call that was replaced': [
    { shape: 'within-dates', opens: '2022-03-01', closes: '2022-05-01', retiredBy: words('後継', 'its successor') },
  ],
}

const promised = (rise: readonly [number, number], per: 'year' | 'whole', withinYears?: number) => ({
  rise,
  per,
  ...(withinYears === undefined ? {} : { withinYears }),
})
const promises = {
  'plan.targets.wages': [
    ...[undefined, 0, 3, 4].flatMap((years) =>
      [9, 9.2727, 9.2728, 12.55].map((percent) => promised([percent * 10_000, 1_000_000], 'whole', years)),
    ),
    ...[29_999, 30_000, 30_001, 30_909, 30_910].map((millionths) => promised([millionths, 1_000_000], 'year')),
  ],
}

const firmMembers = (marks: readonly string[]) => ({
  'members[].roles': [['member'], ['member'], ['member'], ['advisor']],
  'members[].identityGroup': marks,
})

/** Values that stand nearer to the border of a clause than those chosen for every clause of its shape. */
export const valuesBeside: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'a yearly promise': promises,
  'a promise by the whole': promises,
  'all different': firmMembers(['甲', '甲', '乙']),
  'groups, no more than so many': firmMembers(['甲', '乙', '丙']),
  'groups of members counted': firmMembers(['甲', '甲', '乙']),
  'values of members, no more than so many': {
    'members[].roles': [['member'], ['member'], []],
    'members[].businessField': ['甲', '乙', '丙'],
  },
  'seats that compete': {
    'members[].kind': ['company', 'regional-fi', 'university'],
    'members[].size': ['sme', 'sme', 'large'],
  },
  'records of one programme': {
    'members[].applications': [
      [{ program: 'mono-20', status: 'adopted' }],
      [{ program: 'mono-20' }, { program: 'sapoin-r2', status: 'finished' }],
      [
        { program: 'sapoin-r2-x', status: 'finished' },
        { program: 'mono', status: 'adopted' },
      ],
      [
        { program: 'mono-20', status: 'applied' },
        { program: 'it-2021-a', status: 'adopted' },
        { program: 'sapoin-r2', status: 'adopted' },
      ],
    ],
  },
}
