import { words } from './words.ts'

/** The words that describe an IT tool (facts.md 2.5, programs.md it-2021-*). */
export const processes = {
  'P-01': words('顧客対応・販売支援', 'Customers and sales'),
  'P-02': words('決済・債権債務・資金回収管理', 'Payment, receivables and payables'),
  'P-03': words('調達・供給・在庫・物流', 'Procurement, supply, stock and logistics'),
  'P-04': words('会計・財務・経営', 'Accounting, finance and management'),
  'P-05': words('総務・人事・給与・労務・教育訓練・法務・情シス', 'Administration, personnel, legal and IT'),
  'P-06': words('業種固有プロセス', 'Processes of one trade'),
  'P-07': words('汎用・自動化・分析ツール', 'General, automation and analysis tools'),
} as const

export const toolParts = {
  'software-process': words('ソフトウェア（業務プロセス）', 'Software (business process)'),
  'software-option': words('ソフトウェア（オプション）', 'Software (option)'),
  service: words('役務（付帯サービス）', 'Service'),
  hardware: words('ハードウェア', 'Hardware'),
} as const

export const toolFunctions = {
  accounting: words('会計', 'Accounting'),
  ordering: words('受発注', 'Ordering'),
  payment: words('決済', 'Payment'),
  ec: words('EC', 'E-commerce'),
} as const

export const acquisitions = {
  purchase: words('購入', 'Purchase'),
  rental: words('レンタル', 'Rental'),
  lease: words('リース', 'Lease'),
} as const

export type Process = keyof typeof processes
