import type { Consortium } from '#consortium/consortium.ts'
import { parseConsortiumText } from '#consortium/file.ts'
import type { FileProblem } from '#consortium/file-problems.ts'
import { editionIds, findEdition } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'
import { type Answer, done, type Problem, refused } from '../answer.ts'

/** A consortium file longer than this many bytes is not read. */
export const longestFile = 1_000_000

/** What is wrong in a file, in both languages beside the message. */
export interface SaidProblem extends Omit<Problem, 'says'>, Omit<FileProblem, 'path'> {}

/** The team of a consortium file and its edition. Refuses a file that is none, with every problem and its place. */
export async function readConsortium(
  text: string,
): Promise<Answer<{ readonly edition: Edition; readonly consortium: Consortium }>> {
  const parsed = parseConsortiumText(text, editionIds)
  if (!parsed.ok) return refused({ kind: 'bad-input', problems: parsed.problems.map(said) })

  const { consortium } = parsed
  const edition = await findEdition(consortium.program)
  return edition ? done({ edition, consortium }) : refused({ kind: 'not-found', what: 'program' })
}

/** A problem of a file, its message in Japanese. */
export const said = (problem: FileProblem): SaidProblem => ({ ...problem, message: problem.says.ja })
