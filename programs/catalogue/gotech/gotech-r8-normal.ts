import { words } from '#consortium/words.ts'
import { lateCall, lateInformation, lateRules, lateTold } from './gotech.late.ts'
import { gotechMoney } from './gotech.money.ts'
import { gotechRoles } from './gotech.roles.ts'
import { call2026, reportedLarge } from './gotech.sources.ts'
import { gotech } from './gotech.ts'

const id = 'gotech-r8-normal'
const cap = reportedLarge(
  '通常枠の上限は変わらず、単年度4,500万円、2年間の総額7,500万円、3年間の総額9,750万円とされます。',
  'Said to be unchanged: at most 45 million yen a year, 75 million over two years and 97.5 million over three.',
)

/** 通常枠 of R8, whose call closed in April 2026: the nearest to the call that teams form for now. */
export const gotechR8Normal = gotech({
  id,
  name: words('Go-Tech事業 通常枠（令和8年度）', 'Go-Tech, ordinary frame (fiscal 2026)'),
  stage: 'current',
  about: words(
    '中小企業が大学・公設試等と共同体をつくって行う、ものづくり基盤技術とサービスの高度化の研究開発を2～3年間補助します。',
    'Supports for two to three years research in base technologies and services by SMEs with research bodies.',
  ),
  asOf: words(
    '令和8年度公募の案内とGo-Tech事業の公式サイトによる。公募要領の本文は収録していません',
    'As in the announcement of the call of fiscal 2026 and on the programme’s own site; the text of the guidelines is not held here',
  ),
  call: lateCall,
  ...lateTold,
  roles: gotechRoles,
  own: lateRules(id),
  cap,
  money: gotechMoney({ year: 45_000_000, total: 97_500_000, totals: [45_000_000, 75_000_000] }, cap, lateTold.rate),
  information: [
    {
      about: 'process',
      title: words('採択予定件数', 'Awards planned'),
      source: call2026('通常枠の採択予定は120件程度でした。', 'About 120 awards were planned in the ordinary frame.'),
    },
    ...lateInformation,
  ],
})
