import { readFileSync } from 'node:fs'
import type * as catalogue from '#programs/catalogue/cases.ts'

/** The cases as `write-catalogue.ts` left them. */
export const casesOf: typeof catalogue.casesOf = JSON.parse(
  readFileSync(new URL('../../.tmp/mutation/cases.json', import.meta.url), 'utf8'),
)
