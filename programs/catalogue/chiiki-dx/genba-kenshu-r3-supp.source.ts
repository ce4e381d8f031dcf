import { from } from '../quoted.ts'

export const slide = from('004_3718bcd4a02e3a08.txt', '（３）現場研修プログラム候補の案件組成事業')
/** The parent line, 地域デジタル人材育成・確保推進事業 of the R3 supplementary budget. */
export const parentSheet = from('004_3718bcd4a02e3a08.txt', '地域デジタル人材育成・確保推進事業')
