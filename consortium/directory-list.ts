import * as z from 'zod'
import type { OrganisationFacts } from './consortium.ts'
import { explain, type FileProblem } from './file-problems.ts'
import { organisationSchema } from './file-schema.ts'

/** An organisation that may be asked: its name and what is known of it. */
export interface ListedOrganisation extends OrganisationFacts {
  readonly name: string
}

/** More are told one by one in a CSV file. */
export const longestDirectoryList = 5_000

const schema = z.strictObject({ directory: z.array(organisationSchema()).max(longestDirectoryList) })

/** Reads a directory from parsed JSON: a list of organisations with the facts of a consortium file, each place told from `directory` on. */
export function parseDirectory(
  directory: unknown,
):
  | { readonly ok: true; readonly organisations: readonly ListedOrganisation[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } {
  const json = { directory }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { ok: true, organisations: parsed.data.directory }

  const { issues } = parsed.error
  const tooLong = issues.filter((issue) => issue.code === 'too_big' && issue.origin === 'array')
  const told = tooLong.length > 0 ? tooLong : issues
  return { ok: false, problems: told.flatMap((issue) => explain(issue, schema, json)) }
}
