import { words } from '#consortium/words.ts'
import type { Who } from '../../selector.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'kyoso-it-r3'
const faq = noted('https://www.it-renkei.jp/faq/', '共創型サービスIT連携支援事業 令和3年度 よくある質問', 'official')

const services: Who = { called: words('中小ユーザ企業', 'small user firms'), roles: ['service'] }
const leads: Who = { called: words('幹事社', 'leads'), roles: ['lead'] }

const composition = faq(
  'コンソーシアムは中小ユーザ企業、ITベンダ、その他協力者で構成します。',
  'The consortium consists of small user firms, IT vendors and other helpers.',
)
const sizes = faq(
  '規模は申請時点で判定します。大企業も参加できますが中小ユーザ企業にはなれず、みなし大企業も対象外です。',
  'Size is judged when applying. A large company may join but not as a user firm; deemed large companies are out.',
)
const lead = faq(
  '幹事社は中小ユーザ企業が望ましく、ITベンダや協力者も認められます。',
  'The lead had better be a user firm; a vendor or a helper is allowed.',
)
const payees = faq(
  '補助金は、中小ユーザ企業と、経費を計上するITベンダに直接支払われます。',
  'Money is paid directly to user firms and to vendors that claim costs.',
)

/** 共創型 R3: one user firm is enough; R4 asked for several (programs.md 3.8). */
export const kyosoItR3 = notedEdition({
  id,
  name: words('「共創型」サービス・IT連携支援事業（令和3年度）', 'Co-created service and IT (fiscal 2021)'),
  stage: 'closed',
  consortium: 'required',
  about: words(
    '中小のユーザ企業とITベンダが協力者とともにコンソーシアムを組み、ITツールの連携や改良に取り組む事業を補助した公募です。',
    'A call that supported consortia of small user firms, IT vendors and helpers that link and improve IT tools.',
  ),
  asOf: words(
    '事務局サイトのよくある質問（令和3年度）による。公募要領の本文は収録していません',
    'As in the questions and answers on the site of its office (fiscal 2021); the text of the guidelines is not held here',
  ),
  call: {
    source: faq(
      '令和3年度の公募です。日程は確認できていません。',
      'The call of fiscal 2021; its dates are not confirmed.',
    ),
    over: '2022-03-31',
  },
  roles: [
    memberRole(
      'service',
      words('中小ユーザ企業', 'Small user firm'),
      words('ITツールを使う中小企業です。1者以上が必要です。', 'An SME that uses the tools. At least one is needed.'),
    ),
    memberRole(
      'vendor',
      words('ITベンダ', 'IT vendor'),
      words('ITツールを提供し、連携や改良を行います。', 'Provides the tools, links and improves them.'),
    ),
    memberRole(
      'coop',
      words('その他協力者', 'Other helper'),
      words('取組に協力する者です。補助金は受け取りません。', 'Helps with the project; not paid.'),
    ),
    memberRole(
      'lead',
      words('幹事社', 'Lead'),
      words(
        'コンソーシアムを取りまとめます。ほかの役割と兼ねます。',
        'Holds the consortium together, beside another role.',
      ),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('中小ユーザ企業', 'A small user firm'),
      strength: 'hard',
      source: composition,
      shape: 'count-between',
      seat: 'service',
      who: { ...services, sizes: ['sme'] },
      atLeast: 1,
    },
    {
      id: `${id}#2`,
      title: words('ITベンダ', 'An IT vendor'),
      strength: 'hard',
      source: composition,
      shape: 'count-between',
      seat: 'vendor',
      who: { called: words('ITベンダ', 'IT vendors'), roles: ['vendor'] },
      atLeast: 1,
    },
    {
      id: `${id}#3`,
      title: words('その他協力者', 'Another helper'),
      strength: 'hard',
      source: composition,
      shape: 'count-between',
      seat: 'coop',
      who: { called: words('その他協力者', 'other helpers'), roles: ['coop'] },
      atLeast: 1,
    },
    {
      id: `${id}#4`,
      title: words('ユーザ企業は大企業でもみなし大企業でもない', 'No large or deemed large user firm'),
      strength: 'hard',
      source: sizes,
      shape: 'every',
      who: services,
      is: { not: { sizes: ['large', 'deemed-large'] } },
      being: words('大企業でもみなし大企業でもないこと', 'neither large nor deemed large'),
      mend: words('大企業は協力者として参加できます。', 'A large company may join as a helper.'),
    },
    {
      id: `${id}#5`,
      title: words('幹事社が1者', 'One lead'),
      strength: 'hard',
      source: lead,
      shape: 'count-between',
      who: leads,
      atLeast: 1,
      atMost: 1,
      mend: words('構成員の中から幹事社を1者決めてください。', 'Choose one of the members as the lead.'),
    },
    {
      id: `${id}#6`,
      title: words('ユーザ企業とITベンダだけに交付', 'Only user firms and vendors are paid'),
      strength: 'hard',
      source: payees,
      shape: 'unpaid',
      who: {
        called: words('ユーザ企業でもITベンダでもない構成員', 'members that are neither user firm nor vendor'),
        not: { roles: ['service', 'vendor'] },
      },
    },
    {
      id: `${id}#7`,
      title: words('幹事社はユーザ企業が望ましい', 'A user firm had better lead'),
      strength: 'preference',
      source: lead,
      shape: 'every',
      who: leads,
      is: { roles: ['service'] },
      being: words('中小ユーザ企業であること', 'a small user firm'),
      mend: words('ユーザ企業を幹事社にすることもご検討ください。', 'Consider a user firm as the lead.'),
    },
  ],
  information: [
    unconfirmed(
      faq(
        '補助上限額、補助率、公募期間、計画に求める目標は確認できていません。令和5年度以降の公募は見つかっていません。',
        'Caps, rates, dates and targets are not confirmed. No call from fiscal 2023 on was found.',
      ),
    ),
  ],
})
