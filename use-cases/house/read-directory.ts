import type { OrganisationFacts } from '#consortium/consortium.ts'
import { parseDirectory } from '#consortium/directory-list.ts'
import type { ImportFinding } from '#imports/finding.ts'
import { readOrganisations } from '#imports/organisations.ts'
import type { Candidate } from '#matching/candidate.ts'
import { type Answer, done, refused } from '../answer.ts'
import { said } from './read-consortium.ts'

/** Organisations of one's own to choose from, and the rows that could not be read. */
export interface Directory {
  readonly candidates: readonly Candidate[]
  readonly skipped: readonly ImportFinding[]
}

/**
 * The organisations of a directory file: the columns of the organisations CSV. Rows that cannot be read are told and left out; a
 * file of which nothing can be read is refused.
 */
export function readDirectory(text: string): Answer<Directory> {
  const { organisations, findings } = readOrganisations(text, { nameWillDo: true })
  if (organisations.length === 0 && findings.length > 0)
    return refused({
      kind: 'bad-input',
      problems: findings.map(({ says }) => ({ path: 'directory', message: says.ja, says })),
    })

  const candidates = organisations.map(({ name, corporateNumber, facts }, at) =>
    candidateOf(name, { ...facts, ...(corporateNumber === null ? {} : { corporateNumber }) }, at),
  )
  return done({ candidates, skipped: findings })
}

/** The same of a list in JSON; refuses it with every problem and its place. */
export function listDirectory(list: unknown): Answer<Directory> {
  const parsed = parseDirectory(list)
  if (!parsed.ok) return refused({ kind: 'bad-input', problems: parsed.problems.map(said) })

  const candidates = parsed.organisations.map(({ name, ...facts }, at) => candidateOf(name, facts, at))
  return done({ candidates, skipped: [] })
}

/** Named by its number, else by what is told of it and its place: two of one name may be two organisations. */
const candidateOf = (name: string, facts: OrganisationFacts, at: number): Candidate => ({
  key: facts.corporateNumber ?? `${name}|${facts.prefecture ?? ''}|${at}`,
  name,
  facts,
})
