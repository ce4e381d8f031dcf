import * as z from 'zod'
import { dayInJapan, isDay } from '#consortium/calendar.ts'
import { type ProposalsJson, proposalsJson } from '#exports/proposals-json.ts'
import { hopedFor } from '#matching/candidate.ts'
import { type Proposals, propose } from '#matching/propose.ts'
import type { Wish } from '#matching/search.ts'
import { type Answer, done, refused } from '../answer.ts'
import { patienceOf } from '../patience.ts'
import type { Services } from '../services.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'
import { houseDirectory } from './house-directory.ts'
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
export type ProposedForFile = ProposalsJson & Pick<Directory, 'skipped'>

/** Whoever could be asked, by name or counted. */
export interface Partners extends Pick<Directory, 'skipped'> {
  /** All of them are inventions of the demonstration. */
  readonly demo: boolean
  propose(wish: Omit<Wish, 'candidates'>): Proposals | Promise<Proposals>
}

/**
 * Who of a directory file could complete the team of a consortium file. Needs no live thing, so the terminal asks it without a database.
 * Refuses a file that is no consortium file with every problem and its place; rows of the directory that cannot be read are told
 * and left out.
 */
export async function proposeForFile({ file, directory, ...asked }: FileWish): Promise<Answer<ProposedForFile>> {
  const read = await readConsortium(file)
  if (!read.ok) return read
  const pool = readDirectory(directory)
  return pool.ok ? done(await proposedFor({ ...asked, ...read.value }, ofFile(pool.value))) : pool
}

/** The same with the directory of this house. */
export async function proposeFromHouse(
  services: Services,
  { file, ...asked }: Omit<FileWish, 'directory'>,
): Promise<Answer<ProposedForFile>> {
  const read = await readConsortium(file)
  return read.ok
    ? done(await proposedFor({ ...asked, ...read.value }, await houseDirectory(services, read.value)))
    : read
}

const ofFile = ({ candidates, skipped }: Directory): Partners => ({
  skipped,
  demo: false,
  propose: (wish) => propose({ ...wish, candidates }),
})

async function proposedFor(wish: Omit<Wish, 'candidates'>, partners: Partners): Promise<ProposedForFile> {
  const { edition, consortium, on } = wish
  const names = hopedFor(consortium).members.map(({ name }) => name)
  const found = await withRepairs(wish, partners)
  return {
    ...proposalsJson(found, { edition, names, area: consortium.area, on }),
    ...(partners.demo && { demo: true as const }),
    skipped: partners.skipped,
  }
}

/** Where invitations alone do not do, what also changes roles, swaps the lead or lets a member go; where that does not do either, why. */
async function withRepairs(wish: Omit<Wish, 'candidates'>, partners: Partners): Promise<Proposals> {
  const found = await partners.propose(wish)
  if (found.outcome !== 'impossible') return found
  const repaired = await partners.propose({ ...wish, repairs: true })
  return repaired.proposals.length > 0 ? repaired : found
}

/** The same for anybody: a consortium file, or a JSON text of a consortium, a directory and how many proposals; without a directory, that of this house. */
export const proposeFile = useCase({
  name: 'propose-file',
  input: z.strictObject({ wish: z.string().max(longestWish), on: z.string().refine(isDay).optional() }),
  run: async (services, who, { wish, on }) => {
    const taken = await services.limits.take('check', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const read = await readWish(wish)
    if (!read.ok) return read
    const { directory, ...team } = read.value
    const left = patienceOf(services)
    const partners = directory ? ofFile(directory) : await houseDirectory(services, team)
    return done(await proposedFor({ ...team, on: on ?? dayInJapan(services.clock.now()), left }, partners))
  },
})
