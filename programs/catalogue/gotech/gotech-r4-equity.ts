import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { earlyInformation, earlyRules, earlyTold } from './gotech.early.ts'
import { gotechMoney } from './gotech.money.ts'
import { equityRoles, investors } from './gotech.roles.ts'
import { call2025, guide, reportedRounds, reportedShare } from './gotech.sources.ts'
import { gotech } from './gotech.ts'

const id = 'gotech-r4-equity'
const cap = guide(
  '出資獲得枠の上限は単年度1億円、3年間の総額3億円で、ファンド等の出資予定額の2倍を超えられません。',
  'Equity frame: at most 100 million yen a year and 300 million over three years, and never over twice what investors plan to put in.',
)

const twiceTheEquity: MoneyTerm = {
  term: 'share-cap',
  called: words('補助金の総額', 'Subsidy in all'),
  of: 'equity',
  ofCalled: words('出資予定額', 'the planned equity'),
  share: [2, 1],
  source: cap,
}

/** 出資獲得枠 of the calls of R4 to R7: an investor stands beside the joint body. R8 has 大型研究開発枠 instead. */
export const gotechR4Equity = gotech({
  id,
  name: words('Go-Tech事業 出資獲得枠（令和4～7年度）', 'Go-Tech, equity frame (fiscal 2022 to 2025)'),
  stage: 'closed',
  about: words(
    'ファンド等からの出資を予定する、規模の大きい研究開発を2～3年間補助した枠です。令和8年度から大型研究開発枠に替わりました。',
    'Supported larger research for which a fund or the like planned to invest. Since fiscal 2026 there is the large research frame instead.',
  ),
  asOf: words(
    'Go-Tech事業の公式サイトと令和7年度公募の案内による。公募要領の本文は収録していません',
    'As on the programme’s own site and the call of fiscal 2025; the text of the guidelines is not held here',
  ),
  call: {
    source: call2025(
      '令和7年度の公募は2025年4月18日に締め切られました。',
      'The call of fiscal 2025 closed on 18 April 2025.',
    ),
    closes: '2025-04-18',
  },
  ...earlyTold,
  roles: equityRoles,
  own: [
    ...earlyRules(id),
    {
      id: `${id}#10`,
      title: words('出資者（ファンド等）', 'An investor'),
      strength: 'hard',
      source: cap,
      shape: 'count-between',
      who: investors,
      atLeast: 1,
      mend: words('出資を予定するファンド等を1者以上加えてください。', 'Add a fund or the like that plans to invest.'),
    },
    {
      id: `${id}#11`,
      title: words('出資予定額の2倍まで', 'At most twice the equity'),
      strength: 'hard',
      source: cap,
      shape: 'within-cap',
      terms: [twiceTheEquity],
    },
    {
      id: `${id}#12`,
      title: words('出資の時期', 'When the equity comes'),
      strength: 'advice',
      source: reportedShare(
        '出資は、事業の開始から終了の1年後までに行われるものが数えられます（転換社債型なども含みます）。',
        'Equity counts from the start of the project to one year after its end; convertible instruments count too.',
      ),
      shape: 'within-dates',
      of: 'plan.equityOn',
      called: words('出資予定日', 'day of the equity'),
      from: 'start',
      until: { yearsAfterEnd: 1 },
    },
  ],
  cap,
  money: gotechMoney({ year: 100_000_000, total: 300_000_000 }, cap, earlyTold.rate),
  also: [twiceTheEquity],
  information: [
    {
      about: 'process',
      title: words('通常枠としての再審査', 'Judged again as ordinary'),
      source: reportedRounds(
        '出資獲得枠で不採択でも、通常枠として再審査されることがありました（令和7年度）。',
        'A proposal turned down here could be judged again in the ordinary frame (fiscal 2025).',
      ),
    },
    ...earlyInformation,
  ],
})
