import { from } from '../quoted.ts'

/** The sheet of the R1 supplementary budget: ものづくり, 持続化 and IT導入 together. */
export const r1Sheet = from('001_17673177766f3dc2.txt', '中小企業生産性革命推進事業')
/** The sheet of the R2 third supplementary budget, which turned the special frames into 低感染リスク型ビジネス枠. */
export const r2Sheet = from('002_5727ac24c4ad27bb.txt', '中小企業生産性革命推進事業の特別枠の改編')
/** The slide on 低感染リスク型ビジネス枠 of ものづくり補助金. */
export const lowRiskSlide = from(
  '002_5727ac24c4ad27bb.txt',
  '新型コロナウイルス対応の「低感染リスク型ビジネス枠」 (一般型のみ)',
)
/** The sheet of the R3 supplementary budget. */
export const r3Sheet = from('004_3718bcd4a02e3a08.txt', '中小企業生産性革命推進事業')
/** The slide on what the R3 supplementary changes in ものづくり補助金. */
export const monoR3Slide = from('004_3718bcd4a02e3a08.txt', 'ものづくり補助金の見直し・拡充（令和3年度補正予算）')
