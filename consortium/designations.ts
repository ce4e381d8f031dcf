import { words } from './words.ts'

/** What an organisation can hold: selections, certifications, registrations (programs.md 1.3, facts.md 2.7). */
export const designations = {
  kenin: words('地域未来牽引企業', 'Regional future leading company'),
  'kenin-plan': words('地域経済牽引事業計画の承認', 'Approved regional economy leading plan'),
  'dx-nintei': words('DX認定', 'DX certification'),
  'it-tekio': words('情報技術事業適応計画の認定', 'Certified IT business adaptation plan'),
  'dx-shihyo': words('DX推進指標の自己診断をIPAに提出', 'DX self-assessment filed with IPA'),
  'nintei-shien': words('認定経営革新等支援機関', 'Certified business innovation support body'),
  'kyosoryoku-nintei': words('産業競争力強化法に基づく認定支援機関', 'Support body under the Competitiveness Act'),
  'it-touroku': words('IT導入支援事業者の登録', 'Registered IT support vendor'),
  'tool-touroku': words('ITツールの登録', 'Registered IT tool'),
  'keiei-kakushin': words('経営革新計画', 'Business innovation plan'),
  'sentan-setsubi': words('先端設備等導入計画', 'Advanced equipment plan'),
  'keiei-koujo': words('経営力向上計画', 'Management improvement plan'),
  ibunya: words('異分野連携新事業分野開拓計画', 'Cross-field new business plan'),
  'tokutei-kenkyu': words('特定研究開発等計画', 'Specified research and development plan'),
  'chiiki-shigen': words('地域産業資源活用事業計画', 'Regional resources plan'),
  'keiei-hattatsu': words('経営発達支援計画の認定', 'Certified business development support plan'),
  'wage-raise': words('積極的な賃上げ', 'Active wage raise'),
  hihokensha: words('被用者保険の任意適用', 'Voluntary social insurance coverage'),
  'saisei-plan': words('再生計画', 'Revitalisation plan'),
  'saitaku-genba': words('現場研修プログラム候補の案件組成事業の採択', 'Award under the field training programme'),
  'saitaku-3y': words('過去3年以内の同じ補助金の受給', 'Same subsidy within the past three years'),
  'e-rad': words('e-Radの研究機関登録', 'Registered in e-Rad'),
  'gbiz-prime': words('GビズIDプライム', 'gBizID Prime'),
  'security-action': words('SECURITY ACTIONの宣言', 'SECURITY ACTION declaration'),
  'hyakuoku-sengen': words('100億宣言', '10-billion-yen declaration'),
  'deemed-sme-plan': words('みなし中小企業となる計画', 'Plan that keeps SME treatment'),
} as const

export type DesignationId = keyof typeof designations
