import * as z from 'zod'
import { dayInJapan, isDay } from '#consortium/calendar.ts'
import { parseConsortiumText } from '#consortium/file.ts'
import type { FileProblem } from '#consortium/file-problems.ts'
import { editionIds, findEdition } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Verdict } from '#programs/verdict.ts'
import { type Answer, done, type Problem, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'

/** A consortium file longer than this many bytes is not read. */
export const longestFile = 1_000_000

/** What is wrong in a file, in both languages beside the message. */
export interface SaidProblem extends Omit<Problem, 'says'>, Omit<FileProblem, 'path'> {}

/**
 * Judges the text of a consortium file on a day in Japan (`YYYY-MM-DD`). Needs no live thing, so the terminal asks it without a database.
 * Refuses a file that is no consortium file, with every problem and its place.
 */
export async function judgeFile(text: string, on: string): Promise<Answer<Verdict>> {
  const parsed = parseConsortiumText(text, editionIds)
  if (!parsed.ok) return refused({ kind: 'bad-input', problems: parsed.problems.map(said) })

  const edition = await findEdition(parsed.consortium.program)
  if (!edition) return refused({ kind: 'not-found', what: 'program' })

  return done(check(edition, parsed.consortium, on))
}

const said = (problem: FileProblem): SaidProblem => ({ ...problem, message: problem.says.ja })

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
