import { from } from '../quoted.ts'

/** The slide that the three types are read from. */
export const slide = from('004_3718bcd4a02e3a08.txt', '（１）地域DX促進活動支援事業')
