import { from } from '../quoted.ts'

const place = '2-１．戦略的基盤技術高度化・連携支援事業'

/** The deck of autumn 2020. Its heading covers the R2 budget and the R3 request alike. */
export const deck = from('000_25da525713403037.txt', place)
/** What the R3 budget sheet does not repeat is carried over from the deck, as our reading. */
export const carriedOver = from('000_25da525713403037.txt', `${place}（令和2年度。引き継ぎ）`)
export const requestSheet = from('001_17673177766f3dc2.txt', '戦略的基盤技術高度化・連携支援事業')
export const budgetSheet = from('002_5727ac24c4ad27bb.txt', '戦略的基盤技術高度化・連携支援事業')
