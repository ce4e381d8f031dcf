import type { Aim } from '#consortium/aims.ts'
import type { PartyId } from '#consortium/parties.ts'

/** A sentence as somebody would write it, what is to be understood, and the family that is to be among the first programmes. */
export interface ToldNeed {
  readonly text: string
  readonly aims: readonly Aim[]
  /** Sort → how many are there. */
  readonly here: Readonly<Partial<Record<PartyId, number>>>
  readonly wanted?: readonly PartyId[]
  readonly prefectures?: readonly string[]
  readonly cost?: number
  readonly family: string
}

/** Of many trades and parts of Japan. */
export const toldNeeds: readonly ToldNeed[] = [
  {
    text: '町の旅館6軒で予約システムを一緒に入れたい。山口県',
    aims: ['it-tools'],
    here: { inn: 6 },
    prefectures: ['35'],
    family: 'it',
  },
  {
    text: '商店街の飲食店12店でPOSレジとキャッシュレスをそろえたい（広島県）',
    aims: ['it-tools'],
    here: { 'shopping-street': 1, restaurant: 12 },
    prefectures: ['34'],
    family: 'it',
  },
  {
    text: '長野県の精密部品の町工場3社と大学で、新しい接合技術の研究開発をしたい。費用は3,000万円くらい',
    aims: ['research'],
    here: { maker: 3, university: 1 },
    prefectures: ['20'],
    cost: 30_000_000,
    family: 'sapoin',
  },
  {
    text: 'めっき会社です。公設試と一緒に試作品を作りたい。大学も探しています',
    aims: ['research'],
    here: { metalworker: 1, institute: 1 },
    wanted: ['university'],
    family: 'sapoin',
  },
  {
    text: '酒蔵5社で海外に売り込みたい。新潟県',
    aims: ['overseas', 'sales-channels'],
    here: { brewery: 5 },
    prefectures: ['15'],
    family: 'japan-brand',
  },
  {
    text: '商工会議所と信用金庫とIT企業2社で、県内の中小企業のDXを支援したい。宮城',
    aims: ['support-others'],
    here: { chamber: 1, bank: 1, 'it-firm': 2 },
    prefectures: ['04'],
    family: 'dx',
  },
  {
    text: '商工会が小規模事業者10者と一緒に販路開拓の展示会に出たい',
    aims: ['sales-channels'],
    here: { shokokai: 1, 'small-firm': 10 },
    family: 'seisansei',
  },
  {
    text: '部品メーカー8社で受発注のデータを共有して、サプライチェーン全体を効率化したい。愛知県',
    aims: ['data-sharing'],
    here: { maker: 8 },
    prefectures: ['23'],
    family: 'koudo',
  },
  {
    text: '運送会社4社で共同配送のデータ連携を始めたい',
    aims: ['data-sharing'],
    here: { carrier: 4 },
    family: 'koudo',
  },
  {
    text: '農家5戸とドローンの会社で、スマート農業の実証をしたい。北海道',
    aims: ['digital-service'],
    here: { farm: 5 },
    prefectures: ['01'],
    family: 'dx',
  },
  {
    text: '過疎の町で買い物弱者を助けるサービスを、自治体と一緒にいくつかの地域で始めたい',
    aims: ['local-problems'],
    here: { municipality: 1 },
    family: 'kyosei',
  },
  {
    text: '後継者がいない印刷会社を引き継ぎたい',
    aims: ['succession'],
    here: { printer: 1 },
    family: 'shokei',
  },
  {
    text: '新しい工作機械を入れて生産性を上げたい。従業員20人の鉄工所です。1,500万円',
    aims: ['equipment'],
    here: { metalworker: 1 },
    cost: 15_000_000,
    family: 'seisansei',
  },
  {
    text: '居酒屋から業態転換して弁当の新事業を始めたい',
    aims: ['new-business'],
    here: { restaurant: 1 },
    family: 'saikochiku',
  },
  {
    text: '熊本県の豪雨で被災した旅館の復旧',
    aims: ['recovery'],
    here: { inn: 1 },
    prefectures: ['43'],
    family: 'nariwai',
  },
  {
    text: '地元企業10社で若者の採用に取り組みたい。人材会社を探している',
    aims: ['recruiting'],
    here: { firm: 10 },
    wanted: ['staffing-firm'],
    family: 'kyosei',
  },
  {
    text: '美容院3店で予約アプリをつなげて、ITベンダーと機能を作り込みたい',
    aims: ['it-tools'],
    here: { salon: 3, 'it-firm': 1 },
    family: 'kyoso',
  },
  {
    text: '在宅勤務のためのテレワーク環境を入れたい。うちは建設会社です',
    aims: ['contact-free'],
    here: { builder: 1 },
    family: 'it',
  },
  {
    text: '会計ソフトを入れてインボイスに対応したい個人商店です',
    aims: ['it-tools', 'invoices'],
    here: { 'small-firm': 1 },
    family: 'it',
  },
  {
    text: '売上100億円を目指して新工場を建てたい',
    aims: ['large-investment'],
    here: {},
    family: 'seicho',
  },
  {
    text: 'CO2を減らす新製品の開発に取り組みたい製造業です',
    aims: ['green', 'research'],
    here: { maker: 1 },
    family: 'seisansei',
  },
  {
    text: 'デジタル人材の研修を地域で開きたいNPO',
    aims: ['digital-skills'],
    here: { npo: 1 },
    family: 'dx',
  },
  {
    text: '中小企業のサイバーセキュリティ対策を支える体制を、IT企業と信金でつくりたい',
    aims: ['security'],
    here: { 'it-firm': 1, bank: 1 },
    family: 'dx',
  },
  {
    text: '下請の価格交渉に困っている',
    aims: ['subcontracting'],
    here: {},
    family: 'support',
  },
  {
    text: 'コロナで売上が減った旅館の資金繰り',
    aims: ['revival'],
    here: { inn: 1 },
    family: 'fukkatsu',
  },
  {
    text: '窯元7軒と観光協会で、インバウンドの観光客向けに商品開発をしてブランドをつくりたい。佐賀県',
    aims: ['overseas', 'sales-channels'],
    here: { pottery: 7, tourism: 1 },
    prefectures: ['41'],
    family: 'japan-brand',
  },
  {
    text: '異業種の中小企業3社でAIを使った新しいサービスを開発したい。IT企業に手伝ってほしい',
    aims: ['digital-service', 'new-business', 'research'],
    here: { sme: 3 },
    wanted: ['it-firm'],
    family: 'sapoin',
  },
  {
    text: '６軒の旅館で共同の予約ｼｽﾃﾑ、５００万円まで',
    aims: ['it-tools'],
    here: { inn: 6 },
    family: 'it',
  },
  {
    text: 'Go-Techに申請したい金属加工会社。大学の先生に協力してほしい',
    aims: [],
    here: { metalworker: 1 },
    wanted: ['university'],
    family: 'sapoin',
  },
  {
    text: '6 inns in Yamaguchi want a shared booking system. We are looking for an IT company.',
    aims: ['it-tools'],
    here: { inn: 6 },
    wanted: ['it-firm'],
    prefectures: ['35'],
    family: 'it',
  },
]
