import * as z from 'zod'
import { dayInJapan, isDay } from '#consortium/calendar.ts'
import type { Consortium } from '#consortium/consortium.ts'
import { type FitsJson, fitJson } from '#exports/fit-json.ts'
import type { ImportFinding } from '#imports/finding.ts'
import { fitsOf } from '#matching/fit.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { type Answer, done, refused } from '../answer.ts'
import { whilePatient } from '../patience.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'
import { readConsortium } from './read-consortium.ts'
import { type Directory, readDirectory } from './read-directory.ts'
import { longestWish, readWish } from './read-wish.ts'

export interface FitWish {
  /** The text of a consortium file. */
  readonly file: string
  /** The text of a directory file; left out, partners are counted as if there were anybody for every seat. */
  readonly directory?: string | undefined
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  readonly goOn?: () => boolean
}

/** Every programme for a file, and the rows of the directory that could not be read. */
export type FitsForFile = FitsJson & { readonly skipped: readonly ImportFinding[] }

/**
 * How far the team of a consortium file is from every edition. Needs no live thing, so the terminal asks it without a database.
 * Refuses a file that is no consortium file with every problem and its place.
 */
export async function fitForFile({ file, directory, ...asked }: FitWish): Promise<Answer<FitsForFile>> {
  const read = await readConsortium(file)
  if (!read.ok) return read
  if (directory === undefined) return done(await fitsFor({ ...asked, consortium: read.value.consortium }))

  const pool = readDirectory(directory)
  if (!pool.ok) return pool
  return done(await fitsFor({ ...asked, consortium: read.value.consortium, directory: pool.value }))
}

interface Fitted extends Pick<FitWish, 'on' | 'goOn'> {
  readonly consortium: Consortium
  readonly directory?: Directory | undefined
}

async function fitsFor({ consortium, directory, on, goOn }: Fitted): Promise<FitsForFile> {
  const pool = directory && { candidates: directory.candidates, ...(goOn ? { goOn } : {}) }
  const fits = fitsOf(consortium, await allEditions(), on, pool)
  return {
    on,
    directory: directory !== undefined,
    programs: fits.map((it) => fitJson(it, consortium)),
    skipped: directory?.skipped ?? [],
  }
}

/** The same for anybody: a consortium file, or a JSON text of a consortium and a directory. */
export const fitFile = useCase({
  name: 'fit-file',
  input: z.strictObject({ wish: z.string().max(longestWish), on: z.string().refine(isDay).optional() }),
  run: async (services, who, { wish, on }) => {
    const taken = await services.limits.take('check', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const read = await readWish(wish)
    if (!read.ok) return read
    const { consortium, directory } = read.value
    const day = on ?? dayInJapan(services.clock.now())
    return done(await fitsFor({ consortium, directory, on: day, goOn: whilePatient(services) }))
  },
})
