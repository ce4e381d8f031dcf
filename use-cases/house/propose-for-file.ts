import * as z from 'zod'
import { dayInJapan, isDay } from '#consortium/calendar.ts'
import { type ProposalsJson, proposalsJson } from '#exports/proposals-json.ts'
import type { ImportFinding } from '#imports/finding.ts'
import { hopedFor } from '#matching/candidate.ts'
import { propose } from '#matching/propose.ts'
import { type Answer, done, refused } from '../answer.ts'
import { patienceOf } from '../patience.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'
import { readConsortium } from './read-consortium.ts'
import { type Directory, readDirectory } from './read-directory.ts'
import { longestWish, readWish } from './read-wish.ts'

export interface FileWish {
  /** The text of a consortium file. */
  readonly file: string
  /** The text of a directory file: the columns of the organisations CSV. */
  readonly directory: string
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  /** How many proposals at the most. */
  readonly limit: number
  /** Milliseconds left, asked between steps. */
  readonly left?: () => number
}

/** Proposals for a file, and the rows of the directory that could not be read. */
export type ProposedForFile = ProposalsJson & { readonly skipped: readonly ImportFinding[] }

/**
 * Who of a directory file could complete the team of a consortium file. Needs no live thing, so the terminal asks it without a database.
 * Refuses a file that is no consortium file with every problem and its place; rows of the directory that cannot be read are told
 * and left out.
 */
export async function proposeForFile({ file, directory, ...asked }: FileWish): Promise<Answer<ProposedForFile>> {
  const read = await readConsortium(file)
  if (!read.ok) return read
  const pool = readDirectory(directory)
  return pool.ok ? done(proposedFor({ ...asked, ...read.value, ...pool.value })) : pool
}

type Read = Extract<Awaited<ReturnType<typeof readConsortium>>, { ok: true }>['value']

function proposedFor({
  skipped,
  ...wish
}: Read & Directory & Pick<FileWish, 'on' | 'limit' | 'left'>): ProposedForFile {
  const { edition, consortium, on } = wish
  const names = hopedFor(consortium).members.map(({ name }) => name)
  return { ...proposalsJson(propose(wish), { edition, names, area: consortium.area, on }), skipped }
}

/** The same for anybody: a consortium, a directory and how many proposals, in one JSON text. */
export const proposeFile = useCase({
  name: 'propose-file',
  input: z.strictObject({ wish: z.string().max(longestWish), on: z.string().refine(isDay).optional() }),
  run: async (services, who, { wish, on }) => {
    const taken = await services.limits.take('check', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const read = await readWish(wish, { directory: 'required' })
    if (!read.ok) return read
    const { directory, limit, ...team } = read.value
    const day = on ?? dayInJapan(services.clock.now())
    return done(proposedFor({ ...team, ...directory, limit, on: day, left: patienceOf(services) }))
  },
})
