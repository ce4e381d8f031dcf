import { words } from './words.ts'

/** Legal forms, as far as the size tables and the clauses on applicants tell them apart. */
export const legalForms = {
  company: words('会社', 'Company'),
  sole: words('個人事業主', 'Sole proprietor'),
  kumiai: words('組合（事業協同組合・企業組合・特別法による組合等）', 'Cooperative or union'),
  'medical-corp': words('医療法人', 'Medical corporation'),
  'welfare-corp': words('社会福祉法人', 'Social welfare corporation'),
  'school-corp': words('学校法人', 'School corporation'),
  shadan: words('社団法人（一般・公益）', 'Incorporated association'),
  zaidan: words('財団法人（一般・公益）', 'Incorporated foundation'),
  npo: words('特定非営利活動法人', 'Non-profit corporation'),
  chamber: words('商工会議所', 'Chamber of commerce and industry'),
  shokokai: words('商工会・都道府県商工会連合会', 'Society of commerce and industry'),
  public: words('国・地方公共団体・独立行政法人等', 'Public body'),
  other: words('その他', 'Other'),
} as const

/** The class an organisation may state for itself; `-` is one that has no size class (a university, a municipality). */
export const sizes = {
  small: words('小規模企業者', 'Small enterprise'),
  sme: words('中小企業者', 'SME'),
  mid: words('中堅企業', 'Mid-sized company'),
  specified: words('特定事業者', 'Specified business'),
  large: words('大企業', 'Large company'),
  '-': words('企業規模の区分なし', 'No size class'),
} as const

/** How an earlier application stands. */
export const applicationStatuses = {
  applied: words('申請中', 'Applied'),
  adopted: words('採択', 'Adopted'),
  finished: words('事業完了', 'Finished'),
  declined: words('不採択', 'Declined'),
} as const

/** How one member is tied to another. */
export const relationKinds = {
  owns: words('出資・株式保有', 'Owns'),
  lends: words('融資', 'Lends to'),
  invests: words('投資', 'Invests in'),
  subcontract: words('委託・外注', 'Subcontracts to'),
  agreement: words('協定・契約', 'Has an agreement with'),
  'shared-officers': words('役員の兼任', 'Shares officers with'),
} as const

export type LegalForm = keyof typeof legalForms
export type Size = keyof typeof sizes
export type ApplicationStatus = keyof typeof applicationStatuses
export type RelationKind = keyof typeof relationKinds
