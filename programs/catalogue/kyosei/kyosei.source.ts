import { from } from '../quoted.ts'

const deck = '004_3718bcd4a02e3a08.txt'

/** The sheet of the whole programme, R4. */
export const sheet = from(deck, '地域・企業共生型ビジネス導入・創業促進事業')
/** The slide on (1)①, with the table of its types. */
export const slide = from(deck, '（１）広域的課題解決（５地域以上）')

export const budget = sheet('令和4年度予算案額 6.5億円（5.6億円）')
