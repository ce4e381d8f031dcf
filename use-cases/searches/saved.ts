import * as z from 'zod'
import { line } from '../inputs.ts'
import { wishesIn, writeWishes } from './wishes.ts'

/** So many searches one person keeps. */
export const mostSaved = 50

export const searchName = line(80)

/** The part of an address behind `?`; what is unknown in it is left out, so that the same search is the same text. */
export const searchQuery = z
  .string()
  .max(4000)
  .transform((typed) => writeWishes(wishesIn(new URLSearchParams(typed))))
