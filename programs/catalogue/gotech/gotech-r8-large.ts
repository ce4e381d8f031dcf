import { words } from '#consortium/words.ts'
import { lateCall, lateInformation, lateRules, lateTold } from './gotech.late.ts'
import { gotechMoney } from './gotech.money.ts'
import { gotechRoles, mainPerformers } from './gotech.roles.ts'
import { call2026, reportedLarge } from './gotech.sources.ts'
import { gotech } from './gotech.ts'

const id = 'gotech-r8-large'
const cap = reportedLarge(
  '大型研究開発枠の上限は、単年度1億円、2年間2億円、3年間3億円とされます。',
  'Said to be at most 100 million yen a year, 200 million over two years and 300 million over three.',
)

const record = reportedLarge(
  '直近3年間に毎年研究開発を行い、そのうち1年以上は試験研究費が1億円以上であることが必要とされます。',
  'Research in each of the last three years, with 100 million yen or more spent in one of them, is said to be needed.',
)

/** 大型研究開発枠, which took the place of 出資獲得枠 in R8: past research spending instead of an investor. */
export const gotechR8Large = gotech({
  id,
  name: words('Go-Tech事業 大型研究開発枠（令和8年度）', 'Go-Tech, large research frame (fiscal 2026)'),
  stage: 'current',
  about: words(
    '研究開発の実績のある中小企業が、大学・公設試等と共同体をつくって行う規模の大きい研究開発を補助します。出資獲得枠に替わる枠です。',
    'Supports larger research by SMEs with a record of research, together with research bodies. It took the place of the equity frame.',
  ),
  asOf: words(
    '令和8年度公募の案内とGo-Tech事業の公式サイトによる。公募要領の本文は収録していません',
    'As in the announcement of the call of fiscal 2026 and on the programme’s own site; the text of the guidelines is not held here',
  ),
  call: lateCall,
  ...lateTold,
  roles: gotechRoles,
  own: [
    ...lateRules(id),
    {
      id: `${id}#12`,
      title: words('3年続けての研究開発', 'Research in each of three years'),
      strength: 'advice',
      source: record,
      shape: 'every',
      who: mainPerformers,
      is: { where: { researchSpend: { years: 3, each: { moreThan: 0 } } } },
      being: words('直近3年間に毎年、試験研究費があること', 'research spending in each of the last three years'),
      mend: words('通常枠での申請を検討してください。', 'Consider the ordinary frame.'),
    },
    {
      // Not each of the three years under 100 million yen: one of them at least reaches it.
      id: `${id}#13`,
      title: words('1億円以上の試験研究費', 'Research spending of 100 million yen'),
      strength: 'advice',
      source: record,
      shape: 'count-between',
      who: {
        called: words(
          '直近3年のうちに試験研究費が1億円以上の年がある実施機関',
          'performers with 100 million yen in one of three years',
        ),
        roles: ['main-research'],
        not: { where: { researchSpend: { years: 3, each: { lessThan: 100_000_000 } } } },
      },
      atLeast: 1,
      mend: words('通常枠での申請を検討してください。', 'Consider the ordinary frame.'),
    },
  ],
  cap,
  money: gotechMoney({ year: 100_000_000, total: 300_000_000 }, cap, lateTold.rate),
  information: [
    {
      about: 'process',
      title: words('採択予定件数', 'Awards planned'),
      source: call2026(
        '大型研究開発枠の採択予定は5件程度でした。',
        'About five awards were planned in the large frame.',
      ),
    },
    ...lateInformation,
  ],
})
