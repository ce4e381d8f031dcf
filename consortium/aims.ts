import { words } from './words.ts'

/** What somebody may want to do, as they would say it before they know any programme. */
export const aims = {
  'it-tools': words('ITツール・システムの導入', 'Bringing in IT tools'),
  research: words('研究開発・試作', 'Research, development and prototypes'),
  'digital-service': words('デジタル技術による新しいサービスの実証', 'Trying out a new digital service'),
  'support-others': words('地域企業のデジタル化の支援', 'Helping local firms go digital'),
  'data-sharing': words('企業どうしのデータ共有・受発注の連携', 'Sharing data or orders among firms'),
  'sales-channels': words('販路開拓・商品のPR', 'New sales channels'),
  overseas: words('海外展開・観光客の誘致', 'Abroad, and visitors from abroad'),
  equipment: words('設備投資', 'Equipment'),
  'new-business': words('新事業・業態転換', 'A new line of business'),
  succession: words('事業承継・引継ぎ', 'Business succession'),
  recruiting: words('若者の採用・人材の確保', 'Recruiting'),
  'digital-skills': words('デジタル人材の育成', 'Digital skills'),
  'local-problems': words('地域課題の解決', 'Solving problems of the region'),
  recovery: words('災害からの復旧', 'Recovery from a disaster'),
  'large-investment': words('大規模な投資・成長', 'Large investment and growth'),
  green: words('脱炭素・省エネルギー', 'Decarbonisation'),
  security: words('サイバーセキュリティ', 'Cybersecurity'),
  'contact-free': words('テレワーク・非対面化', 'Telework and contact-free work'),
  wages: words('賃上げ', 'Higher wages'),
  founding: words('創業', 'Founding a business'),
  invoices: words('会計・インボイス対応', 'Accounting and invoices'),
  revival: words('売上の回復・事業の再生', 'Recovery of sales'),
  subcontracting: words('下請取引の改善', 'Fair subcontracting'),
} as const

export type Aim = keyof typeof aims
