import { type Words, words } from '#consortium/words.ts'
import type { Edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'
import { cyberExperts, leads } from './dx-kankyo-r5.roles.ts'

export const reported = noted(
  'https://www.jcci.or.jp/news/trend-box/2023/0221145355.html',
  '地域DX促進環境整備事業（令和4年度補正・令和5年度）の紹介記事（日本商工会議所）',
  'secondary',
)
const office = noted('https://www.regional-dx-r5.jp/', '地域DX促進環境整備事業 事務局（令和5年度）', 'official')
const budgetLine = noted(
  'https://judgit.net/projects/15516',
  '地域未来DX投資促進事業の行政事業レビュー（令和3～6年度）',
  'secondary',
)

/** What tells the two types apart. */
interface Type {
  readonly id: `dx-kankyo-r5-${'sector' | 'cyber'}`
  readonly name: Words
  readonly about: Words
  readonly composition: Source
  /** yen */
  readonly cap: number
  readonly capSource: Source
  readonly roles: Edition['roles']
  /** The seats beside the lead and the cybersecurity expert. */
  readonly seats: readonly Rule[]
  /** The number of the rule on the cybersecurity expert. */
  readonly cyber: number
}

/**
 * 地域DX促進環境整備事業, the heir of 地域DX促進活動支援事業. Its composition is known from a report of the chambers alone, so
 * nothing of it blocks. The strict reading: the lead fills none of the other seats.
 */
export function dxKankyoR5({ id, composition, cap, capSource, seats, cyber, ...type }: Type): Edition {
  const money: readonly MoneyTerm[] = [
    { term: 'flat-cap', called: words('補助金の申請額', 'Subsidy asked for'), most: cap, source: capSource },
    { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate: [1, 1], source: capSource },
  ]
  return notedEdition({
    id,
    name: type.name,
    stage: 'closed',
    consortium: 'required',
    about: type.about,
    asOf: words(
      '事務局のサイトと日本商工会議所の紹介記事による。公募要領の本文は収録していません。過去の公募です',
      'As on the site of its office and in a report of the chambers; the text of the guidelines is not held here. A call of the past',
    ),
    call: {
      source: office(
        '令和5年度の2次公募は2023年4月28日から6月16日まででした。',
        'The second call of fiscal 2023 ran from 28 April to 16 June 2023.',
      ),
      opens: '2023-04-28',
      closes: '2023-06-16',
    },
    roles: [
      memberRole(
        'lead',
        words('代表機関', 'Lead'),
        words(
          '地域を代表して申請します。ほかの席を兼ねられるかは確認できていません。',
          'Applies for the group. Whether it may fill another seat as well is not confirmed.',
        ),
      ),
      ...type.roles,
      memberRole(
        'cyber',
        words('サイバーセキュリティ専門家', 'Cybersecurity expert'),
        words('サイバーセキュリティの面から支援します。', 'Helps with cybersecurity.'),
      ),
    ],
    rules: [
      {
        id: `${id}#1`,
        title: words('代表機関が1者', 'One lead'),
        strength: 'advice',
        source: composition,
        shape: 'count-between',
        who: leads,
        atLeast: 1,
        atMost: 1,
        mend: words('構成員の中から代表機関を1者決めてください。', 'Choose one of the members as the lead.'),
      },
      ...seats,
      {
        id: `${id}#${cyber}`,
        title: words('サイバーセキュリティ専門家が1者以上', 'A cybersecurity expert'),
        strength: 'advice',
        source: composition,
        shape: 'count-between',
        seat: 'cyber',
        who: cyberExperts,
        atLeast: 1,
      },
    ],
    money,
    cap: capSource,
    information: [
      {
        about: 'process',
        title: words('2次公募の結果', 'The second call'),
        source: office(
          '支援活動型と実証型にそれぞれ25件の提案があり、採択は2023年7月11日に公表されました。',
          '25 proposals each for support and for demonstration; awards were published on 11 July 2023.',
        ),
      },
      {
        about: 'deadline',
        title: words('今後の公募', 'Calls to come'),
        source: budgetLine(
          '予算の事業は令和6年度で終わったとされ、令和7年度以降の公募は見つかっていません。過去の例として参照してください。',
          'The budget line is said to have ended with fiscal 2024; no later call was found. Take it as a pattern of the past.',
        ),
      },
      unconfirmed(
        reported(
          '構成員の数と役割、金額は紹介記事によるもので、公募要領では確認できていません。代表機関がほかの席を兼ねられるかは分からないため、兼ねない読み方（厳しい方）で数えています。',
          'Numbers, roles and amounts are as reported and not checked against the guidelines. Whether the lead may fill another seat is open; the strict reading is taken.',
        ),
      ),
    ],
  })
}
