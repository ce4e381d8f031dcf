import { mistyped } from './command.ts'
import { typingWords } from './words.ts'

/** How many are asked for by `--limit`: a whole number from 1 to the most. */
export function limitAsked(typed: string | undefined, { usual, most }: { usual: number; most: number }): number {
  const limit = Number(typed ?? usual)
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit
  throw mistyped(typingWords.limit(typed ?? '', most))
}
