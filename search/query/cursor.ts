/**
 * A page's place in a result. It names the last hit by what it is ordered by, not by how many came before, so that the next page
 * has neither gap nor repeat while other documents come and go.
 */
import * as z from 'zod'
import { sorts } from '../engine.ts'

/** By static rank. */
const standing = z.tuple([z.int(), z.string()])
export type Standing = z.infer<typeof standing>

const shape = z.strictObject({
  /** How the words were read on the first page; the later ones read them alike. */
  way: z.enum(['typed', 'corrected', 'apart', 'part', 'some']),
  sort: z.enum(sorts),
  /** The last hit: among the ranked ones its score, beyond them null; where sorted otherwise what it is sorted by. */
  score: z.number().nullable(),
  sorting: z.string().nullable(),
  last: standing,
  /** How far in static rank the ranked ones reach: those with words in the name, and all. Null: to the end. */
  names: standing.nullable(),
  all: standing.nullable(),
})
export type Cursor = z.infer<typeof shape>

export const writeCursor = (cursor: Cursor): string => `p${Buffer.from(JSON.stringify(cursor)).toString('base64url')}`

/** Null where it is not one of ours. */
export function readCursor(written: string): Cursor | null {
  try {
    const parsed = shape.safeParse(JSON.parse(Buffer.from(written.slice(1), 'base64url').toString()))
    return parsed.success ? parsed.data : null
  } catch {
    return null // not JSON: typed by hand or cut off in a mail
  }
}
