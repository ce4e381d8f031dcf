import { type ProposalsJson, proposalsJson } from '#exports/proposals-json.ts'
import type { ImportFinding } from '#imports/finding.ts'
import { readOrganisations } from '#imports/organisations.ts'
import { type Candidate, hopedFor } from '#matching/candidate.ts'
import { propose } from '#matching/propose.ts'
import { type Answer, done } from '../answer.ts'
import { readConsortium } from './read-consortium.ts'

export interface FileWish {
  /** The text of a consortium file. */
  readonly file: string
  /** The text of a directory file: the columns of the organisations CSV. */
  readonly directory: string
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  /** How many proposals at the most. */
  readonly limit: number
  readonly goOn?: () => boolean
}

/**
 * Who of a directory file could complete the team of a consortium file. Needs no live thing, so the terminal asks it without a database.
 * Refuses a file that is no consortium file with every problem and its place; rows of the directory that cannot be read are told
 * and left out.
 */
export async function proposeForFile({
  file,
  directory,
  on,
  limit,
  goOn,
}: FileWish): Promise<Answer<ProposalsJson & { readonly skipped: readonly ImportFinding[] }>> {
  const read = await readConsortium(file)
  if (!read.ok) return read

  const { organisations, findings } = readOrganisations(directory)
  const candidates = organisations.map(
    ({ name, corporateNumber, facts }, at): Candidate => ({
      key: corporateNumber ?? `${name}|${facts.prefecture ?? ''}|${at}`,
      name,
      facts: { ...facts, ...(corporateNumber === null ? {} : { corporateNumber }) },
    }),
  )
  const { edition, consortium } = read.value
  const found = propose({ edition, consortium, on, candidates, limit, ...(goOn ? { goOn } : {}) })
  const names = hopedFor(consortium).members.map(({ name }) => name)
  return done({ ...proposalsJson(found, { edition, names, area: consortium.area, on }), skipped: findings })
}
