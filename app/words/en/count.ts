import { number } from '../numbers.ts'

/** @example count(1, 'organisation') // '1 organisation' @example count(3, 'reply', 'replies') // '3 replies' */
export const count = (n: number, one: string, several = `${one}s`): string => `${number(n)} ${n === 1 ? one : several}`
