import * as z from 'zod'
import { dayInJapan, isDay } from '#consortium/calendar.ts'
import { check } from '#programs/check.ts'
import type { Verdict } from '#programs/verdict.ts'
import { type Answer, done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'
import { longestFile, readConsortium } from './read-consortium.ts'

/**
 * Judges the text of a consortium file on a day in Japan (`YYYY-MM-DD`). Needs no live thing, so the terminal asks it without a database.
 * Refuses a file that is no consortium file, with every problem and its place.
 */
export async function judgeFile(text: string, on: string): Promise<Answer<Verdict>> {
  const read = await readConsortium(text)
  return read.ok ? done(check(read.value.edition, read.value.consortium, on)) : read
}

/** Judges a consortium file for anybody, today unless a day is named. */
export const checkConsortium = useCase({
  name: 'check-consortium',
  input: z.strictObject({ file: z.string().max(longestFile), on: z.string().refine(isDay).optional() }),
  run: async (services, who, { file, on }) => {
    const taken = await services.limits.take('check', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    return judgeFile(file, on ?? dayInJapan(services.clock.now()))
  },
})
