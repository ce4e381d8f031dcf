import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Who } from '../../selector.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'jizoku-kyodo-2026'

const office = noted(
  'https://r6.kyodokyogyohojokin.info/',
  '小規模事業者持続化補助金〈共同・協業型〉第3回 公募要領 第6版（2026年8月4日）',
  'official',
)

const applicants: Who = { called: words('申請する地域振興等機関', 'applying regional bodies'), roles: ['applicant'] }

const cap = office(
  '上限は5,000万円で、補助率は経費により定額または3分の2です。',
  'Up to 50 million yen, paid as a fixed amount or at two thirds by kind of cost.',
)
const who = office(
  '商工会、商工会議所、商店街、地方公共団体などの地域振興等機関が申請します。',
  'A society or chamber of commerce, a shopping street, a local government or another body of the region applies.',
)
const ten = office('10者以上の小規模事業者が参画します。', 'Ten or more small businesses take part.')
const prime = office(
  'Jグランツで申請し、GビズIDプライムが必要です。',
  'Applications go through J-Grants and need a gBizID Prime account.',
)
const own = office('外部の者が作成した計画は採択されません。', 'A plan written by an outsider is turned down.')

const money: readonly MoneyTerm[] = [
  { term: 'flat-cap', called: words('補助金の申請額', 'Subsidy asked for'), most: 50_000_000, source: cap },
  {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [1, 1],
    note: words(
      '経費により定額または3分の2です。どの経費がどちらかは確認できていないため、全額までの範囲だけを確かめます。',
      'Fixed amount or two thirds by kind of cost; which is which is not confirmed, so only the whole cost is checked.',
    ),
    source: cap,
  },
]

/** 持続化補助金〈共同・協業型〉: a body of the region and ten or more small businesses. */
export const jizokuKyodo2026 = notedEdition({
  id,
  name: words('小規模事業者持続化補助金〈共同・協業型〉（2026年）', 'Small business sustainability, joint type (2026)'),
  stage: 'current',
  consortium: 'required',
  about: words(
    '商工会や商工会議所などの地域振興等機関が、10者以上の小規模事業者とともに行う販路開拓などの取組を補助します。',
    'Supports sales and other joint work of ten or more small businesses led by a body of the region, such as a chamber of commerce.',
  ),
  asOf: words(
    '事務局サイトと第3回公募要領（第6版・2026年8月4日）による。本文は収録していません',
    'As on the site of its office and in the guidelines of the third call (6th version, 4 August 2026); the text is not held here',
  ),
  call: {
    source: office(
      '第3回の公募は2026年9月30日17時に締め切られました。',
      'The third call closed on 30 September 2026, 17:00.',
    ),
    closes: '2026-09-30T17:00:00+09:00',
  },
  roles: [
    memberRole(
      'applicant',
      words('地域振興等機関', 'Regional body'),
      words(
        '商工会、商工会議所、商店街、地方公共団体などです。参画事業者を取りまとめて申請します。',
        'A chamber, a society of commerce, a shopping street, a local government or the like. Applies for the group.',
      ),
    ),
    memberRole(
      'participant',
      words('参画事業者', 'Participating business'),
      words(
        '取組に参画する小規模事業者です。10者以上が必要です。',
        'A small business that takes part. Ten or more are needed.',
      ),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('申請者は地域振興等機関', 'A body of the region applies'),
      strength: 'hard',
      source: who,
      shape: 'every',
      who: applicants,
      required: true,
      is: {
        roles: ['applicant'],
        kinds: ['chamber', 'shokokai', 'shopping-street', 'municipality'],
        alike: true,
        // 等 takes in other bodies of the region, not single firms.
        not: { kinds: ['company', 'service-sme', 'it-vendor', 'tech-venture', 'consultant'] },
      },
      being: words(
        '商工会、商工会議所、商店街、地方公共団体などであること',
        'a chamber, society of commerce, shopping street, local government or the like',
      ),
      mend: words('地域振興等機関を申請者にしてください。', 'Let a body of the region apply.'),
    },
    {
      id: `${id}#2`,
      title: words('小規模事業者が10者以上', 'Ten or more small businesses'),
      strength: 'hard',
      source: ten,
      shape: 'count-between',
      who: {
        called: words('参画する小規模事業者', 'small businesses that take part'),
        roles: ['participant'],
        sizes: ['small'],
      },
      atLeast: 10,
    },
    {
      id: `${id}#3`,
      title: words('GビズIDプライム', 'gBizID Prime'),
      strength: 'hard',
      source: prime,
      shape: 'every',
      who: applicants,
      is: { designations: ['gbiz-prime'] },
      being: words('GビズIDプライムを持っていること', 'a gBizID Prime account'),
      mend: words(
        '取得に時間がかかることがあります。早めに申し込んでください。',
        'Getting one may take time: apply early.',
      ),
    },
    {
      id: `${id}#4`,
      title: words('計画を自ら作成', 'A plan of its own'),
      strength: 'hard',
      source: own,
      shape: 'attest',
      statement: 'wroteOwnPlan',
      by: words('申請者', 'the applicant'),
    },
  ],
  money,
  cap,
  information: [
    {
      about: 'deadline',
      title: words('公募の回', 'Calls so far'),
      source: office(
        '第2回は2026年1月16日から2月27日、第3回は9月30日17時まででした。次の回は公表を確認できていません。',
        'The second call ran from 16 January to 27 February 2026, the third to 30 September, 17:00. No next call is confirmed.',
      ),
    },
    {
      about: 'process',
      title: words('窓口', 'Where to apply'),
      source: office(
        '商工会議所の地区と商工会の地区で窓口が分かれています。',
        'Areas of chambers and of societies of commerce have separate windows.',
      ),
    },
    unconfirmed(
      office(
        '公募要領の本文は収録していません。定額と3分の2の区分、地域振興等機関として認められる範囲、事業期間、対象となる経費は公式サイトで確かめてください。',
        'The text of the guidelines is not held here. What is paid as a fixed amount, who else counts as a body of the region, the period and eligible costs are to be checked on the official site.',
      ),
    ),
  ],
})
