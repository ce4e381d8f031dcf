import { words } from './words.ts'

/** The words a plan may use: facts.md 2.4, 2.5 and 2.7. */

/** 特定ものづくり基盤技術 (12), and `service` from R4 on. */
export const technologies = {
  design: words('デザイン開発', 'Design development'),
  information: words('情報処理', 'Information processing'),
  precision: words('精密加工', 'Precision machining'),
  manufacturing: words('製造環境', 'Manufacturing environment'),
  joining: words('接合・実装', 'Joining and mounting'),
  'three-dimensional': words('立体造形', 'Three-dimensional forming'),
  surface: words('表面処理', 'Surface treatment'),
  'machine-control': words('機械制御', 'Machine control'),
  'composite-material': words('複合・新機能材料', 'Composite and new functional materials'),
  'material-process': words('材料製造プロセス', 'Material production processes'),
  bio: words('バイオ', 'Biotechnology'),
  measurement: words('測定計測', 'Measurement'),
  service: words('サービスの高度化', 'Advanced services'),
} as const

export const purposes = {
  'human-resources': words('人材育成・確保', 'Human resources'),
  overseas: words('海外展開', 'Overseas expansion'),
  'domestic-channel': words('国内販路開拓', 'Domestic sales channels'),
  'contact-free-product': words('非対面型の製品・サービス開発', 'Contact-free products or services'),
  'contact-free-process': words('非対面型の生産・業務プロセス', 'Contact-free production or processes'),
  'post-covid-model': words('ポストコロナのビジネスモデル', 'Post-COVID business model'),
  'digital-transformation': words('デジタルトランスフォーメーション', 'Digital transformation'),
  'greenhouse-gas': words('温室効果ガスの削減', 'Greenhouse gas reduction'),
  research: words('研究', 'Research'),
  'technology-development': words('技術開発', 'Technology development'),
  'new-product': words('新製品開発', 'New product'),
  'new-service': words('新サービス開発', 'New service'),
  'new-business': words('新事業', 'New business'),
  'growth-of-scale': words('事業規模の拡大', 'Growth of scale'),
  founding: words('創業', 'Founding'),
  succession: words('事業承継', 'Business succession'),
  'invoice-issuer': words('インボイス発行事業者への転換', 'Becoming an invoice issuer'),
  ec: words('電子商取引', 'E-commerce'),
  crowdfunding: words('クラウドファンディング', 'Crowdfunding'),
  'business-change': words('事業・業種・業態転換', 'Change of business or trade'),
} as const

export const budgetCategories = {
  'base-introduction': words('基盤導入経費', 'Base introduction'),
  'consumption-analysis': words('消費動向等分析経費', 'Consumption analysis'),
  administration: words('事務費・専門家費', 'Administration'),
  'tool-introduction': words('ツール導入費', 'Tool introduction'),
  'tool-improvement': words('ツール改良費', 'Tool improvement'),
  consortium: words('コンソーシアム運営費', 'Running the consortium'),
  training: words('研修費', 'Training'),
  'pc-tablet': words('PC・タブレット等', 'PCs and tablets'),
  register: words('レジ・券売機等', 'Cash registers'),
  'infection-control': words('感染防止対策費', 'Infection control'),
  'sales-channel': words('販路開拓費', 'Sales channels'),
  equipment: words('機械装置・システム構築費', 'Equipment and systems'),
  research: words('研究開発費', 'Research and development'),
  expert: words('専門家経費', 'Experts'),
  closure: words('廃業費', 'Closing a business'),
  'fixed-part': words('定額補助部分', 'Part paid at the full rate'),
  /** Everything else that is eligible; all of it, where an edition tells no categories apart. */
  other: words('その他の補助対象経費', 'Other eligible costs'),
} as const

export const frames = {
  normal: words('通常枠', 'Normal'),
  wide: words('広域枠', 'Wide-area'),
  growth: words('成長・分配強化枠', 'Growth'),
  renewal: words('新陳代謝枠', 'Renewal'),
  invoice: words('インボイス枠', 'Invoice'),
  principle: words('原則枠', 'Principle'),
  venture: words('ベンチャー型', 'Venture'),
  productivity: words('生産性向上枠', 'Productivity'),
} as const

/** Business models that an application may declare. */
export const models = {
  BtoG: words('BtoG（自治体向け）', 'Business to government'),
  BtoB: words('BtoB（企業向け）', 'Business to business'),
  BtoC: words('BtoC（消費者向け）', 'Business to consumer'),
} as const

export const groupings = {
  district: words('商業集積地', 'Shopping district'),
  'supply-chain': words('サプライチェーン', 'Supply chain'),
} as const

export const successions = {
  'manager-change': words('経営者交代', 'Change of manager'),
  merger: words('M&A', 'Merger or acquisition'),
} as const

export const sides = { seller: words('譲渡側', 'Seller'), buyer: words('譲受側', 'Buyer') } as const

export const graduationRoutes = {
  reorganisation: words('組織再編', 'Reorganisation'),
  investment: words('新規設備投資', 'New investment'),
  overseas: words('グローバル展開', 'Overseas expansion'),
} as const

/** The nine listed causes by which Covid hit a business (programs.md fukkatsu-2021-11): 1 to 6 demand, 7 to 9 supply. */
export const causes = {
  1: words(
    '休業・時短営業やイベント中止等の要請による個人需要の減少',
    'Fewer private buyers after requests to close or cancel',
  ),
  2: words(
    '要請以外のコロナ禍による顧客・取引先の休業やイベント中止等',
    'Customers closing or cancelling without a request',
  ),
  3: words('消費者の外出・移動の自粛や新しい生活様式', 'People staying at home and living differently'),
  4: words('海外の都市封鎖その他の規制', 'Lockdowns and other rules abroad'),
  5: words('渡航制限等による渡航者の減少', 'Fewer travellers under travel limits'),
  6: words('影響を受けた顧客・取引先からの発注の減少', 'Fewer orders from customers so affected'),
  7: words('供給減少や流通制限による調達難', 'Hard to procure under short supply'),
  8: words('コロナ対策の要請による取引・商談機会の制約', 'Fewer chances to trade under requests'),
  9: words('就業に関する要請による就業者の制約', 'Staff kept from work under requests'),
} as const

/** What a plan may promise to raise. */
export const metrics = {
  valueAdded: words('付加価値額', 'Value added'),
  valueAddedPerEmployee: words('従業員一人当たり付加価値額', 'Value added per employee'),
  wages: words('給与支給総額', 'Total wages'),
  wagesPerEmployee: words('従業員一人当たり給与支給総額', 'Wages per employee'),
  laborProductivity: words('労働生産性', 'Labour productivity'),
  supportedFirmsExecuting: words('計画を実行する支援先企業の割合', 'Supported firms that carry out their plans'),
} as const

export type Technology = keyof typeof technologies
export type BudgetCategory = keyof typeof budgetCategories
export type Metric = keyof typeof metrics
