import { words } from './words.ts'

/** The seats an organisation may take (programs.md 0.3, facts.md 2.7). Whether a holder is a member is the edition's to say. */
export const roles = {
  lead: words('幹事・代表機関', 'Lead'),
  manager: words('事業管理機関', 'Project manager'),
  member: words('構成員', 'Member'),
  'main-research': words('主たる研究等実施機関', 'Main research performer'),
  research: words('大学・公設試等', 'Research body'),
  partner: words('連携先', 'Partner firm'),
  local: words('地域の支援機関等', 'Local support body'),
  digital: words('デジタル企業', 'Digital firm'),
  cyber: words('サイバーセキュリティ専門家', 'Cybersecurity expert'),
  other: words('その他の主体', 'Other participant'),
  supported: words('支援を受ける地域企業', 'Supported local firm'),
  demo: words('実証企業', 'Demonstrating firm'),
  coop: words('協力団体', 'Cooperating body'),
  service: words('中小サービス事業者', 'Service business'),
  vendor: words('ITベンダー等', 'IT vendor'),
  applicant: words('申請者', 'Applicant'),
  participant: words('参加事業者', 'Participating business'),
  'it-support': words('IT導入支援事業者', 'Registered IT support vendor'),
  planner: words('認定経営革新等支援機関', 'Certified support body for the plan'),
  fi: words('金融機関', 'Financial institution for the plan'),
  advisor: words('アドバイザー', 'Adviser'),
  expert: words('外部専門家', 'Outside expert'),
  investor: words('出資者', 'Investor'),
  buyer: words('譲受側', 'Buyer'),
  seller: words('譲渡側', 'Seller'),
  orderer: words('発注側', 'Ordering firm'),
  receiver: words('受注側', 'Receiving firm'),
} as const

export type Role = keyof typeof roles
