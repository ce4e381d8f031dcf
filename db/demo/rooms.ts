import type { DemoRoom } from '#use-cases/demo/demo-data.ts'
import type { DemoKey } from './organisations.ts'
import { demoShops } from './shops.ts'

const key = (it: DemoKey) => it

/** One IT firm short of ready. No amounts yet: with some stated, one more member's would be asked before anything is ready. */
const regionalDx: DemoRoom = {
  program: 'chiiki-dx-r4-a',
  name: 'デモ周防地域DX推進コミュニティ',
  purpose: '県内の中小製造業の受発注と生産管理のデジタル化を、商工会議所・信用金庫・IT企業が一緒に支援します。',
  area: ['35'],
  organiser: key('chamber'),
  roles: ['lead', 'local'],
  task: '事務局、支援先企業の募集、専門家の派遣調整',
  plan: {
    forecastsIncome: true,
    statesCommitments: true,
    selfSustainingYears: 5,
    targets: { laborProductivity: { rise: [6, 100], per: 'whole', withinYears: 3 } },
  },
  seats: [
    {
      by: 'invitation',
      organisation: key('bank'),
      roles: ['local'],
      answer: 'accepted',
      task: '取引先の課題の聞き取りと資金面の助言',
    },
    {
      by: 'invitation',
      organisation: key('it'),
      roles: ['digital'],
      answer: 'accepted',
      task: '生産管理システムの導入支援',
    },
    { by: 'invitation', organisation: key('laboratory'), roles: ['local'], answer: 'waiting' },
    { by: 'short-list', organisation: key('cloud'), roles: ['digital'] },
  ],
  messages: [
    { by: key('chamber'), text: 'ご参加ありがとうございます。デジタル企業があと1社必要です。' },
    { by: key('bank'), text: '取引先の中から、支援を希望する企業を10社ほど挙げられそうです。' },
    { by: key('it'), text: '当社は生産管理を担当します。受発注のクラウド化に強い会社があると心強いです。' },
  ],
  openSeat: {
    roles: ['digital'],
    rule: 'chiiki-dx-r4-a#2',
    text: '県内の中小製造業を支援する連携体で、受発注のクラウド化を担当するデジタル企業を募集します。商工関係の団体と金融機関、生産管理に強いIT企業が参加しています。',
    questions: ['中小製造業の受発注をデジタル化した実績を教えてください。', '現地での支援に月何日ほど来られますか。'],
    blind: true,
    applicant: {
      organisation: key('support'),
      answers: ['小売・製造あわせて30社ほどの受発注を、クラウドのサービスに移しました。', '月に4日ほど伺えます。'],
    },
  },
}

/** Seven of the ten shops, one asked who is not in the directory, one that said yes on the telephone. */
const shoppingStreet: DemoRoom = {
  program: 'it-r3-multi',
  name: 'デモ大和商店街 キャッシュレスと来街者分析',
  purpose: '商店街の店舗がレジと会計をそろえ、来街者の動きを一緒に分析します。',
  area: ['29'],
  organiser: key('street'),
  roles: ['applicant'],
  task: '申請と取りまとめ、来街者データの分析',
  plan: {
    groupedBy: 'district',
    budget: [
      { category: 'base-introduction', subsidy: 12_000_000 },
      { category: 'consumption-analysis', subsidy: 6_000_000 },
      { category: 'administration', subsidy: 1_500_000 },
    ],
  },
  seats: [
    { by: 'invitation', organisation: key('support'), roles: ['it-support'], answer: 'accepted' },
    ...demoShops.slice(0, 6).map(
      (shop) =>
        ({
          by: 'invitation',
          organisation: shop.key,
          roles: ['participant'],
          answer: 'accepted',
          usesTool: true,
        }) as const,
    ),
    {
      by: 'agreement',
      organisation: key('crafts'),
      roles: ['participant'],
      who: '店主',
      how: '電話',
    },
    { by: 'mail', name: 'デモベーカリー', address: 'demo-bakery@example.jp', roles: ['participant'] },
  ],
  messages: [{ by: key('street'), text: '参加店は10店が必要です。お知り合いのお店にもぜひお声がけください。' }],
}

/** A maker and a coating firm; the university has been asked and has not answered. */
const research: DemoRoom = {
  program: 'sapoin-r3-budget',
  name: 'デモ 難削材の微細加工と表面処理の研究開発',
  purpose: '医療機器部品向けに、難削材の微細切削と薄膜の表面処理を組み合わせた量産技術を開発します。',
  area: ['27'],
  organiser: key('maker'),
  roles: ['main-research', 'manager'],
  task: '微細切削の開発、事業管理',
  plan: {
    technologies: ['precision', 'surface'],
    years: [
      { year: 2021, subsidy: 40_000_000 },
      { year: 2022, subsidy: 30_000_000 },
      { year: 2023, subsidy: 20_000_000 },
    ],
    targets: { valueAdded: { rise: [15, 100], per: 'whole', withinYears: 5 } },
  },
  seats: [
    {
      by: 'invitation',
      organisation: key('coating'),
      roles: ['member'],
      answer: 'accepted',
      task: '薄膜コーティングの開発',
    },
    { by: 'invitation', organisation: key('university'), roles: ['research'], answer: 'waiting' },
  ],
  messages: [
    { by: key('maker'), text: '大学からのお返事を待っています。給与支給総額の目標もこの部屋で決めましょう。' },
  ],
}

export const demoRooms: readonly DemoRoom[] = [regionalDx, shoppingStreet, research]
