import * as z from 'zod'
import type { Words } from '#consortium/words.ts'

/** The fields that several forms share. */

export const email = z
  .string()
  .trim()
  .max(254)
  .transform((it) => it.normalize('NFKC').toLowerCase())
  .pipe(z.email())

/** Ten characters or more; anything typed counts. The upper end only keeps hashing cheap. */
export const password = z.string().min(10).max(200)

/** One line as people write names; no links, since names stand in mail that goes to others. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^(?!.*:\/\/)\P{Cc}*$/u)

export const personName = line(60)
export const organisationName = line(200)

/** Several lines, kept as typed. */
export const prose = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    // The database keeps no NUL in a text.
    .refine((it) => !it.includes('\0'), { error: 'leave out the character NUL' })

/** A question or its answer, a thousand letters at most. */
export const question = prose(1000).min(1)

export const token = z.string().min(20).max(200)

/** A domain as organisations publish it: `example.co.jp`, lower case, without `www.` or an address around it. */
export const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?!www\.)([a-z0-9](-?[a-z0-9])*\.)+[a-z]{2,}$/)

/** A language the house speaks. */
export const language = z.enum(['ja', 'en'])

/** Turns down a text with the words of whoever could not read it, in both languages. */
export function notRead(context: z.RefinementCtx, says: Words, typed: unknown): never {
  context.addIssue({ code: 'custom', params: { says }, input: typed })
  return z.NEVER
}

/** The words that `notRead` left with an issue. */
export const saysOf = (issue: { readonly code?: string | undefined; readonly params?: unknown }): Words | undefined =>
  issue.code === 'custom' ? (issue.params as { says?: Words } | undefined)?.says : undefined

/** A page of this house, to come back to. */
export const ownPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
