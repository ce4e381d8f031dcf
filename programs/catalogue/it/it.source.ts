import { from } from '../quoted.ts'

const kanto = '002_5727ac24c4ad27bb.txt'

/** The slides on IT導入補助金2021, of the Kanto Bureau. */
export const outline = from(kanto, '「IT導入補助金」の概要')
export const flow = from(kanto, '・IT導入補助金')
export const processSlide = from(kanto, 'プロセス要件についてのイメージ')
export const newFrames = from(kanto, '「通常枠（A類型・B類型）」に加え、コロナ対策「新特別枠（C・D類型）」を創設')
export const specialNotes = from(kanto, '新特別枠（C・D類型）の特例措置・注意点')
export const draft2021 = from(kanto, 'IT導入補助金2021（仮称）【令和2年度3次補正】')
export const sizeRows = from(kanto, '(参考) 補助の対象となる中小企業・小規模事業者等')
export const r2Sheet = from(kanto, '中小企業生産性革命推進事業の特別枠の改編')
/** What other years do not repeat is carried over from 2021, as our reading (AMB-32). */
export const of2021 = from(kanto, '「IT導入補助金」の概要（2021。引き継ぎ）')

/** The sheet of the R1 supplementary budget. */
export const r1Sheet = from('001_17673177766f3dc2.txt', '中小企業生産性革命推進事業')

const chugoku = '004_3718bcd4a02e3a08.txt'

/** The slides on the R3 supplementary budget, of the Chugoku Bureau. */
export const r3Sheet = from(chugoku, '中小企業生産性革命推進事業')
export const baseSlide = from(chugoku, '「デジタル化基盤導入類型」の概要について')
export const r3Types = from(chugoku, 'IT導入補助金（デジタル化基盤導入枠）の「類型」の概要')
export const expansion = from(chugoku, 'IT導入補助金の拡充内容（令和３年度補正予算）')

/** Slide 36 kept only this line in the conversion. */
export const callNotDated = from(chugoku, '次回公募時期は未定')('次回公募時期は未定 36')
