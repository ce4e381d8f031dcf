import { words } from '#consortium/words.ts'
import type { Who } from '../../selector.ts'
import { firmness, noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'it-2026-exchange'

const told = noted(
  'https://it-shien.smrj.go.jp/',
  'デジタル化・AI導入補助金2026 インボイス枠（電子取引類型）（公募要領の本文は未確認）',
  'secondary',
)

const orderers: Who = { called: words('発注側の事業者', 'ordering firms'), roles: ['orderer'] }
const receivers: Who = { called: words('受注側の事業者', 'receiving firms'), roles: ['receiver'] }

const free = told(
  '発注側がツールを導入し、取引先の中小企業1者以上に無償でアカウントを提供するとされます。',
  'The ordering firm is said to bring in the tool and give free accounts to one SME or more that it trades with.',
)
const accounts = told(
  '補助の対象になるのは、中小企業に提供するアカウントの分だけとされます。',
  'Only accounts given to SMEs are said to be eligible.',
)
const cap = told(
  '上限は350万円、補助率は3分の2（発注側が大企業などの場合は2分の1）とされます。',
  'Said to be up to 3.5 million yen at two thirds, or half where the ordering firm is large.',
)

/** 電子取引類型: one that orders gives accounts to those that receive. All of it is only reported. */
export const it2026Exchange = notedEdition({
  id,
  name: words(
    'デジタル化・AI導入補助金2026 インボイス枠（電子取引類型）',
    'Digital and AI introduction 2026, electronic trade',
  ),
  stage: 'current',
  consortium: 'partner required',
  about: words(
    '発注側の事業者が受発注のツールを導入し、受注側の中小企業に無償で使ってもらう取組を補助します。',
    'Supports a firm that brings in an ordering tool and lets the SMEs it orders from use it free of charge.',
  ),
  asOf: words('2026年の枠を紹介する資料による（未確認）', 'As others report the frame of 2026, unconfirmed'),
  sizeTable: 'IT-15',
  call: { source: told('締切は確認できていません。', 'Its closing dates are not confirmed.') },
  roles: [
    memberRole(
      'orderer',
      words('発注側の事業者', 'Ordering firm'),
      words(
        'ツールを導入して申請し、取引先にアカウントを提供します。',
        'Brings in the tool, applies, and gives accounts to those it trades with.',
      ),
    ),
    memberRole(
      'receiver',
      words('受注側の事業者', 'Receiving firm'),
      words(
        'アカウントの提供を無償で受ける取引先です。中小企業が1者以上必要です。',
        'Is given an account free of charge. At least one must be an SME.',
      ),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('発注側が1者', 'One ordering firm'),
      strength: firmness(free),
      source: free,
      shape: 'count-between',
      who: orderers,
      atLeast: 1,
      atMost: 1,
    },
    {
      id: `${id}#2`,
      title: words('受注側の中小企業が1者以上', 'One receiving SME or more'),
      strength: firmness(free),
      source: free,
      shape: 'count-between',
      who: { ...receivers, called: words('受注側の中小企業', 'receiving SMEs'), sizes: ['sme'] },
      atLeast: 1,
    },
    {
      id: `${id}#3`,
      title: words('対象は中小企業のアカウントだけ', 'Accounts of SMEs only'),
      strength: firmness(accounts),
      source: accounts,
      shape: 'share-of-money',
      whole: receivers,
      part: { called: words('中小企業でない受注側', 'receiving firms that are no SMEs'), not: { sizes: ['sme'] } },
      atMost: [0, 1],
    },
  ],
  money: [
    { term: 'flat-cap', called: words('補助金の申請額', 'Subsidy asked for'), most: 3_500_000, source: cap },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [2, 3],
      rows: [
        {
          called: words('発注側が中小企業でない場合', 'an ordering firm that is no SME'),
          when: {
            shape: 'count-between',
            who: {
              ...orderers,
              called: words('中小企業でない発注側', 'ordering firms that are no SMEs'),
              sizes: ['non-sme'],
            },
            atLeast: 1,
          },
          rate: [1, 2],
        },
      ],
      source: cap,
    },
  ],
  cap,
  information: [
    unconfirmed(
      told(
        '2026年の公募要領の本文と締切は確認できていません。ここでの判定は参考です。公式サイトで必ず確かめてください。',
        'The guidelines of 2026 and closing dates are not confirmed. Take this as a hint and check the official site.',
      ),
    ),
  ],
})
