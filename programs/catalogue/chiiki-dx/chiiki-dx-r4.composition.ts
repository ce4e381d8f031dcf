import { words } from '#consortium/words.ts'
import type { Rule } from '../../rule.ts'
import { asDigital, asLead, asLocal } from './chiiki-dx-r4.roles.ts'
import { slide } from './chiiki-dx-r4.source.ts'

/** Who must and who may be in the community: #1 to #5 of each type. */
export const communityComposition = (id: string): readonly Rule[] => [
  {
    id: `${id}#1`,
    title: words('地域の支援機関等が2者以上', 'Two or more local bodies'),
    strength: 'hard',
    source: slide(
      '① 各地域の実情（課題・特性）を把握している、地域の産業支援機関、地域金融機関、商工団体、教育・研究開発機関等が２者以上、かつ',
    ),
    readings: ['AMB-15', 'AMB-55'],
    shape: 'count-between',
    seat: 'local',
    who: asLocal,
    atLeast: 2,
  },
  {
    id: `${id}#2`,
    title: words('デジタル企業が2者以上', 'Two or more digital firms'),
    strength: 'hard',
    source: slide(
      '② 地域企業に不足するデジタルに関する専門的知見・ノウハウ持つ、ITベンダー、Tech系ベンチャー等が２者以上の参画を必須とした上で',
    ),
    readings: ['AMB-15'],
    shape: 'count-between',
    seat: 'digital',
    who: asDigital,
    atLeast: 2,
  },
  {
    id: `${id}#3`,
    title: words('その他の主体の参画', 'Others may join'),
    strength: 'hard',
    source: slide('その他の多様な主体（業界団体、人材会社、経営コンサル、自治体等）も参画可能'),
    shape: 'permission',
    allows: words(
      '業界団体、人材会社、経営コンサル、自治体なども参画できます（上の2つの人数には数えません）',
      'Industry associations, staffing firms, consultancies, municipalities and others may join; they do not count for the two seats above',
    ),
    who: { called: words('その他の主体', 'other participants'), roles: ['other'] },
  },
  {
    id: `${id}#4`,
    title: words('代表機関（事務局）が1者', 'One lead'),
    strength: 'hard',
    source: slide('代表機関（事務局）'),
    readings: ['AMB-15', 'AMB-17'],
    shape: 'count-between',
    who: asLead,
    atLeast: 1,
    atMost: 1,
    mend: words('構成員の中から代表機関（事務局）を1者決めてください。', 'Choose one of the members as the lead.'),
  },
  {
    // X1 of programs.md: the award is a designation, which the office or the register knows.
    id: `${id}#5`,
    title: words('現場研修の採択団体は代表機関になれない', 'Lead not awarded under the field training programme'),
    strength: 'hard',
    source: slide(
      '令和３年度補正予算「地域デジタル人材育成・確保推進事業（現場研修プログラム候補の案件組成事業）」で地域団体等として採択された主体は、コミュニティの代表団体（事務局）として申請できない（コミュニティの構成員としての参画は可）',
    ),
    shape: 'every',
    who: asLead,
    is: { not: { designations: ['saitaku-genba'] } },
    being: words(
      '現場研修プログラム候補の案件組成事業で採択された団体でないこと',
      'not awarded under the field training programme',
    ),
    mend: words(
      'ほかの構成員を代表機関にしてください（構成員としての参画は可能です）。',
      'Let another member lead; it may stay as an ordinary member.',
    ),
  },
]
