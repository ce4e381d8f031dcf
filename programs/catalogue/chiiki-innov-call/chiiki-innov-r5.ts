import { words } from '#consortium/words.ts'
import { noted, unconfirmed } from '../noted.ts'
import { notedEdition } from '../noted-edition.ts'
import { coops, demonstrationRoles, demos, digitalFirms } from './chiiki-innov-call.roles.ts'

const id = 'chiiki-innov-r5'
const reported = noted(
  'https://baie-amalfi.com/2023subsidy-localsanddx/',
  '地域デジタルイノベーション実証型（令和5年度）の解説記事',
  'secondary',
)
const office = noted('https://www.regional-dx-r5.jp/', '地域DX促進環境整備事業 事務局（令和5年度）', 'official')
const composition = reported(
  '実証企業群2～4者（幹事者1者と中小・非中小の1～3者）、デジタル企業1者以上、協力団体等1者以上とされます。',
  'Said to be two to four demonstrating firms (one lead and one to three others of any size), one or more digital firms and cooperating bodies.',
)
const payees = reported(
  '補助事業者となり、事業の実施と経理に責任を負うのは実証企業群だけとされます。',
  'Only the demonstrating firms are said to be paid and to answer for execution and accounts.',
)

/** 実証型 of R5. Only its dates are official, so nothing of its composition blocks. */
export const chiikiInnovR5 = notedEdition({
  id,
  name: words('地域デジタルイノベーション実証型（令和5年度）', 'Regional digital innovation trials (fiscal 2023)'),
  stage: 'closed',
  consortium: 'required',
  about: words(
    '地域の企業が、デジタル企業や協力団体等と組んで行うデジタル技術を用いた新事業の実証を補助した公募です。',
    'A call that supported trials of new business with digital technology by local firms with digital firms and cooperating bodies.',
  ),
  asOf: words(
    '事務局のサイトと解説記事による。公募要領の本文は収録していません。過去の公募です',
    'As on the site of its office and in a report; the text of the guidelines is not held here. A call of the past',
  ),
  call: {
    source: office(
      '令和5年度の2次公募は2023年4月28日から6月16日まででした。',
      'The second call of fiscal 2023 ran from 28 April to 16 June 2023.',
    ),
    opens: '2023-04-28',
    closes: '2023-06-16',
  },
  roles: demonstrationRoles,
  rules: [
    {
      id: `${id}#1`,
      title: words('実証企業が2～4者', 'Two to four demonstrating firms'),
      strength: 'advice',
      source: composition,
      shape: 'count-between',
      who: demos,
      atLeast: 2,
      atMost: 4,
    },
    {
      id: `${id}#2`,
      title: words('幹事者が実証企業の中に1者', 'One lead among the demonstrating firms'),
      strength: 'advice',
      source: composition,
      shape: 'count-between',
      who: {
        called: words('幹事者である実証企業', 'demonstrating firms that lead'),
        roles: ['lead'],
        any: [{ roles: ['demo'] }],
      },
      atLeast: 1,
      atMost: 1,
      mend: words('実証企業の中から幹事者を1者決めてください。', 'Choose one of the demonstrating firms as the lead.'),
    },
    {
      id: `${id}#3`,
      title: words('デジタル企業', 'A digital firm'),
      strength: 'advice',
      source: composition,
      shape: 'count-between',
      seat: 'digital',
      who: digitalFirms,
      atLeast: 1,
    },
    {
      id: `${id}#4`,
      title: words('協力団体等', 'A cooperating body'),
      strength: 'advice',
      source: composition,
      shape: 'count-between',
      seat: 'coop',
      who: coops,
      atLeast: 1,
    },
    {
      id: `${id}#5`,
      title: words('補助を受けるのは実証企業だけ', 'Only demonstrating firms are paid'),
      strength: 'advice',
      source: payees,
      shape: 'unpaid',
      who: {
        called: words('実証企業でない構成員', 'members that are no demonstrating firms'),
        not: { roles: ['demo'] },
      },
    },
  ],
  information: [
    {
      about: 'process',
      title: words('2次公募の結果', 'The second call'),
      source: office(
        '実証型には25件の提案があり、採択は2023年7月11日に公表されました。',
        '25 proposals for trials; awards were published on 11 July 2023.',
      ),
    },
    unconfirmed(
      reported(
        '構成と補助の対象は解説記事によるもので、補助上限額と補助率は確認できていません。令和6年度以降の公募は見つかっていません。',
        'Composition and payees are as reported; caps and rates are not confirmed. No call from fiscal 2024 on was found.',
      ),
    ),
  ],
})
