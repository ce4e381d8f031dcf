import { from } from '../quoted.ts'

/** R2 3rd supplementary: the sheet of the programme, and the slides on conditions, amounts and costs. */
export const sheetR2 = from('002_5727ac24c4ad27bb.txt', '中小企業等事業再構築促進事業')
export const conditions = from('002_5727ac24c4ad27bb.txt', '主要申請要件')
export const amounts = from('002_5727ac24c4ad27bb.txt', '予算額・補助額・補助率')
export const graduation = from('002_5727ac24c4ad27bb.txt', '卒業枠とは')
export const globalFrame = from('002_5727ac24c4ad27bb.txt', 'グローバルV字回復枠とは')
export const emergency = from('002_5727ac24c4ad27bb.txt', '通常枠の加点と緊急事態宣言特別枠')
export const purposes = from('002_5727ac24c4ad27bb.txt', '事業目的、申請概要')
export const costsR2 = from('002_5727ac24c4ad27bb.txt', '補助対象経費')
export const planSlide = from('002_5727ac24c4ad27bb.txt', '事業計画の策定')

/** R3 supplementary: the sheet, what changes from rounds 5 and 6, the schedule. */
export const sheetR3 = from('004_3718bcd4a02e3a08.txt', '中小企業等事業再構築促進事業')
export const review = from('004_3718bcd4a02e3a08.txt', '事業再構築補助金の見直し・拡充（令和3年度補正予算）')
export const schedule = from('004_3718bcd4a02e3a08.txt', 'スケジュール')
export const retailExample = from('004_3718bcd4a02e3a08.txt', '【通常枠】小売業での活用例（業態転換）')

/** What the R3 sheet does not repeat is carried over from R2, as our reading. */
export const carriedOver = from('002_5727ac24c4ad27bb.txt', '主要申請要件（令和2年度3次補正。引き継ぎ）')
