import type { OrganisationFacts } from './consortium.ts'
import { type Words, words } from './words.ts'

/** Who may be meant where nobody is named yet: what people call them, and what that says of them for certain. */
export interface Party {
  readonly called: Words
  readonly facts: Pick<OrganisationFacts, 'kind' | 'industry' | 'size' | 'designations'>
}

const firm = (industry?: string): Party['facts'] => ({ kind: 'company', ...(industry ? { industry } : {}) })

/** Industries are JSIC codes (日本標準産業分類). */
export const parties = {
  firm: { called: words('企業', 'Firm'), facts: firm() },
  'small-firm': { called: words('小規模事業者', 'Small enterprise'), facts: { kind: 'company', size: 'small' } },
  sme: { called: words('中小企業', 'SME'), facts: { kind: 'company', size: 'sme' } },
  'mid-firm': { called: words('中堅企業', 'Mid-size enterprise'), facts: { kind: 'company', size: 'mid' } },
  'large-firm': { called: words('大企業', 'Large enterprise'), facts: { kind: 'company', size: 'large' } },
  farm: { called: words('農家・農業法人', 'Farm'), facts: firm('01') },
  forestry: { called: words('林業者', 'Forestry business'), facts: firm('02') },
  fishery: { called: words('漁業者', 'Fishery'), facts: firm('03') },
  builder: { called: words('建設会社・工務店', 'Builder'), facts: firm('06') },
  maker: { called: words('製造業者・町工場', 'Manufacturer'), facts: firm('32') },
  'food-maker': { called: words('食品メーカー', 'Food maker'), facts: firm('09') },
  brewery: { called: words('酒蔵・醸造元', 'Brewery'), facts: firm('10') },
  textile: { called: words('織物・繊維業者', 'Textile maker'), facts: firm('11') },
  furniture: { called: words('家具・木工業者', 'Furniture maker'), facts: firm('13') },
  printer: { called: words('印刷会社', 'Printer'), facts: firm('15') },
  pottery: { called: words('窯元', 'Pottery'), facts: firm('21') },
  metalworker: { called: words('金属加工業者', 'Metalworker'), facts: firm('24') },
  carrier: { called: words('運送会社', 'Carrier'), facts: firm('44') },
  'bus-taxi': { called: words('バス・タクシー会社', 'Bus or taxi company'), facts: firm('43') },
  wholesaler: { called: words('卸売業者', 'Wholesaler'), facts: firm('55') },
  shop: { called: words('商店', 'Shop'), facts: firm('60') },
  inn: { called: words('旅館・ホテル', 'Inn or hotel'), facts: firm('75') },
  restaurant: { called: words('飲食店', 'Restaurant'), facts: firm('76') },
  salon: { called: words('理美容店', 'Hair salon'), facts: firm('78') },
  clinic: { called: words('病院・診療所', 'Clinic'), facts: { industry: '83' } },
  care: { called: words('介護・福祉事業者', 'Care provider'), facts: { industry: '85' } },
  'it-firm': { called: words('IT企業', 'IT firm'), facts: { kind: 'it-vendor' } },
  'it-support': {
    called: words('IT導入支援事業者', 'Registered IT support vendor'),
    facts: { kind: 'it-vendor', designations: ['it-touroku'] },
  },
  venture: { called: words('スタートアップ', 'Start-up'), facts: { kind: 'tech-venture' } },
  university: { called: words('大学', 'University'), facts: { kind: 'university' } },
  kosen: { called: words('高等専門学校', 'College of technology'), facts: { kind: 'kosen' } },
  institute: { called: words('公設試験研究機関', 'Public research institute'), facts: { kind: 'kosetsushi' } },
  'national-lab': { called: words('国立研究開発法人', 'National research institute'), facts: { kind: 'national-lab' } },
  bank: { called: words('金融機関', 'Bank'), facts: { kind: 'regional-fi' } },
  chamber: { called: words('商工会議所', 'Chamber of commerce'), facts: { kind: 'chamber' } },
  shokokai: { called: words('商工会', 'Society of commerce (shokokai)'), facts: { kind: 'shokokai' } },
  'shopping-street': { called: words('商店街組合', 'Shopping street association'), facts: { kind: 'shopping-street' } },
  cooperative: { called: words('協同組合', 'Cooperative'), facts: { kind: 'coop-association' } },
  'support-body': { called: words('産業支援機関', 'Industry support body'), facts: { kind: 'industry-support' } },
  'certified-body': {
    called: words('認定経営革新等支援機関', 'Certified support body'),
    facts: { designations: ['nintei-shien'] },
  },
  association: { called: words('業界団体', 'Industry association'), facts: { kind: 'industry-association' } },
  municipality: { called: words('自治体', 'Local government'), facts: { kind: 'municipality' } },
  tourism: { called: words('観光協会', 'Tourist association'), facts: { kind: 'regional-body' } },
  dmo: { called: words('DMO', 'DMO'), facts: { kind: 'dmo' } },
  'town-firm': { called: words('まちづくり会社', 'Town development company'), facts: { kind: 'machizukuri' } },
  npo: { called: words('NPO法人', 'Non-profit corporation'), facts: { kind: 'npo' } },
  consultant: { called: words('コンサルタント', 'Consultant'), facts: { kind: 'consultant' } },
  professional: { called: words('士業・専門家', 'Licensed professional'), facts: { kind: 'professional' } },
  'staffing-firm': { called: words('人材会社', 'Staffing firm'), facts: { kind: 'hr-firm' } },
} as const satisfies Readonly<Record<string, Party>>

export type PartyId = keyof typeof parties
export const partyIds = Object.keys(parties) as [PartyId, ...PartyId[]]
