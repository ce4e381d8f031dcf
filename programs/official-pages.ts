/**
 * Where an edition's own pages and guidelines stand, as far as their addresses are known and no rule is noted from them as official:
 * seen, and not read by us in full. To be watched for changes beside the sources that the rules name.
 */
import type { EditionId } from './catalogue/index.ts'

const itPages = 'https://it-shien.smrj.go.jp/'
const goTechNotice = 'https://www.chusho.meti.go.jp/koukai/hojyokin/kobo/2026/260114001.html'
const goTechGuidelines = 'https://www.chusho.meti.go.jp/keiei/sapoin/2023/230222kobo_yoryo.pdf'

export const officialPages: Readonly<Partial<Record<EditionId, readonly `http${string}`[]>>> = {
  'gotech-r8-normal': [goTechNotice],
  'gotech-r8-large': [goTechNotice],
  'gotech-r4-normal': [goTechGuidelines],
  'gotech-r4-equity': [goTechGuidelines],
  'sapoin-r2': ['https://www.kansai.meti.go.jp/3-5sangyo/sapoin/2020/koubo/koubo_2020.html'],
  'it-2026-multi': [
    'https://it-shien.smrj.go.jp/applicant/subsidy/digitalbased_multiple_companies/',
    'https://mirasapo-plus.go.jp/wordpress/wp-content/uploads/2026/05/18164046/it2026_koubo_fukusu.pdf',
    'https://it-shien.smrj.go.jp/pdf/it2026_kitei_fukusu.pdf',
  ],
  'it-2026-normal': [itPages],
  'it-2026-exchange': [itPages],
  'it-2026-support-group': [itPages],
  'it-r3-multi': ['https://www.it-hojo.jp/multiple-type/'],
  'shinjigyo-mono-2026': [
    'https://shinjigyou-monodukuri.smrj.go.jp/overview/',
    'https://www.chusho.meti.go.jp/koukai/hojyokin/kobo/2026/260630002.html',
  ],
}
