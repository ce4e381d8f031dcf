import { from } from './quoted.ts'

export const sheet = from('002_5727ac24c4ad27bb.txt', '戦略的基盤技術高度化・連携支援事業')
/** What the R3 sheet does not repeat is carried over from the R2 sheet, as our reading. */
export const r2Sheet = from(
  '000_25da525713403037.txt',
  '2-１．戦略的基盤技術高度化・連携支援事業（令和2年度。引き継ぎ）',
)
