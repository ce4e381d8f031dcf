import { from } from '../quoted.ts'

export const deck = '004_3718bcd4a02e3a08.txt'
export const slide = from(deck, '事業復活支援金の概要')
