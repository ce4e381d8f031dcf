import { isIndustryCode } from './industry.ts'
import { words } from './words.ts'

/** The lines of trade that the SME limits tell apart. `amusement` is a service whose small limit is 20, not 5. */
export const smeIndustries = {
  manufacturing: words('製造業・建設業・運輸業', 'Manufacturing, construction, transport'),
  wholesale: words('卸売業', 'Wholesale'),
  service: words('サービス業', 'Services'),
  amusement: words('サービス業（娯楽業）', 'Services (amusement)'),
  retail: words('小売業', 'Retail'),
  rubber: words('ゴム製品製造業', 'Rubber products'),
  software: words('ソフトウェア業・情報処理サービス業', 'Software, information processing'),
  inn: words('旅館業', 'Inns'),
  other: words('その他の業種', 'Other'),
} as const

export type SmeIndustry = keyof typeof smeIndustries

// Longest prefix wins. Where a short code leaves it open, all lines it may be are listed.
// Source: ものづくり補助金20次公募要領 別紙2 (middle and small groups); the special lines for rubber, software and inns are
// those of 中小企業等経営強化法施行令: tyres for cars and aircraft and industrial belts are not among the rubber goods,
// and only ソフトウェア業 (391) and 情報処理サービス業 (3921) leave the services.
const byPrefix: Readonly<Record<string, readonly SmeIndustry[]>> = {
  '19': ['rubber', 'manufacturing'],
  '191': ['rubber', 'manufacturing'],
  '1911': ['manufacturing'],
  '192': ['rubber'],
  '193': ['rubber', 'manufacturing'],
  '1931': ['manufacturing'],
  '1932': ['rubber'],
  '1933': ['rubber'],
  '199': ['rubber'],
  '38': ['service'],
  '39': ['software', 'service'],
  '391': ['software'],
  '392': ['software', 'service'],
  '3921': ['software'],
  '3922': ['service'],
  '3923': ['service'],
  '3929': ['service'],
  '41': ['service', 'other'],
  '411': ['service'],
  '412': ['service'],
  '413': ['other'],
  '414': ['other'],
  '415': ['service'],
  '416': ['service'],
  '69': ['service', 'other'],
  '691': ['other'],
  '692': ['other'],
  '693': ['service'],
  '694': ['other'],
  '70': ['service'],
  '75': ['inn'],
  '76': ['retail'],
  '77': ['retail'],
  '78': ['service'],
  '79': ['service', 'other'],
  '791': ['other'],
  '792': ['service'],
  '793': ['service'],
  '794': ['service'],
  '795': ['service'],
  '796': ['service'],
  '799': ['service'],
  '80': ['amusement'],
}

const byGroup: readonly (readonly [first: number, last: number, line: SmeIndustry])[] = [
  [6, 32, 'manufacturing'],
  [42, 48, 'manufacturing'],
  [50, 55, 'wholesale'],
  [56, 61, 'retail'],
  [71, 74, 'service'],
  [81, 96, 'service'],
]

/**
 * The lines of trade a JSIC code may belong to for the SME limits; one where the code settles it, several where more
 * digits are needed (41, 69, 79, 39, 19), all of them where there is no code.
 */
export function smeIndustriesOf(code: string | undefined): readonly SmeIndustry[] {
  if (code === undefined || !isIndustryCode(code)) return Object.keys(smeIndustries) as SmeIndustry[]

  const prefix = [4, 3, 2].map((digits) => code.slice(0, digits)).find((start) => start in byPrefix)
  if (prefix !== undefined) return byPrefix[prefix] ?? []

  const group = Number(code.slice(0, 2))
  return [byGroup.find(([first, last]) => first <= group && group <= last)?.[2] ?? 'other']
}
