import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Process, processes } from '#consortium/tool-words.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, changed, joinedBy, planned } from '../case.ts'
import { firm, having, pairOf, software } from './it.teams.ts'
import { casesFor, type Year } from './it-group.cases.ts'

const facts: Partial<Member> = { legalForm: 'sole', taxableIncome: [3_000_000] }

/** A sole proprietor that asks for 1,490,000 yen for one process. */
export const singleOf = (id: string): Consortium =>
  pairOf(id, '08', { subsidy: 1_490_000, tools: [software(['P-01'])] }, facts)

const all = idsOf(processes)
/** Four in a row, so that each of the seven is one of four somewhere. */
const fours = all.map((_, at) => [0, 1, 2, 3].map((step) => all[(at + step) % all.length] as Process))

/** #1 to #4 and the amounts, alike in both years. */
export function singleCases(year: Year): readonly Case[] {
  const be = casesFor(year)
  const body = singleOf(year.id)
  const asking = (subsidy: number, ...codes: readonly Process[]) =>
    planned(having(body, software(codes)), { subsidy, minimumWageMargin: 30 })
  return [
    be('中小企業の申請者', body, 1, 'met'),
    be('申請者がいない', changed(body, firm, { roles: ['other'] }), 1, 'unmet'),
    be(
      '申請者が2者',
      joinedBy(body, { name: 'デモ別店', kind: 'company', roles: ['applicant'], size: 'sme', ...facts }),
      1,
      'unmet',
    ),
    be('大企業の申請者', changed(body, firm, { size: 'large' }), 1, 'unmet'),
    be('規模が未記入', changed(body, firm, { size: undefined }), 1, 'unknown'),
    be(
      '申請者ではない大企業が加わっても変わらない',
      joinedBy(body, { name: 'デモ商事', kind: 'company', roles: ['other'], size: 'large', taxableIncome: [] }),
      1,
      'met',
    ),

    ...all
      .filter((process) => process !== 'P-07')
      .map((process) => be(`${process}だけ`, having(body, software([process])), 2, 'met')),
    be('P-07だけ', having(body, software(['P-07'])), 2, 'unmet'),
    be('業務プロセスが未記入', planned(body, { tools: undefined }), 2, 'unknown'),
    be('オプションの業務プロセスは数えない', having(body, software(['P-01'], { part: 'software-option' })), 2, 'unmet'),

    ...fours.map((four) => be(`${four.join('、')}で150万円`, asking(1_500_000, ...four), 3, 'met')),
    be('3種類で150万円', asking(1_500_000, 'P-01', 'P-02', 'P-03'), 3, 'unmet'),
    be(
      '4種類目がオプションにしかなく150万円',
      planned(having(body, software(['P-01', 'P-02', 'P-03']), software(['P-04'], { part: 'software-option' })), {
        subsidy: 1_500_000,
        minimumWageMargin: 30,
      }),
      3,
      'unmet',
    ),
    be('5種類で150万円', asking(1_500_000, 'P-01', 'P-02', 'P-03', 'P-04', 'P-05'), 3, 'met'),
    { ...be('3種類で1,499,999円', asking(1_499_999, 'P-01', 'P-02', 'P-03'), 3, 'not-applicable'), outcome: 'ready' },
    be('3種類で1,500,001円', asking(1_500_001, 'P-01', 'P-02', 'P-03'), 3, 'unmet'),
    be(
      '業務プロセスが未記入で150万円',
      planned(body, { tools: undefined, subsidy: 1_500_000, minimumWageMargin: 30 }),
      3,
      'unknown',
    ),

    be('みなし大企業でない', body, 4, 'met'),
    be('課税所得の平均が15億円を超える', changed(body, firm, { taxableIncome: [1_500_000_001] }), 4, 'unmet'),
    be('課税所得が未記入', changed(body, firm, { taxableIncome: undefined }), 4, 'unknown'),

    be('5万円ちょうど', asking(50_000, 'P-01'), 'money', 'met'),
    be('5万円に1円足りない', asking(49_999, 'P-01'), 'money', 'unmet'),
    be('50,001円', asking(50_001, 'P-01'), 'money', 'met'),
    be('450万円ちょうど', asking(4_500_000, 'P-01', 'P-02', 'P-03', 'P-04'), 'money', 'met'),
    be('450万円を1円超える', asking(4_500_001, 'P-01', 'P-02', 'P-03', 'P-04'), 'money', 'unmet'),
    be('4,499,999円', asking(4_499_999, 'P-01', 'P-02', 'P-03', 'P-04'), 'money', 'met'),
    be(
      '一部の経費の申請額が未記入',
      planned(body, {
        subsidy: undefined,
        budget: [{ category: 'tool-introduction', subsidy: 50_000 }, { category: 'training' }],
      }),
      'money',
      'unknown',
    ),
  ]
}
