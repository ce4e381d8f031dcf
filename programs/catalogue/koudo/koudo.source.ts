import { from } from '../quoted.ts'

/** The deck of autumn 2020: the R2 budget, and in a line the request for R3. */
export const deck = from('000_25da525713403037.txt', '4-1．ものづくり・商業・サービス高度連携促進事業')
/** The same deck's map of all budgets for SMEs. */
export const overview = from('000_25da525713403037.txt', '1-3．中小企業関連予算の全体像')
export const requestSheet = from('001_17673177766f3dc2.txt', 'ものづくり・商業・サービス高度連携促進事業費')
export const budgetSheet = from('002_5727ac24c4ad27bb.txt', 'ものづくり・商業・サービス高度連携促進事業費')
