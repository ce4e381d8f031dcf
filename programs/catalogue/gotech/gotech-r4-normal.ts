import { words } from '#consortium/words.ts'
import { earlyInformation, earlyRules, earlyTold } from './gotech.early.ts'
import { gotechMoney } from './gotech.money.ts'
import { gotechRoles } from './gotech.roles.ts'
import { call2025, guide } from './gotech.sources.ts'
import { gotech } from './gotech.ts'

const cap = guide(
  '通常枠の上限は単年度4,500万円、3年間の総額9,750万円です。',
  'Ordinary frame: at most 45 million yen a year and 97.5 million over three years.',
)

/** 通常枠 of the calls of R4 to R7. */
export const gotechR4Normal = gotech({
  id: 'gotech-r4-normal',
  name: words('Go-Tech事業 通常枠（令和4～7年度）', 'Go-Tech, ordinary frame (fiscal 2022 to 2025)'),
  stage: 'closed',
  about: words(
    '中小企業が大学・公設試等と共同体をつくって行う、ものづくり基盤技術とサービスの高度化の研究開発を2～3年間補助します。サポイン事業とサビサポ事業が令和4年度に統合されたものです。',
    'Supports for two to three years research in base technologies and services by SMEs with research bodies. Two programmes, Sapoin and Sabisapo, became one in fiscal 2022.',
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
  roles: gotechRoles,
  own: earlyRules('gotech-r4-normal'),
  cap,
  money: gotechMoney({ year: 45_000_000, total: 97_500_000 }, cap, earlyTold.rate),
  information: earlyInformation,
})
